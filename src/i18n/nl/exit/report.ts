import type { IMPACTS, PORTABILITIES, REINTEGRATIONS, SUBSTITUTABILITIES, SUBSTITUTABILITY_REASONS } from '../../../model/exit.ts'
import { listing } from '../../text.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, euros, span } = lengths
const times = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${number(n)} ${more}`)
const contracts = (n: number) => times(n, 'contract', 'contracten')

/** Texts of the report about leaving, and of its chapter in the continuity plan. */
export const report = {
  title: (municipality: string) => `Vertrekplan van ${municipality}`,
  subtitle: (plan: string, made: string) => (plan ? `${plan}, ${date(made)}` : date(made)),
  about: (municipality: string) => `Wat ${municipality} nodig heeft om bij haar leveranciers weg te kunnen: per contract, over de jaren, en als het moet.`,
  summary: {
    heading: 'In het kort, voor de raad',
    facts: 'Het plan in cijfers',
    cost: (exits: number): string => (exits === 1 ? 'kosten van 1 vertrek, min wat het bespaart' : `kosten van ${number(exits)} vertrekken, min wat die besparen`),
    critical: (now: string) => `kritieke diensten die niet zonder buiten de EER kunnen, van nu ${now}`,
    people: (now: string) => `mensen geraakt, gemiddeld per scenario, van nu ${now}`,
    whatHeading: 'Wat het plan betekent',
    riskHeading: 'Als wij morgen weg moeten',
    decideHeading: 'Wat wij van u vragen',
    decide: {
      clashes: (n: number): string => (n === 1 ? 'Besluit over de botsing in de planning (zie De planning).' : `Besluit over de ${number(n)} botsingen in de planning (zie De planning).`),
      notice: (name: string, by: string) => `Zeg ‘${name}’ op of verleng het bewust, uiterlijk op ${date(by)}.`,
      preparations: (names: readonly string[], cost: number) => `Maak nu geld vrij (${euros(cost)}) voor: ${listing(names, 'en', 'andere')}.`,
      measures: (names: readonly string[], cost: number) => `Kies bij een bedrag van ${euros(cost)} voor: ${listing(names, 'en', 'andere')}.`,
      unknown: (n: number): string => (n === 1 ? 'Laat uitzoeken hoelang vertrekken duurt bij 1 onderdeel waarvan dat niet bekend is.' : `Laat uitzoeken hoelang vertrekken duurt bij ${number(n)} onderdelen waarvan dat niet bekend is.`),
      approve: 'Stel dit plan vast, en kijk er elk jaar opnieuw naar.',
    },
  },

  roadmap: {
    heading: 'De routekaart',
    intro: 'Bij elke verandering zijn alle scenario’s opnieuw doorgerekend op het landschap van die dag. Tijdens een overstap heeft een dienst het oude én het nieuwe nodig. Dan is de gemeente dus even kwetsbaarder.',
    picture: 'De jaren van het plan',
    morePicture: (part: number, all: number) => `De jaren van het plan, deel ${part} van ${all}`,
    pictureAlt: (from: string, to: string, bars: string) => `Van ${date(from)} tot ${date(to)}. De balken: ${bars} De tabellen hieronder hebben dezelfde feiten.`,
    barAlt: (name: string, start: string, switched: string, ends: string) => `${name} begint ${date(start)}, is overgezet ${date(switched)} en klaar ${date(ends)}.`,
    panels: { dependence: 'Kan niet zonder buiten de EER', people: 'Mensen geraakt', cost: 'Kosten tot dan toe' },
    lines: { heaviest: 'zwaarste scenario', mean: 'gemiddeld per scenario' },
    legend: { building: 'opbouwen', migrating: 'half om: kwetsbaarder', parallel: 'oud staat er nog naast', contract: 'einde van het contract' },
    years: 'De routekaart per jaar',
    yearColumns: { on: 'Op', direct: 'Direct van buiten', chain: 'Kan niet zonder', heaviest: 'Mensen, zwaarste scenario', mean: 'Mensen, gemiddeld', worst: 'Slechtste gemiddelde in dat jaar', mtpd: 'Over MTPD', fragile: 'Half om', cost: 'Kosten tot dan' },
    yearNote: '‘Direct van buiten’ is het deel van de kritieke diensten dat zelf van een leverancier van buiten de EER is, of er rechtstreeks een nodig heeft. ‘Kan niet zonder’ is het deel dat stopt als alles van buiten de EER wegvalt. ‘Gemiddeld’ is over alle scenario’s van het plan, even zwaar geteld. ‘Half om’ is hoeveel overstappen die dag half klaar zijn. De MTPD is de langste tijd dat een dienst stil mag liggen.',
    changes: 'Elke verandering',
    falseFallback: 'Een schijnuitwijk heeft zelf nodig wat is uitgevallen: op papier is er een plan B, in het echt niet.',
    scenariosNow: (day: string) => `De scenario’s op ${date(day)}`,
  },

  plan: {
    heading: 'De planning',
    columns: { name: 'Weg van', replacedBy: 'Naar', start: 'Begin', switched: 'Overgezet', ends: 'Klaar', slack: 'Speling', cost: 'Kosten' },
    clashes: 'Wat botst',
    none: 'Er botst niets.',
    notPlanned: 'Er is nog geen vertrekplan. Daarom staat hier geen planning en geen routekaart.',
  },

  contracts: {
    heading: 'De exitstrategie per contract',
    intro: 'Per contract: wie erachter zit, wat eraan hangt, hoe moeilijk weggaan is en of de opzegtermijn genoeg tijd geeft. ‘Duurt’ is de overstap zelf; wat eerst moet, telt bij het gedwongen vertrek mee. De woorden voor vervangbaarheid zijn die van het register van contracten dat DORA vraagt, de Europese regels voor banken en verzekeraars.',
    caption: 'De contracten, het eerste einde voorop',
    columns: { name: 'Contract', supplier: 'Leverancier en eigenaren', end: 'Tot', notice: 'Opzeggen vóór', services: 'Kritieke diensten eraan', longest: 'Vertrekken duurt', gap: 'Tekort bij opzegging' },
    none: 'Er staan nog geen contracten in dit landschap.',
    parts: (name: string) => `Wat onder ‘${name}’ valt`,
    partColumns: { name: 'Onderdeel', why: 'Te vervangen', replacedBy: 'Naar', takes: 'Duurt', cost: 'Kosten', gap: 'Tekort', planned: 'Gepland' },
    /** "Microsoft Ireland Operations (IE)". */
    inCountry: (name: string, country: string | undefined): string => (country === undefined ? name : `${name} (${country})`),
    of: (supplier: string, owners: readonly string[]) => `Leverancier: ${supplier}${owners.length ? `, van ${listing(owners, 'en', 'andere', 9)}` : ''}.`,
    runs: (end: string | null, notice: string | null, by: string | null): string => (end === null ? 'Een einddatum is niet vastgelegd.'
      : `Het contract loopt tot ${date(end)}${notice === null ? '; een opzegtermijn is niet vastgelegd.' : `, met een opzegtermijn van ${span(notice)}: opzeggen kan tot ${date(by ?? end)}.`}`),
    hangs: (names: readonly string[]): string => (names.length ? `Kritieke diensten die eraan hangen: ${listing(names, 'en', 'andere', 8)}.` : 'Er hangt geen kritieke dienst aan.'),
    strategy: (text: string) => `Strategie: ${text}`,
    gap: (name: string, gap: number) => `Zegt de leverancier op, dan is er ${days(gap)} te weinig: ${name} duurt het langst.`,
    enough: 'De opzegtermijn is lang genoeg om weg te gaan.',
    gapUnknown: 'Of de opzegtermijn genoeg is, is niet te zeggen: daarvoor ontbreken gegevens.',
    terms: (transition: string | null, retrieval: string | null) =>
      `Bij een gewoon vertrek helpt de leverancier ${transition === null ? 'zo lang als is afgesproken (niet vastgelegd)' : `${span(transition)} mee`}, en zijn gegevens daarna ${retrieval === null ? 'op te halen zolang dat is afgesproken (niet vastgelegd)' : `nog ${span(retrieval)} op te halen`}.`,
    long: (notice: string, most: string) => `Is dit een clouddienst, dan is een opzegtermijn van ${span(notice)} voor u te lang: de Dataverordening staat hooguit ${span(most)} toe.`,
    planned: 'Gewoon vertrek of sanctie',
    plannedText: ({ notice, transition, retrieval }: Record<'notice' | 'transition' | 'retrieval', string>) => `Gaat u zelf weg bij een clouddienst, dan geldt de Dataverordening (EU 2023/2854, artikel 25): opzeggen kost hooguit ${span(notice)}, de overgang hooguit ${span(transition)}, en daarna zijn gegevens nog minstens ${span(retrieval)} op te halen. De leverancier mag de overgang met redenen verlengen tot hooguit 7 maanden.`,
    sanctionText: 'Bij een sanctie, een faillissement of een bevel van een land geldt niets daarvan. Dan is de tijd die u krijgt de tijd die hieronder bij het gedwongen vertrek staat, of geen.',
    without: 'Onderdelen zonder contract',
    withoutText: 'Van deze onderdelen staat er iets over weggaan, maar er is geen contract bij.',
    notKnown: 'niet vastgelegd',
    enoughShort: 'genoeg',
    notPlanned: 'niet',
    nobody: 'niets gekozen',
    options: (names: readonly string[]) => `mogelijk: ${listing(names, 'of', 'andere')}`,
    hard: {
      not: 'niet', 'highly complex': 'zeer moeilijk', medium: 'met moeite', easy: 'makkelijk',
    } satisfies Record<(typeof SUBSTITUTABILITIES)[number], string>,
    because: {
      'no alternatives': 'er is geen alternatief', migration: 'overzetten is moeilijk', both: 'weinig keus, en overzetten is moeilijk',
    } satisfies Record<(typeof SUBSTITUTABILITY_REASONS)[number], string>,
    impact: { low: 'uitval heeft weinig gevolgen', medium: 'uitval heeft gevolgen', high: 'uitval heeft grote gevolgen', 'not assessed': 'gevolg van uitval niet beoordeeld' } satisfies Record<(typeof IMPACTS)[number], string>,
    back: { easy: 'zelf doen is makkelijk', difficult: 'zelf doen is moeilijk', 'highly complex': 'zelf doen is zeer moeilijk' } satisfies Record<(typeof REINTEGRATIONS)[number], string>,
    portable: { 'open standard': 'open standaard', documented: 'beschreven formaat', proprietary: 'eigen formaat', none: 'niets mee te nemen' } satisfies Record<(typeof PORTABILITIES)[number], string>,
    overview: (n: number, first: string | null): string => `Er zijn ${contracts(n)} vastgelegd.${first === null ? '' : ` Het eerste moment om op te zeggen is ${date(first)}.`}`,
  },

  forced: {
    heading: 'Gedwongen vertrek',
    intro: (notice: number) => `Stel dat alle leveranciers van buiten de EER, of met een eigenaar van daar, over ${days(notice)} niet meer leveren.`,
    columns: { name: 'Onderdeel', takes: 'Vertrekken duurt', gap: 'Tekort', replacedBy: 'Naar', stops: 'Kritieke diensten die dan stoppen' },
    bridges: 'Wat de tijd overbrugt',
    bridgeColumns: { name: 'Onderdeel', many: 'Hoeveel', bridges: 'De eerste uitwijken' },
  },

  measures: {
    heading: 'Maatregelen voor het geld dat er is',
    intro: (budget: number) => `Welke maatregelen nemen de meeste schade weg voor ${euros(budget)}, in de scenario’s van dit plan?`,
    pictureAlt: (points: readonly string[]) => `Hoe meer geld, hoe minder schade blijft. ${points.join(' ')}`,
    point: (cost: number, harm: string) => `Bij ${euros(cost)} blijft ${harm}.`,
    none: 'Voor dit bedrag is er niets gekozen.',
  },

  sovereignty: {
    heading: 'Soevereiniteit',
    intro: (version: string) => `Niveaus van 0 tot 4 op de acht doelen van het Cloud Sovereignty Framework van de Europese Commissie, versie ${version}. Een dienst is niet soevereiner dan wat hij niet kan missen. De poort is het laagste niveau; het cijfer (0 tot 100) weegt alle doelen. Een hoog cijfer maakt een laag niveau niet goed. Een streep betekent: hier is niets van bekend, of er is niets wat de dienst niet kan missen.`,
    gates: (lowest: number, name: string, n: number, all: number) => `Van ${number(all)} kritieke diensten ${n === 1 ? 'komt er 1' : `komen er ${number(n)}`} niet verder dan niveau ${lowest} (${name.toLowerCase()}).`,
    estimate: (part: string) => `Samen rust ${part} van het gewicht op iets dat is vastgelegd. De rest is geschat uit land, eigenaar, sleutels en overdraagbaarheid.`,
    caption: 'Poort en cijfer per dienst',
    columns: { service: 'Dienst', gate: 'Poort', score: 'Cijfer', known: 'Vastgelegd', by: 'Wat de poort bepaalt' },
    because: (objective: string, component: string) => `${objective}: ${component}`,
    levels: 'De niveaus per doel',
    serviceColumn: 'Dienst',
    notKnown: '–',
    risks: 'De drie risico’s naast elkaar',
    risksIntro: 'De drie vragen van de VNG bij digitale afhankelijkheid, per dienst. De regels waarmee ze zijn ingeschat, zijn die van Uitwijk.',
    riskColumns: { service: 'Dienst', canBeStopped: 'Kan worden stopgezet', cannotChoose: 'Geen keuze', cannotProtect: 'Gegevens niet te beschermen' },
    risk: (level: string, names: readonly string[]): string => (names.length ? `${level}: ${listing(names, 'en', 'andere', 3)}` : level),
    matrix: 'Kans en gevolg: hoeveel keer een scenario een kritieke dienst onderbreekt',
    matrixRow: 'Kans',
    matrixChance: (level: number | null): string => (level === null ? 'niet ingeschat' : `${level} van 5`),
    matrixNote: 'Elke cel telt de combinaties van een scenario en een kritieke dienst. De kans staat in het scenario; het gevolg volgt uit hoelang de dienst stilligt en voor hoeveel mensen.',
  },

  disclosure: {
    heading: 'Wie gegevens kan opeisen',
    columns: { data: 'Gegevens', component: 'Zit in', keys: 'Sleutels', party: 'Wie kan gedwongen worden', gets: 'Wat hij kan geven' },
    caption: 'Gegevens die leesbaar zijn op te eisen onder de wet van een land buiten de EER, of misschien',
    more: (n: number) => `Van alle soorten gegevens samen zijn er ${number(n)} regels. Alleen partijen van buiten de EER die iets leesbaars kunnen geven, of van wie dat niet bekend is, staan hier; de rest staat op het scherm Vertrek.`,
  },

  repeat: {
    heading: 'Hoe u dit overdoet',
    hash: 'Dit document hoort bij precies deze invoer (SHA-256 van het landschap, het plan en de scenario’s, achter elkaar):',
    how: 'Zo maakt u het opnieuw:',
    command: 'uitwijk exit LANDSCHAP PLAN -o vertrekplan.odt',
    assumptions: 'Bedragen en tijden komen uit het plan en het landschap. Zijn die aangenomen, dan zijn de uitkomsten dat ook.',
  },
}
export type ExitReportTexts = typeof report
