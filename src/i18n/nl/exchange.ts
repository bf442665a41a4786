import type { Becomes, Treatment } from '../../exchange/choices.ts'
import type { Side } from '../../exchange/merge/plan.ts'
import type { Kind } from '../../model/kinds.ts'
import { capital, digits, listing } from '../text.ts'
import { field, relationName, relationWhy, typeWords } from './exchange-words.ts'
import { and } from './lists.ts'

const number = (count: number) => digits(count, '.', ',')
const some = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`
const components = (count: number) => some(count, 'onderdeel', 'onderdelen')

/** Texts of the import of files of other programs. */
export const exchange = {
  and, capital, typeWords, relationName, relationWhy,
  menu: 'Importeren…',
  menuHint: 'Bestanden uit Archi, de Softwarecatalogus, een spreadsheet of een CMDB inlezen',
  menuFolder: 'Map importeren (zoals een coArchi-repository)…',
  title: (file: string) => `Importeren: ${file}`,
  steps: 'Stappen van het importeren',
  step: { file: 'Bestand', columns: 'Kolommen', part: 'Deel kiezen', mapping: 'Wat wordt wat', preview: 'Voorbeeld', merge: 'Samenvoegen', done: 'Klaar' },
  heading: {
    file: 'Wat is dit voor bestand?', columns: 'Wat staat er in de kolommen?', part: 'Welk deel neemt u mee?', mapping: 'Wat wordt wat?',
    preview: 'Dit komt erin', merge: 'Nieuw landschap of samenvoegen?', done: 'Het is ingelezen',
  },
  intro: {
    file: 'Kijk of dit het bestand is dat u bedoelt. Er verandert nog niets.', columns: 'Uitwijk kent deze tabel niet. Kijk na wat een rij is en wat elke kolom zegt. Er is alvast iets ingevuld. De meeste betekenissen kunnen bij één kolom: kiest u haar bij een andere, dan laat de vorige haar los. Wat iets nodig heeft en labels mogen in meer kolommen staan.',
    part: 'Kies waar uw vraag over gaat. Een klein deel geeft een kaart die u kunt lezen.',
    mapping: 'Een relatie in een model is vaak geen afhankelijkheid. Hier ziet u hoe elke soort wordt opgevat. U mag alles laten staan zoals het is.',
    preview: 'Er is nog niets veranderd. Klopt het niet, ga dan een stap terug.', merge: '', done: '',
  },
  back: 'Vorige',
  on: (step: string) => `Verder: ${step.toLowerCase()}`,
  take: 'Importeren',
  leave: 'Stoppen',
  stop: 'Afbreken',
  askLeave: 'Stoppen met importeren?',
  askMeans: 'Wat u tot nu toe koos, gaat verloren. Uw landschap blijft zoals het is.',
  leaveYes: 'Stoppen',
  leaveNo: 'Verder gaan',
  waiting: 'Wordt uitgerekend…',
  refused: 'Het importeren is niet gelukt. Er is niets veranderd.',
  gives: (all: number, needs: number, organisations: number) =>
    `Dit geeft ${and([components(all), some(needs, 'verband', 'verbanden'), ...(organisations ? [some(organisations, 'organisatie', 'organisaties')] : [])])}.`,
  noNeeds: 'Zonder verbanden stopt er niets mee als iets uitvalt. Neem een groter of ander deel.',
  more: (next: number, rest: number) => (next < rest ? `Nog ${number(next)} tonen (van ${number(rest)})` : `Nog ${number(rest)} tonen`),
  kind: 'Soort',
  count: 'Aantal',
  seek: 'Zoeken…',

  file: {
    reading: (file: string) => `${file} wordt gelezen`,
    read: 'Het bestand is gelezen.',
    is: 'Dit is een bestand van de soort',
    isTable: (dialect: string) => `Dit is een tabel (${dialect}). Wat de kolommen betekenen, kiest u in de volgende stap.`,
    sheets: (count: number) => some(count, 'blad', 'bladen'),
    rows: 'Rijen', columns: 'Kolommen', fileName: 'Bestand', model: 'Naam', views: 'Platen (views)', unreadable: 'Onleesbaar',
    holds: { elements: (count: number) => some(count, 'element', 'elementen'), relations: (count: number) => some(count, 'relatie', 'relaties') },
    rest: (count: number) => `nog ${some(count, 'soort', 'soorten')}`,
    line: (line: number) => `regel ${number(line)}`,
    warnings: (count: number) => some(count, 'opmerking', 'opmerkingen'),
    warningsMean: 'Het bestand is gelezen. Dit viel op:',
    more: (count: number) => `en nog ${number(count)}`,
    again: 'Dit bestand hebt u eerder ingelezen. Uw keuzes van toen zijn weer ingevuld.',
  },

  columns: {
    sheet: 'Blad',
    rows: (count: number) => some(count, 'rij', 'rijen'),
    rowIs: 'Een rij is',
    use: { components: 'een onderdeel (zoals een applicatie of proces)', needs: 'een verband (wie heeft wat nodig)', organisations: 'een organisatie (zoals een leverancier)', skip: 'niets: dit blad overslaan' },
    first: (count: number) => (count === 1 ? 'De eerste rij' : `De eerste ${number(count)} rijen`),
    unnamed: (at: number) => `Kolom ${at}`,
    says: (title: string) => `Wat zegt de kolom ${title}?`,
    field,
    terms: 'Wat betekent',
  },

  part: {
    which: 'Wat neemt u mee?',
    mode: { all: 'Alles', around: 'Rond een proces of dienst', views: 'Platen (views)', folders: 'Mappen', types: 'Soorten' },
    means: {
      all: 'Het hele bestand.', around: 'Een proces of dienst, met alles waar dat op rust.', views: 'Wat op een of meer tekeningen staat.',
      folders: 'Wat in een of meer mappen van het model staat.', types: 'Alleen onderdelen van deze soorten.',
    },
    whole: (count: number) => `Dat geeft ${components(count)}.`,
    many: (count: number) => `Dit zijn ${components(count)}. Niemand overziet er zo veel tegelijk. Kies liever een deel: later kunt u er meer bij halen.`,
    none: 'Er is nog niets gekozen. Zolang dat zo is, telt alles mee.',
    chosen: (count: number, all: number) => `${number(count)} van ${number(all)} gekozen`,
    found: (count: number) => `${number(count)} gevonden`,
    start: 'Begin bij',
    startHint: 'Typ een deel van de naam. U kunt er meer dan één kiezen. Wat op het meest rust, staat bovenaan.',
    starts: 'Hier begint het',
    restsOn: (type: string, count: number) => `${type}, rust op ${count >= 999 ? '999 of meer' : number(count)}`,
    letGo: (name: string) => `${name} weghalen`,
    depth: 'Hoe ver',
    steps: (steps: number | null): string => (steps === null ? 'alles waar het op rust' : steps === 1 ? '1 stap: alleen wat direct nodig is' : `${steps} stappen`),
  },

  mapping: {
    sections: 'Waar het over gaat',
    section: { relations: 'Relaties', elements: 'Elementen', questions: 'Vragen aan u', suppliers: 'Leveranciers' },
    relations: 'Relaties',
    relationsMean: 'valt iets uit, wat gebeurt er dan met wat ermee verbonden is?',
    elements: 'Elementen',
    elementsMean: 'wat de dingen in het bestand worden. Alleen een onderdeel kan in Uitwijk uitvallen.',
    whatComponent: 'Wat is een onderdeel?',
    noRelations: 'Er staan geen relaties in dit deel.',
    relation: 'Soort relatie',
    becomes: 'Wat wordt het',
    becomesOf: (name: string) => `Wat wordt ${name}?`,
    examples: 'Voorbeelden',
    why: 'Waarom',
    explain: 'Wat betekenen deze keuzes?',
    treatment: { hard: 'Stopt mee', soft: 'Werkt deels door', candidate: 'Later beslissen', tag: 'Als label', ignore: 'Niet meenemen' } satisfies Record<Treatment, string>,
    treatmentMeans: {
      hard: 'Valt het ene uit, dan stopt het andere ook.', soft: 'Valt het ene uit, dan gaat een deel van het andere door. Er wordt de helft aangenomen; u kunt dat per verband wijzigen.',
      candidate: 'Telt nog niet mee. U beslist er later over bij ‘Aanvullen’.', tag: 'Zegt alleen waar iets bij hoort. U kunt erop zoeken en groeperen.', ignore: 'Komt niet in het landschap. In de stap ‘Voorbeeld’ blijft u zien om hoeveel het gaat.',
    } satisfies Record<Treatment, string>,
    changed: (proposed: string) => `door u gewijzigd, was: ${proposed}`,
    example: {
      hard: (dependent: string, on: string) => `${dependent} heeft ${on} nodig`, soft: (dependent: string, on: string) => `${dependent} werkt deels door zonder ${on}`,
      candidate: (dependent: string, on: string) => `${dependent} heeft misschien ${on} nodig`, tag: (dependent: string, on: string) => `${dependent} hoort bij ${on}`,
      ignore: (dependent: string, on: string) => `${dependent} – ${on}`,
    } satisfies Record<Treatment, unknown>,
    component: (kind: string) => `onderdeel: ${kind}`,
    other: { organisation: 'organisatie', tag: 'een label', gate: 'groep van verbanden', ignore: 'niet meenemen' } satisfies Record<Exclude<Becomes, Kind>, string>,
  },

  question: {
    means: 'Het model zegt niet of dingen elkaar kunnen vervangen. Weet u het niet, laat het antwoord dan staan.',
    asks: {
      redundancy: (name: string, members: readonly string[]) => `${name ? `${name}: ` : ''}kunnen ${listing(members, 'en', 'andere')} elkaar vervangen als er een uitvalt?`,
      realizers: (name: string, members: readonly string[]) => `${name} wordt gedaan door ${listing(members, 'en', 'andere')}. Zijn ze allemaal nodig?`,
    },
    answer: (code: string): string => ANSWERS[code] ?? code,
  },

  supplier: {
    title: 'Leveranciers',
    means: 'Het land van een leverancier en van zijn eigenaar bepaalt welke wet geldt. Wat algemeen bekend is, is alvast ingevuld, met waar het staat. Zolang u het niet bevestigt, blijft het als onzeker gemerkt.',
    name: 'Leverancier', country: 'Land', owner: 'Eigenaar (moederbedrijf)', source: 'Waar dat staat', right: 'Klopt het?',
    unknown: 'niet bekend', noOwner: 'geen of niet bekend', noSource: 'geen voorstel',
    supplies: (count: number) => `levert ${components(count)}`,
    countryOf: (name: string) => `Land van ${name}`,
    ownerOf: (name: string) => `Eigenaar van ${name}`,
    newTab: 'opent in een nieuw tabblad',
    confirm: 'Bevestigen', confirmed: 'Bevestigd', undo: 'Terug',
    confirmAll: (count: number) => `Alle ${some(count, 'voorstel', 'voorstellen')} bevestigen`,
    status: (confirmed: number, all: number) => `${number(confirmed)} van ${some(all, 'leverancier', 'leveranciers')} bevestigd.`,
  },

  preview: {
    nothingLost: 'Niets valt stil weg: elk element en elke relatie (of elke rij) van het bestand telt mee in deze som.',
    sum: 'Wat er van het bestand werd',
    inFile: 'in het bestand',
    empty: 'Er blijft niets over om te importeren. Ga terug en neem een groter deel, of laat minder weg.',
    as: 'Hoe u het bekijkt',
    picture: { map: 'Kaart', table: 'Lijst', accounting: 'Wat werd wat, en waarom' },
    accounting: 'Wat er werd van alles in het bestand',
    what: 'Is een', total: 'Samen in het bestand',
  },

  merge: {
    which: 'Waar komt het?',
    asNew: 'Als nieuw landschap',
    into: (name: string) => `In het landschap dat open is: ${name}`,
    wayMeans: { new: 'Het landschap dat nu open is, blijft staan bij ‘Mijn landschappen’.', into: 'Wat er al staat en hetzelfde is, wordt herkend. Het samenvoegen kunt u ongedaan maken.' },
    whatChanges: 'Wat er verandert',
    added: (count: number) => `${components(count)} erbij`,
    changed: (count: number) => `${components(count)} gewijzigd`,
    gone: (count: number) => `${components(count)} niet meer in het bestand`,
    same: (count: number) => `${components(count)} gelijk`,
    conflicts: (count: number) => some(count, 'tegenspraak', 'tegenspraken'),
    changes: (count: number) => some(count, 'wijziging uit het bestand', 'wijzigingen uit het bestand'),
    whichAdded: 'Wat erbij komt',
    noChange: 'Er verandert niets: alles in het bestand staat er al zo.',
    kept: 'Wat u hier toevoegde, blijft: hoelang een dienst stil mag liggen (MTPD), uitwijken, hoelang iets doorwerkt, bronnen, en verbanden die niet uit het bestand komen.',
    otherPart: 'U nam nu een ander deel dan de vorige keer. Wat er niet bij zit, blijft daarom staan.',
    conflictsMean: 'Hier staat iets anders dan in het bestand. Kies wat geldt. Kiest u niets, dan blijft wat hier staat.',
    goneMean: 'Dit kwam uit een eerdere versie van dit bestand en staat er nu niet meer in. Kies of het weg mag. Er is alvast iets gekozen: waar u iets aan toevoegde, blijft.',
    what: 'Onderdeel', part: 'Wat', here: 'Hier', there: 'In het bestand', now: 'Nu', after: 'Wordt', hangs: 'Wat eraan hangt', happens: 'Wat gebeurt er',
    take: { ours: (name: string, what: string, value: string) => `${value}: houden wat hier staat bij ${name}, ${what}`,
      theirs: (name: string, what: string, value: string) => `${value}: overnemen uit het bestand bij ${name}, ${what}`,
    } satisfies Record<Side, unknown>,
    all: { ours: 'Overal houden wat hier staat', theirs: 'Overal het bestand overnemen' } satisfies Record<Side, string>,
    fate: { keep: 'Blijft', remove: 'Gaat weg' },
    allGone: { keep: 'Alles laten staan', remove: 'Alles weghalen' },
    hangsOn: (needs: number, fallbacks: number, exits: number, events: number): string => {
      const all = [...(needs ? [some(needs, 'verband', 'verbanden')] : []), ...(fallbacks ? [some(fallbacks, 'uitwijk', 'uitwijken')] : []),
        ...(exits ? [some(exits, 'vertrekplan', 'vertrekplannen')] : []), ...(events ? [some(events, 'gebeurtenis', 'gebeurtenissen')] : [])]
      return all.length ? and(all) : 'niets'
    },
    field,
    need: (names: readonly string[]) => `Heeft nodig: ${listing(names, 'of', 'andere')}`,
    nothing: '(niets)', isThere: 'nodig',
  },

  done: {
    opened: (name: string, count: number) => `‘${name}’ is geopend, met ${components(count)}.`,
    merged: (name: string, added: number, changed: number, removed: number) =>
      `In ‘${name}’: ${added || changed || removed ? listing([...(added ? [`${components(added)} erbij`] : []), ...(changed ? [`${components(changed)} gewijzigd`] : []), ...(removed ? [`${components(removed)} weg`] : [])], 'en', '') : 'niets veranderd, alles stond er al zo'}.`,
    undo: 'U kunt het als één stap ongedaan maken.',
    before: (name: string) => `Het landschap ‘${name}’ dat open was, is niet veranderd. U vindt het onder ‘Mijn landschappen’.`,
    candidates: (count: number) => (count === 1 ? '1 relatie kan een verband zijn: daar beslist u over bij ‘Aanvullen’.' : `${number(count)} relaties kunnen verbanden zijn: daar beslist u over bij ‘Aanvullen’.`),
    next: 'Wat een model niet zegt',
    nextMeans: 'Een model zegt niet welke diensten kritiek zijn, hoelang iets zonder het andere kan, en wat de uitwijk is. Uitwijk vraagt ernaar, per onderwerp. U kunt altijd stoppen en later verder.',
    enrich: 'Nu aanvullen',
    toMap: 'Naar de kaart',
  },
}

const ANSWERS: Readonly<Record<string, string>> = {
  redundancy: 'Ja, één ervan is genoeg', choice: 'Nee, het hangt van het geval af: allemaal nodig', all: 'Ja, allemaal', any: 'Nee, één ervan is genoeg',
}
