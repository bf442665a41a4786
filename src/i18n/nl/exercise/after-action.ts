import type { Gap } from '../../../exercise/after-action.ts'
import type { Act } from '../../../exercise/entry.ts'
import { durations, longDate } from '../durations.ts'
import { and, few } from '../lists.ts'

const { duration, number } = durations
const count = (n: number, one: string, more: string) => `${n === 1 ? '1' : number(n)} ${n === 1 ? one : more}`

/** A chapter of the report that serves a requirement. */
export type Chapter = 'summary' | 'overview' | 'attendance' | 'goals' | 'course' | 'decisions' | 'outcome' | 'gaps' | 'improvements' | 'yearly' | 'evaluation' | 'votes' | 'log'

type Told = Record<Exclude<Act['do'], 'take-back'>, string>

/** The report after an exercise. */
export const afterAction = {
  title: (exercise: string) => `Oefenverslag: ${exercise}`,
  subtitle: (landscape: string, date: string) => `${landscape}, ${longDate(date)}`,
  about: (landscape: string) => `Wat bij ${landscape} is geoefend, wat er gebeurde, wat de besluiten uitmaakten en wat beter moet.`,
  none: '–', notNoted: 'niet genoteerd',

  /** Which requirement each chapter serves. */
  serves: {
    summary: 'Hoort bij: ISO 22301:2019, 8.5 (een vastgelegd verslag na elke oefening, met uitkomsten, aanbevelingen en acties).',
    overview: 'Hoort bij: ISO 22301:2019, 8.5 (oefenen met een passend scenario en duidelijke doelen); ISO 22398:2013, hoofdstuk 5 (een oefening voorbereiden, houden en verbeteren).',
    attendance: 'Hoort bij: ISO 22301:2019, 8.5 (wie een taak heeft bij een verstoring, doet ervaring en kennis op).',
    goals: 'Hoort bij: ISO 22301:2019, 8.5 en ISO 22398:2013, hoofdstuk 5 (de uitkomst naast de doelen leggen); BIO2 5.30.01 (werking).',
    course: 'Hoort bij: ISO 22398:2013, hoofdstuk 5 (vastleggen hoe de oefening verliep).',
    decisions: 'Hoort bij: de zorgplicht van de Cyberbeveiligingswet (NIS2, artikel 21, lid 2, onder c: bedrijfscontinuïteit en crisisbeheer); BIO2 5.29 (informatiebeveiliging tijdens een verstoring): ga bij elke noodgreep na of de gegevens beschermd bleven.',
    outcome: 'Hoort bij: ISO 22301:2019, 8.5 (oefeningen laten samen, in de loop van de tijd, zien of de gekozen oplossingen voldoen); BIO2 5.30 (ICT die klaar is voor de doelen van de continuïteit).',
    gaps: 'Hoort bij: BIO2 5.30.01 (werking en volledigheid); ISO 22301:2019, 8.6 (beoordelen of plannen en voorzieningen voldoen).',
    improvements: 'Hoort bij: ISO 22301:2019, 8.5 en 10.2 (verbeteren met wat de oefening leert); BIO2 5.30.01 (de resultaten verbeteren de plannen); NIS2, artikel 21, lid 2, onder f (nagaan of maatregelen werken).',
    yearly: 'Hoort bij: BIO2 5.30.01 (de proceseigenaar test de continuïteitsplannen elk jaar op werking, volledigheid en actualiteit, en verbetert ze met de resultaten).',
    evaluation: 'Hoort bij: ISO 22398:2013, hoofdstuk 5 en 6 (evalueren en blijven verbeteren).',
    votes: 'Hoort bij geen eis: het laat zien hoe de deelnemers erover dachten.',
    log: 'Hoort bij: ISO 22301:2019, 7.5 (vastgelegde informatie bewaren).',
  } satisfies Record<Chapter, string> as Record<Chapter, string>,

  summary: {
    heading: 'Samenvatting voor het bestuur',
    practised: (exercise: string, scenario: string, when: string | null) => `Geoefend is ‘${exercise}’, met het scenario ‘${scenario}’${when === null ? '' : `, op ${when}`}.`,
    factsCaption: 'De oefening in cijfers',
    facts: { present: 'deelnemers aanwezig', goals: 'doelen gehaald', decisions: 'besluiten en maatregelen', without: 'uitval zonder de besluiten', with: 'uitval met de besluiten', gaps: 'gaten in de uitwijken' },
    ofAll: (part: number, all: number) => `${number(part)} van ${number(all)}`,
    goals: 'Uitkomst per doel', noGoals: 'Deze oefening had geen doelen.',
    goal: (goal: string, rating: string, text: string | null) => `${goal.replace(/\.$/, '')}: ${rating}.${text === null ? '' : ` ${text}`}`,
    improvements: 'De drie belangrijkste verbeterpunten', noImprovements: 'Er zijn geen verbeterpunten vastgesteld.',
    proposal: (what: string) => `${what} (voorstel)`,
  },
  unrated: 'nog niet beoordeeld',

  /** What the measures made of it, in one sentence; lengths of time come in as they must be read. */
  worth: {
    noMeasure: (without: string) => `Er is geen maatregel genomen die in het scenario iets verandert. Alle diensten samen liggen ${without} stil.`,
    same: (without: string) => `De maatregelen van de deelnemers maakten voor de duur van de uitval geen verschil: alle diensten samen liggen ${without} stil.`,
    less: (apart: string, withThem: string, without: string) => `De maatregelen van de deelnemers scheelden ${apart} uitval, alle diensten samen: ${withThem} in plaats van ${without}.`,
    more: (apart: string, withThem: string, without: string) => `Met de maatregelen van de deelnemers liggen alle diensten samen ${apart} langer stil: ${withThem} in plaats van ${without}.`,
  },

  overview: {
    heading: 'De oefening',
    caption: 'Gegevens van de oefening', columns: { what: 'Wat', value: 'Gegeven' },
    kind: 'Soort', kindOf: 'Oefening aan tafel met een doorgerekend scenario', place: 'Waar', began: 'Begonnen', ended: 'Geëindigd', notEnded: 'niet afgesloten',
    running: 'De klok liep', scenario: 'Scenario', reached: 'Gespeeld tot', injects: 'Berichten',
    injectsOf: (shown: number, all: number, made: number) => `${number(shown)} van ${number(all)} geplande kwamen binnen${made === 0 ? '' : `, en ${count(made, 'bericht dat ter plekke is bedacht', 'berichten die ter plekke zijn bedacht')}`}`,
    what: 'Wat er in het scenario gebeurt',
    roundsCaption: 'De rondes: bedoeld en gespeeld', roundColumns: { round: 'Ronde', scenario: 'Tijd in het scenario', planned: 'Bedoelde tijd in de zaal', began: 'Begon', took: 'Duurde' },
    span: (from: string, until: string) => `${from} tot ${until}`,
    notPlayed: 'niet gespeeld', notMeasured: 'geen einde genoteerd',
  },

  attendance: {
    heading: 'Deelnemers',
    caption: 'Wie er waren', columns: { name: 'Naam', role: 'Rol', organisation: 'Organisatie', present: 'Aanwezig' },
    unnamed: (nr: number) => `Deelnemer ${nr}`, yes: 'ja', no: 'nee', nobody: 'Er zijn geen deelnemers opgegeven.',
    absent: (roles: readonly string[]) => `Deze rollen waren niet bezet: ${and(roles)}. Wat daar hoort te gebeuren, is dus niet beproefd.`,
  },

  goals: {
    heading: 'Doelen en waarnemingen', none: 'Deze oefening had geen doelen.',
    caption: 'Doelen en hoe ze zijn gehaald', columns: { nr: 'Nr.', goal: 'Doel', measure: 'Gehaald als', rating: 'Oordeel', why: 'Toelichting' },
    observations: (nr: number) => `Waarnemingen bij doel ${nr}`, other: 'Andere waarnemingen',
    observationsCaption: (goal: string) => `Waarnemingen: ${goal}`, observationColumns: { scenario: 'Tijd in scenario', room: 'In de zaal', who: 'Wie', seen: 'Waarneming' },
    noObservations: 'Bij geen enkel doel is een waarneming genoteerd.',
  },

  course: {
    heading: 'Wat er wanneer gebeurde',
    caption: 'Berichten: bedoeld en werkelijk', columns: { nr: 'Nr.', message: 'Bericht', planned: 'Bedoeld op', came: 'Kwam binnen op', room: 'In de zaal', apart: 'Verschil', response: 'Reactie' },
    noInjects: 'Er waren geen berichten.',
    onTime: 'op tijd', later: (seconds: number) => `${duration(seconds)} later`, earlier: (seconds: number) => `${duration(seconds)} eerder`,
    made: 'ter plekke bedacht', skipped: 'overgeslagen', unused: 'niet gebruikt',
    responded: (rating: string, text: string | null) => (text === null ? rating : `${rating}: ${text}`),
    summary: (asExpected: number, rated: number) => (rated === 1 ? `De ene reactie die is beoordeeld, was ${asExpected ? '' : 'niet helemaal '}zoals verwacht.`
      : `Van de ${number(rated)} beoordeelde reacties ${asExpected === 1 ? 'was er 1' : `waren er ${number(asExpected)}`} zoals verwacht.`),
  },

  decisions: {
    heading: 'Besluiten en maatregelen',
    intro: 'Bij elk besluit staat welke diensten op dat moment waren onderbroken, met de maatregelen die toen al waren genomen.',
    caption: 'Besluiten op volgorde van tijd', columns: { nr: 'Nr.', scenario: 'Tijd in scenario', room: 'In de zaal', what: 'Besluit of maatregel', by: 'Door', interrupted: 'Toen onderbroken' },
    none: 'Er is geen besluit genoteerd.',
    both: (measure: string, text: string) => `${measure}. ${text}`,
    interrupted: (names: readonly string[]) => (names.length ? `${number(names.length)}: ${few(names)}` : 'geen'),
  },

  outcome: {
    heading: 'Met en zonder de besluiten',
    intro: 'Hetzelfde scenario is twee keer doorgerekend: met de maatregelen van de deelnemers, en zonder. Het verschil is wat zij hebben bereikt. Besluiten zonder maatregel, zoals een bericht aan inwoners, tellen in deze cijfers niet mee. Vanaf een dag zijn tijden afgerond op hele uren.',
    horizon: (reached: string, end: string) => `De oefening is gespeeld tot ${reached}; de gevolgen zijn doorgerekend tot het einde van het scenario (${end}).`,
    caption: 'Diensten zonder en met de maatregelen (gemist: hoeveel vaste momenten)',
    columns: { service: 'Dienst', without: 'Stil zonder', with: 'Stil met', apart: 'Verschil', mtpdWithout: 'Over MTPD zonder', mtpdWith: 'Over MTPD met', missedWithout: 'Gemist zonder', missedWith: 'Gemist met' },
    total: 'Alle diensten samen', quiet: 'Geen enkele dienst wordt onderbroken, met of zonder de maatregelen.',
    shorter: (time: string) => `${time} korter`, longer: (time: string) => `${time} langer`, same: 'gelijk', notAtAll: 'niet',
    yes: 'ja', no: 'nee',
    changes: 'Wat er door de maatregelen anders ging',
    course: 'Hoe het scenario verliep',
    picture: (decisions: string, injects: string) => `Besluiten: ${decisions}. Berichten: ${injects}.`,
    at: (numbers: string, when: string) => `${numbers} op ${when}`, nothing: 'geen',
    legend: { decision: 'besluit, met zijn nummer', inject: 'bericht dat binnenkwam' },
    data: {
      id: 'id', service: 'dienst', without: 'uitval_uren_zonder', with: 'uitval_uren_met', mtpdWithout: 'mtpd_voorbij_zonder', mtpdWith: 'mtpd_voorbij_met',
      missedWithout: 'gemiste_momenten_zonder', missedWith: 'gemiste_momenten_met',
    },
  },

  gaps: {
    heading: 'Gaten in de uitwijken',
    intro: 'Een gat is een uitwijk die nodig was en niet deed waarvoor hij er is, of een kritieke dienst waarvoor er geen is. Beoordeeld met de maatregelen van de deelnemers.',
    caption: 'Gaten, de ernstigste bovenaan', columns: { what: 'Uitwijk of dienst', kind: 'Wat eraan schort', why: 'Waarom' },
    none: 'In dit scenario kwam geen gat in de uitwijken naar voren.',
    missing: 'geen uitwijk', missingWhy: (chain: string) => `Nergens in wat deze dienst stopte, is een uitwijk: ${chain}.`,
    fallback: (name: string, component: string) => `‘${name}’ van ${component}`,
  },

  improvements: {
    heading: 'Verbeterpunten',
    agreed: 'Afgesproken', caption: 'Afgesproken verbeterpunten', columns: { what: 'Wat', owner: 'Wie', due: 'Uiterlijk' },
    nothingAgreed: 'Er zijn in de oefening geen verbeterpunten afgesproken.', open: 'nog te bepalen',
    proposed: 'Voorstellen uit de simulatie',
    proposedHow: 'Deze voorstellen volgen uit de gaten en de doelen die niet zijn gehaald. Niemand heeft ze nog aanvaard: wijs per punt een eigenaar en een datum aan, of leg vast waarom niet.',
    proposedCaption: 'Voorstellen, nog niet aanvaard',
    suggest: {
      missing: (what: string) => `Bedenk een uitwijk voor diensten die er geen hebben: ${what}.`,
      false: (what: string) => `Maak ${what} los van wat met hetzelfde uitvalt, of vervang die uitwijk.`,
      broken: (what: string) => `Zorg dat ${what} niet zelf uitvalt, of vervang die uitwijk.`,
      'not-activated': (what: string) => `Leg vast wie ${what} mag inzetten en op welk moment, en zet het op de actiekaart.`,
      late: (what: string) => `Zorg dat ${what} eerder klaarstaat: sneller op te zetten, of eerder ingezet.`,
      'runs-out': (what: string) => `Zorg dat ${what} langer is vol te houden, of regel wat erna komt.`,
      'too-small': (what: string) => `Vergroot wat ${what} aankan, of spreek af wat dan voorgaat.`,
    } satisfies Record<Gap['kind'], (what: string) => string> as Record<Gap['kind'], (what: string) => string>,
    goal: (goal: string) => `Bepaal wat nodig is om dit doel wel te halen, en oefen het opnieuw: ${goal}`,
  },

  yearly: {
    heading: 'Werking, volledigheid en actualiteit',
    intro: 'De jaarlijkse test kijkt naar drie dingen. Per ding: wat deze oefening liet zien, en wat zij niet kan laten zien.',
    caption: 'De drie kanten van de jaarlijkse test', columns: { what: 'Kant', shown: 'Wat deze oefening liet zien', open: 'Wat open blijft' },
    working: 'Werking: doet het plan wat het belooft?', complete: 'Volledigheid: staat alles erin?', current: 'Actualiteit: klopt het nog?',
    workingShown: (met: number, rated: number, goals: number, held: number, called: number) =>
      `${goals === 0 ? 'Er waren geen doelen om aan te toetsen.' : rated === 0 ? 'De doelen zijn nog niet beoordeeld.' : `${number(met)} van ${count(goals, 'doel', 'doelen')} gehaald.`} ${called === 0 ? 'Er was geen uitwijk nodig.' : called === 1 ? `De ene uitwijk die nodig was, hield het${held ? '' : ' niet'}.`
        : `Van de ${number(called)} uitwijken die nodig waren, ${held === 0 ? 'hield er geen het' : held === 1 ? 'hield er 1 het' : `hielden er ${number(held)} het`}.`}`,
    workingOpen: 'Een oefening aan tafel beproeft mensen, afspraken en besluiten. Of de techniek het doet, blijkt pas als de uitwijk zelf wordt getest.',
    completeShown: (gaps: number, made: number) =>
      `${gaps === 0 ? 'De simulatie vond geen gaten in de uitwijken.' : `De simulatie vond ${count(gaps, 'gat', 'gaten')} in de uitwijken.`}${made === 0 ? '' : ` Er ${made === 1 ? 'was 1 bericht' : `waren ${number(made)} berichten`} nodig waaraan vooraf niemand had gedacht.`}`,
    completeOpen: (without: readonly string[]) =>
      `Wat niet in het landschap staat, is niet beproefd.${without.length === 0 ? '' : ` Zonder MTPD (de langste uitval die nog te dragen is) ${without.length === 1 ? 'is' : 'zijn'}: ${and(without)}.`}`,
    currentShown: (tested: number, called: number) =>
      (called === 0 ? 'Er was geen uitwijk nodig, dus over testdata zegt deze oefening niets.' : called === 1 ? `De ene uitwijk die nodig was, is volgens het landschap in het jaar voor de oefening ${tested ? 'getest' : 'niet getest'}.`
        : `Van de ${number(called)} uitwijken die nodig waren, ${tested === 0 ? 'is er volgens het landschap geen' : tested === 1 ? 'is er volgens het landschap 1' : `zijn er volgens het landschap ${number(tested)}`} in het jaar voor de oefening getest.`),
    currentOpen: 'Namen, telefoonnummers en taken in het plan ziet de simulatie niet: loop ze na met wat de deelnemers misten.',
    next: (date: string) => `Oefen opnieuw uiterlijk op ${longDate(date)}, of eerder als er veel verandert.`,
    table: 'Eisen en hoofdstukken', tableCaption: 'Aan welke eisen dit verslag bijdraagt', tableColumns: { requirement: 'Eis', asks: 'Wat die vraagt', chapters: 'Hoofdstuk' },
    honest: 'Dit verslag helpt om aan deze eisen te voldoen. Of eraan is voldaan, beoordeelt wie u controleert.',
    requirements: [
      ['ISO 22301:2019, 8.5', 'Oefenen volgens een programma, met doelen, een verslag en acties', ['summary', 'overview', 'attendance', 'goals', 'outcome', 'improvements']],
      ['ISO 22301:2019, 8.6', 'Beoordelen of plannen en voorzieningen voldoen', ['gaps', 'yearly']],
      ['ISO 22398:2013', 'Richtlijn voor het opzetten, houden en evalueren van oefeningen', ['overview', 'goals', 'course', 'evaluation']],
      ['BIO2 5.29', 'Informatiebeveiliging ook tijdens een verstoring', ['decisions']],
      ['BIO2 5.30 en 5.30.01', 'ICT klaar voor de continuïteit; plannen elk jaar testen op werking, volledigheid en actualiteit', ['goals', 'outcome', 'gaps', 'improvements', 'yearly']],
      ['Cyberbeveiligingswet (NIS2, artikel 21, lid 2, onder c en f)', 'Zorgplicht: bedrijfscontinuïteit en crisisbeheer, en nagaan of maatregelen werken', ['decisions', 'outcome', 'improvements']],
    ] as [requirement: string, asks: string, chapters: Chapter[]][],
  },

  votes: {
    heading: 'Stemmingen', caption: (question: string) => `Stemmen: ${question}`, columns: { option: 'Keuze', votes: 'Stemmen' },
    none: 'Er is niet gestemd.',
  },

  log: {
    heading: 'Bijlage: het hele logboek',
    intro: 'Alles wat tijdens de oefening is vastgelegd, op volgorde. Wat later is teruggenomen, staat er niet in.',
    caption: 'Logboek', columns: { nr: 'Nr.', room: 'In de zaal', scenario: 'Tijd in scenario', what: 'Wat' },
    none: 'Er is niets vastgelegd.',
    did: {
      go: 'Klok loopt', pause: 'Klok stilgezet', jump: 'Gesprongen in de tijd', round: 'Ronde begonnen', show: 'Bericht kwam binnen', skip: 'Bericht overgeslagen',
      improvise: 'Bericht ter plekke bedacht', respond: 'Reactie', note: 'Waarneming', decide: 'Besluit', measure: 'Maatregel', ask: 'Vraag op het scherm', vote: 'Gestemd',
      attend: 'Aanwezigheid', reveal: 'Scherm toont', rate: 'Doel beoordeeld', improve: 'Verbeterpunt', end: 'Oefening beëindigd',
    } satisfies Told as Told,
    line: (did: string, what: string) => (what === '' ? did : `${did}: ${what}`),
    speed: (perSecond: number) => (perSecond === 1 ? 'even snel als de klok in de zaal' : `${number(perSecond)} keer zo snel als de klok in de zaal`),
    offScreen: 'van het scherm gehaald', present: (name: string, present: boolean) => `${name} ${present ? 'is er' : 'is er niet'}`,
    revealed: { none: 'niets van het landschap', services: 'hoe de diensten het doen', all: 'hoe alle onderdelen het doen' },
    by: (text: string, by: string | undefined) => (by === undefined ? text : `${text} (door ${by})`),
    votes: (counts: readonly (readonly [option: string, votes: number])[]) => counts.map(([option, votes]) => `${option} ${number(votes)}`).join(', '),
    about: (text: string, what: readonly string[]) => (what.length ? `${text} (${what.join('; ')})` : text),
  },

  repeat: {
    heading: 'Waar dit verslag bij hoort',
    hash: 'Dit verslag hoort bij precies dit verloop van de oefening (SHA-256):',
    how: 'Wie hetzelfde verloop opent en dit verslag opnieuw maakt, krijgt dezelfde tekst en dezelfde cijfers.',
  },
}
