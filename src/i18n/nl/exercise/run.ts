import type { Revealed } from '../../../exercise/entry.ts'

const minutes = (count: number): string => (count < 60 ? `${count} min` : `${Math.floor(count / 60)} u ${count % 60} min`)
const pace = (speed: number): string => (speed === 1 ? 'echte tijd' : speed % 60 === 0 && speed >= 60 ? `1 minuut is ${speed / 60} uur` : `${Math.round(speed)} keer zo snel`)
/** Without the full stop at its end. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '')
const by = (who: string): string => (who ? ` (${who})` : '')

/** The facilitator's screen while an exercise is held. */
export const run = {
  ended: 'Deze oefening is beëindigd.',
  toAfter: 'Naar de terugblik',
  kept: {
    kept: 'Alles wat hier gebeurt, is bewaard in deze browser. U verliest niets als u het venster sluit.',
    writing: 'Bezig met bewaren…',
    failed: 'Bewaren lukt niet: de opslag van de browser is vol of staat uit. Sluit dit venster niet, en schrijf besluiten ook op papier op.',
  },

  clock: {
    runs: 'de klok loopt', stands: 'de klok staat stil', atEnd: 'deze ronde is voorbij',
    since: (from: string, count: number) => `begonnen om ${from}, ${minutes(count)} geleden`,
    go: 'Start', pause: 'Pauze',
    speed: 'Snelheid', speeds: pace,
    wholeRound: (duration: string) => `hele ronde in ${duration}`,
    jump: 'Springen naar', jumpTo: 'Tijd na het begin van het scenario', jumpThere: 'Spring', toNext: 'Naar het volgende bericht', toNextRound: 'Naar de volgende ronde',
    rounds: 'Rondes',
    begin: 'Deze ronde beginnen', again: 'Deze ronde opnieuw beginnen', progress: (number: number) => `Hoe ver ronde ${number} is`,
  },

  injects: {
    title: 'Berichten', due: 'Nu aan de beurt', everyone: 'iedereen', noneDue: 'Er is nu geen bericht aan de beurt.',
    nowDue: (texts: readonly string[]) => `Nu aan de beurt: ${texts.join(' ')}`,
    planned: (clock: string) => `Aan de beurt, ${clock}`,
    show: 'Laat zien', showNow: 'Laat nu zien', skip: 'Overslaan', skipAll: (count: number) => `Alle ${count} overslaan`,
    /** How long until then in the scenario, and in the room. */
    after: (scenario: string, room: string | null) => `over ${scenario}${room === null ? '' : ` (${room} in de zaal)`}`,
    ahead: (count: number): string => (count === 0 ? 'Er komen geen berichten meer' : count === 1 ? 'Nog 1 bericht te gaan' : `Nog ${count} berichten te gaan`),
    more: (count: number) => `Nog ${count} tonen`, fewer: 'Minder tonen',
    opening: 'Zo opent u deze ronde', came: 'Binnengekomen', earlier: (count: number): string => (count === 1 ? 'Ook het bericht ervoor tonen' : `Ook de ${count} berichten ervoor tonen`),
    expect: 'Verwachte reactie (alleen voor u)',
    onPaper: 'op papier', onPaperMeans: 'Alleen deze rollen krijgen dit bericht: deel het op papier uit. Op het grote scherm staat alleen voor wie het is en hoe het binnenkwam.',
    response: 'Hoe reageerde de groep?', responseText: 'Wat deden zij?', rateFirst: 'Kies ook hoe de groep reageerde. Dan wordt dit bewaard.',
  },

  improvise: {
    title: 'Zelf een bericht maken', text: 'Wat staat erin?', textNeeded: 'Typ eerst wat er in het bericht staat.',
    from: 'Van wie', to: 'Voor wie', channel: 'Hoe komt het binnen', anyChannel: 'Niet gezegd',
  },

  write: {
    title: 'Opschrijven', decision: 'Besluit', decisionHint: 'Wat besluit de groep?', by: 'Wie besluit dit?', writeDown: 'Schrijf op',
    note: 'Waarneming', noteHint: 'Wat valt u op?', who: 'Over wie', whole: 'de hele groep', goal: 'Bij welk doel', noGoal: 'geen doel',
    decided: 'Het besluit is opgeschreven.', noted: 'De waarneming is opgeschreven.',
  },

  people: { unnamed: (number: number) => `deelnemer ${number}`, title: (here: number, all: number) => `Aanwezig: ${here} van ${all}` },

  measures: {
    title: 'Maatregelen', take: 'Maatregel nemen', none: 'Er is nog geen maatregel genomen.', working: 'Het vervolg wordt doorgerekend…',
    takeBack: 'Terugnemen', takeBackWhat: (what: string) => `Terugnemen: ${what}`,
    mayHelp: 'Dit kan nu helpen', kind: 'Soort maatregel',
    doing: { activate: 'Uitwijk inzetten', restore: 'Herstellen', bypass: 'Met de hand overbruggen', 'cut-off': 'Ook uitzetten' },
    what: { activate: 'Welke uitwijk?', restore: 'Wat wordt hersteld?', bypass: 'Wat draait zonder wat het nodig heeft?', 'cut-off': 'Wat valt ook uit?' },
    nothingTo: {
      activate: 'Er is geen uitwijk die u zelf moet inzetten.', restore: 'Er is nu niets uitgeschakeld.',
      bypass: 'Er is nu niets dat u kunt overbruggen.', 'cut-off': 'Alles is al uitgevallen.',
    },
    fallbackOf: (fallback: string, component: string) => `${fallback} (${component})`,
    services: (count: number): string => (count === 1 ? '1 dienst hangt hieraan' : `${count} diensten hangen hieraan`),
    lasts: 'Hoelang', lastsHint: '0 betekent: tot iemand het terugdraait.', why: 'Waarom?', by: 'Wie besluit dit?', doIt: 'Neem deze maatregel', cancel: 'Annuleren',
  },

  ahead: {
    title: 'De diensten, nu en straks', onlyYou: 'alleen voor u', coming: 'Wat er verandert als niemand iets doet', nothing: 'Er verandert niets meer, als niemand iets doet.',
    working: 'Het scenario wordt doorgerekend…',
  },

  room: {
    title: 'Groot scherm', open: 'Groot scherm openen', openHint: 'Sleep dat venster naar het scherm in de zaal en druk op F11. Sluiten en weer openen mag altijd.',
    revealed: 'Wat is te zien', reveals: { none: 'Niets', services: 'Diensten', all: 'Alles' } satisfies Record<Revealed, string> as Record<Revealed, string>,
    means: {
      none: 'Alleen de klok en de berichten.', services: 'Ook hoe elke dienst het nu doet.', all: 'Ook de kaart: daarop is te zien waar het misgaat.',
    } satisfies Record<Revealed, string> as Record<Revealed, string>,
    questions: 'Vragen van deze ronde', hint: 'Hulp (alleen voor u)', votes: 'Stemmen tellen', on: 'Zet op het grote scherm', off: 'Haal van het scherm',
  },

  log: {
    title: 'Logboek', nothing: 'Er is nog niets gebeurd.', room: 'In de zaal', scenario: 'In het scenario', what: 'Wat',
    takeBack: 'Neem terug', takeBackWhat: (what: string) => `Neem terug: ${what}`, haveBack: 'Zet terug', haveBackWhat: (what: string) => `Zet terug: ${what}`, takenBack: 'teruggenomen',
  },

  entry: {
    go: (speed: number) => `Klok gestart, ${pace(speed)}`, pause: 'Klok stilgezet', jump: (clock: string) => `Gesprongen naar ${clock}`,
    /** Many rounds bear their number in their name. */
    round: (number: number, name: string) => (/^ronde\b/i.test(name) ? `Begonnen met ${name}` : `Ronde ${number} begonnen: ${name}`),
    show: (text: string) => `Bericht getoond: ${text}`, skip: (text: string) => `Bericht overgeslagen: ${text}`, improvise: (text: string) => `Eigen bericht getoond: ${text}`,
    respond: (text: string, rating: string, words: string) => `Reactie ${rating}${words ? ` (${words})` : ''} op: ${text}`,
    note: (text: string, about: readonly string[]) => `Waarneming${about.length ? ` (${about.map(bare).join('; ')})` : ''}: ${text}`,
    decide: (text: string, who: string) => `Besluit${by(who)}: ${text}`,
    measure: (what: string, why: string, who: string) => `Maatregel${by(who)}: ${what}${why ? `. ${why}` : ''}`,
    ask: (text: string) => `Vraag op het grote scherm: ${text}`, askNothing: 'Vraag van het grote scherm gehaald', vote: (text: string, counts: string) => `Stemmen ${counts} op: ${text}`,
    attend: (who: string, present: boolean) => (present ? `${who} is aanwezig` : `${who} is niet aanwezig`),
    reveal: (revealed: Revealed): string => ({ none: 'Grote scherm toont geen diensten', services: 'Grote scherm toont de diensten', all: 'Grote scherm toont alles' })[revealed],
    rate: (goal: string, rating: string) => `Doel ${rating}: ${goal}`,
    improve: (what: string, owner: string, due: string) => `Verbeteractie: ${[what, owner, due].filter(Boolean).join(', ')}`,
    end: 'Oefening beëindigd',
  },

  end: {
    end: 'Oefening beëindigen', leave: 'Sluiten en later verdergaan', ask: 'De oefening beëindigen?', goOn: 'Doorgaan',
    means: 'De klok stopt en op het grote scherm staat dat de oefening voorbij is. Daarna kijkt u terug: doelen beoordelen, verbeteracties opschrijven en het verslag maken.',
  },
}
