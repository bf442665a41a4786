import type { PlanPart } from '../../../model/plan.ts'
import { longDate } from '../durations.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const scenarios = (n: number) => count(n, 'scenario', 'scenario’s')
const watchedWord = (n: number, critical: boolean): string => (critical ? (n === 1 ? 'kritieke dienst' : 'kritieke diensten') : n === 1 ? 'dienst' : 'diensten')
const services = (n: number, critical: boolean) => `${n} ${watchedWord(n, critical)}`

/** Texts of the document for the continuity plan. */
export const document = {
  title: (municipality: string) => `Continuïteitsplan ${municipality}`,
  subtitle: (version: string, state: string, date: string) => `${[version && `Versie ${version}`, state].filter(Boolean).join(', ')}${version || state ? '; ' : ''}gemaakt op ${longDate(date)}`,
  about: (municipality: string) => `Hoe ${municipality} de kritieke diensten op gang houdt of weer op gang krijgt als systemen uitvallen.`,

  parts: {
    summary: 'Samenvatting voor het bestuur', scope: 'Reikwijdte en aannames', landscape: 'Waar ons werk op rust', services: 'Kritieke diensten en hun grenzen',
    activation: 'Wanneer dit plan geldt en wie wat doet', scenarios: 'De scenario’s', cards: 'Actiekaarten', communication: 'Crisiscommunicatie', analyses: 'Analyses',
    recovery: 'Volgorde van herstel', exit: 'Weg van een leverancier', 'open-points': 'Open punten', requirements: 'Aan welke eisen dit plan voldoet', terms: 'Begrippen',
  } satisfies Record<PlanPart, string>,
  /** Which requirement a chapter serves. */
  serves: {
    control: 'Dient: ISO 22301:2019, 7.5 (beheer van documenten).',
    summary: 'Dient: ISO 22301:2019, 9.3 (beoordeling door het bestuur).',
    scope: 'Dient: ISO 22301:2019, 8.4.4.3 a (doel en reikwijdte).',
    landscape: 'Dient: ISO 22301:2019, 8.4.4.3 e en f (afhankelijkheden en middelen).',
    services: 'Dient: ISO 22301:2019, 8.2.2 (gevolgen voor het werk) en BIO2 5.30.02.',
    activation: 'Dient: ISO 22301:2019, 8.4.4.2 b en 8.4.4.3 b, d en h.',
    scenarios: 'Dient: ISO 22301:2019, 8.2.3 (risico’s) en BIO2 5.30.',
    cards: 'Dient: ISO 22301:2019, 8.4.4.2 a, c en d en 8.4.4.3 c.',
    communication: 'Dient: ISO 22301:2019, 8.4.3 en 8.4.4.3 g, en de meldplicht van de Cyberbeveiligingswet.',
    analyses: 'Dient: ISO 22301:2019, 8.2 (gevolgen en risico’s).',
    recovery: 'Dient: ISO 22301:2019, 8.4.5 (herstel).',
    exit: 'Dient: ISO 22301:2019, 8.3 (strategieën en oplossingen).',
    'open-points': 'Dient: ISO 22301:2019, 8.5, 8.6 en 10 (oefenen, evalueren, verbeteren) en BIO2 5.30.01.',
    requirements: 'Dient: de toets of dit plan compleet is.',
    terms: 'Legt uit welke woorden dit plan gebruikt.',
  } satisfies Record<PlanPart | 'control', string>,

  control: {
    heading: 'Documentbeheer',
    caption: 'Gegevens van dit plan', columns: ['Gegeven', 'Waarde'],
    municipality: 'Gemeente', version: 'Versie', state: 'Status', owner: 'Eigenaar', approvedBy: 'Vastgesteld door', approvedOn: 'Vastgesteld op',
    reviewBy: 'Opnieuw te bekijken vóór', classification: 'Wie dit mag lezen', made: 'Gemaakt op', landscape: 'Gemaakt van landschap', scenarios: 'Doorgerekende scenario’s',
    overdue: (date: string) => `${longDate(date)} (die dag is voorbij)`,
    distribution: 'Wie een exemplaar heeft', distributionColumns: ['Wie', 'Hoe'],
    history: 'Wat er veranderd is', historyColumns: ['Versie', 'Datum', 'Wat', 'Door wie'],
    hash: 'Controlegetal van de invoer (SHA-256)',
    check: 'Dit document hoort bij precies deze invoer. Zo controleert u dat: zet de bestanden van het landschap en de scenario’s in de volgorde van hierboven achter elkaar, en bereken daarvan de SHA-256. Komt er hetzelfde uit, dan zijn het dezelfde gegevens. Met een opdracht:',
    command: 'cat LANDSCHAP SCENARIO... | sha256sum',
  },

  summary: {
    lead: (hit: number, all: number, critical: boolean) => (all === 0 ? 'Er is nog geen scenario doorgerekend.'
      : hit === 0 ? `In ${all === 1 ? 'dit scenario valt geen' : `geen van de ${scenarios(all)} valt een`} ${critical ? 'kritieke ' : ''}dienst uit.`
        : all === 1 ? `In dit scenario vallen ${critical ? 'kritieke ' : ''}diensten uit.` : `In ${hit} van de ${scenarios(all)} vallen ${critical ? 'kritieke ' : ''}diensten uit.`),
    worst: (scenario: string, n: number, all: number, mtpd: number) =>
      `Het zwaarst is ‘${scenario}’: ${n} van ${count(all, 'dienst raakt', n === 1 ? 'diensten raakt' : 'diensten raken')} onderbroken${mtpd ? ` en ${mtpd === 1 ? '1 gaat' : `${mtpd} gaan`} over de MTPD, de langste uitval die nog te dragen is` : ''}.`,
    facts: { caption: 'Het plan in cijfers', services: watchedWord, hit: 'daarvan onderbroken in een of meer scenario’s', falseOnes: (n: number) => `${n === 1 ? 'schijnuitwijk' : 'schijnuitwijken'} in een of meer scenario’s` },
    scenariosCaption: 'Wat ons het hardst treft',
    scenarioColumns: { name: 'Scenario', interrupted: 'Diensten onderbroken', mtpd: 'Over MTPD', first: 'Eerste uitval', people: 'Mensen, hoogstens' },
    servicesCaption: 'Diensten die het eerst stoppen',
    serviceColumns: { name: 'Dienst', soonest: 'Stopt op zijn vroegst', scenario: 'In scenario', mtpd: 'MTPD', hits: 'Geraakt in' },
    falseHeading: 'Uitwijken die niet helpen',
    falseOne: (fallback: string, n: number) => `${fallback}: schijnuitwijk in ${scenarios(n)}.`,
    noFalse: 'Geen enkele uitwijk bleek een schijnuitwijk.',
    decideHeading: 'Wat wij het bestuur vragen te besluiten',
    decide: {
      activate: (n: number) => `Wijs aan wie ${n === 1 ? 'de uitwijk mag inzetten die nu op een besluit wacht' : `de ${n} uitwijken mag inzetten die nu op een besluit wachten`}, en vanaf welk moment.`,
      replace: (n: number) => `Geef opdracht om ${n === 1 ? 'de uitwijk' : `de ${n} uitwijken`} te vervangen of te verbeteren die niet helpen als het nodig is.`,
      accept: (n: number, critical: boolean) => `Beslis voor ${services(n, critical)}: aanvaarden dat de uitval langer duurt dan de MTPD, of geld voor iets dat op tijd werkt.`,
      moments: (n: number) => `Regel hoe ${services(n, false)} ${n === 1 ? 'een vast moment haalt dat in een scenario wordt' : 'vaste momenten halen die in een scenario worden'} gemist, of wie uitlegt dat het niet lukt.`,
      owners: (n: number, critical: boolean) => `Leg voor ${services(n, critical)} vast wat ontbreekt: de eigenaar, de MTPD of allebei.`,
      disclosure: 'Beslis van welke gegevens de gemeente de sleutels zelf in handen wil hebben.',
      test: (n: number) => `Laat ${n === 1 ? 'de uitwijk' : `de ${n} uitwijken`} testen die het afgelopen jaar niet ${n === 1 ? 'is' : 'zijn'} getest.`,
      check: (assumed: string, all: string) => `Laat de aannames nagaan: ${assumed} van de ${all} uitspraken onder dit plan zijn aangenomen of hebben geen bron.`,
      approve: (owned: boolean): string => (owned ? 'Stel dit plan vast.' : 'Stel dit plan vast en wijs een eigenaar aan.'),
      exercise: 'Plan elk jaar een oefening met dit plan, en laat de uitkomst hier terugkomen.',
    },
  },

  scope: {
    purpose: (municipality: string) => `Dit plan helpt ${municipality} om de kritieke diensten op gang te houden of op tijd weer op gang te krijgen als systemen, leveranciers of gebouwen uitvallen.`,
    noScope: 'Wat wel en niet onder dit plan valt, is nog niet vastgelegd.',
    covers: (components: number, suppliers: number, watched: number, critical: boolean, cases: number) =>
      `Het plan gaat uit van ${count(components, 'onderdeel', 'onderdelen')} van ${count(suppliers, 'leverancier', 'leveranciers')}, volgt ${services(watched, critical)} en is doorgerekend met ${scenarios(cases)}.`,
    assumptions: 'Aannames', noAssumptions: 'De gemeente heeft nog geen aannames opgeschreven.',
    sure: 'Hoe zeker de gegevens zijn',
    sources: 'Waar de uitspraken op steunen',
  },

  services: {
    intro: (critical: boolean) => `De dienst die het kortst stil mag liggen, staat bovenaan.${critical ? '' : ' Geen dienst is als kritiek aangemerkt; daarom staan hier alle diensten.'}`,
    limitsCaption: 'Hoelang een dienst weg mag zijn',
    limits: { name: 'Dienst', mtpd: 'MTPD', rto: 'RTO', rpo: 'RPO', minimum: 'Minimum (MBCO)', hits: 'Onderbroken in', soonest: 'Op zijn vroegst' },
    ofNormal: (share: string) => `${share} van normaal`,
    anyLevel: 'meer dan niets',
    whoCaption: 'Van wie de dienst is en voor wie',
    who: { name: 'Dienst', owner: 'Eigenaar', people: 'Mensen', legal: 'Wettelijke basis', moments: 'Vaste momenten' },
    moment: (name: string, work: string, within: string) => `${name} (${work} werk, klaar te maken in de ${within} ervoor)`,
    none: 'Er zijn nog geen diensten om te volgen.',
    data: { id: 'id', name: 'dienst', owner: 'eigenaar', mtpd: 'mtpd_uren', rto: 'rto_uren', rpo: 'rpo_uren', minimum: 'minimum', people: 'mensen', hits: 'scenarios_onderbroken', soonest: 'vroegste_uitval_uren' },
  },

  activation: {
    when: 'Wanneer dit plan in werking gaat', noWhen: 'Nog vast te leggen: bij welke gebeurtenis dit plan in werking gaat en wie dat besluit.',
    steps: 'De eerste stappen, wat er ook gebeurt',
    general: [
      'Ga na of iedereen veilig is. Gewonden en gevaar gaan voor systemen.',
      'Schrijf op wat er uitvalt en sinds wanneer. Begin het besluitenlog, op papier.',
      'Roep het crisisteam bijeen op een plek die werkt zonder de systemen die zijn uitgevallen.',
      'Pak de actiekaart van het scenario dat er het meest op lijkt, en volg die.',
      'Voorkom dat het erger wordt: koppel los wat besmet of onzeker is, en bewaar sporen.',
      'Vertel medewerkers, inwoners en partners wat bekend is en wanneer zij weer iets horen.',
      'Houd ook bij noodwerk bij wie toegang heeft tot welke gegevens. Papier gaat na afloop achter slot.',
      'Kijk elk uur opnieuw: welke dienst gaat het eerst over zijn MTPD, en wat kan dat voorkomen?',
      'Stop het plan pas als de diensten weer normaal werken en de achterstand bekend is. Het crisisteam besluit dat, zet het in het log en vertelt het aan iedereen die een bericht kreeg.',
    ],
    contacts: 'Wie u bereikt', noContacts: 'Nog vast te leggen: namen, rollen en telefoonnummers.',
  },

  scenarios: {
    none: 'Er zijn geen scenario’s gekozen voor dit plan.',
    overviewCaption: 'Alle scenario’s, het zwaarste bovenaan',
    overview: { name: 'Scenario', likelihood: 'Kans (1-5)', interrupted: 'Diensten onderbroken', mtpd: 'Over MTPD', first: 'Eerste uitval', falseOnes: 'Schijnuitwijken' },
    causes: 'Waardoor diensten stoppen', causesCaption: 'De kortste keten naar elke dienst', chainColumns: ['Dienst', 'Keten van oorzaak naar dienst'],
    unknown: 'oorzaak niet bekend',
    happens: 'Wat er gebeurt',
    response: 'Wat er te doen is', responseCaption: 'Eerste uren en taken',
  },

  communication: {
    generalCaption: 'Berichten bij elk scenario', none: 'Nog vast te leggen: wie bij een crisis wat hoort, van wie en hoe.',
    perScenarioCaption: (scenario: string) => `Berichten bij: ${scenario}`,
    duty: 'Melden aan het CSIRT en de toezichthouder',
    dutyText: 'Bij een ernstig cyberincident vraagt de NIS2-richtlijn (artikel 23), in Nederland de Cyberbeveiligingswet: een eerste waarschuwing binnen 24 uur, een melding binnen 72 uur en een eindverslag uiterlijk een maand na die melding. Een datalek meldt u daarnaast binnen 72 uur aan de Autoriteit Persoonsgegevens.',
  },

  recovery: {
    intro: 'Dit is de volgorde waarin onderdelen weer aan gaan: eerst waar niets onder zit, dan wat daarop rust. De duur is de tijd om op te starten als alles wat het onderdeel nodig heeft er weer is.',
    caption: 'Onderdelen met een opstarttijd waar kritieke diensten op rusten',
    columns: { nth: 'Volgorde', name: 'Onderdeel', restart: 'Opstarten duurt', services: 'Nodig voor diensten' },
    rest: (n: number) => `Nog ${count(n, 'onderdeel', 'onderdelen')} met een opstarttijd ${n === 1 ? 'staat' : 'staan'} niet in de tabel.`,
    none: 'Van geen enkel onderdeel onder een kritieke dienst is vastgelegd hoelang opstarten duurt.',
    limits: 'Welke dienst het eerst terug moet zijn, staat in ‘Kritieke diensten en hun grenzen’: de dienst met de kortste MTPD gaat voor.',
  },

  terms: { caption: 'Woorden in dit plan', columns: ['Woord', 'Betekenis'], name: (name: string, full: string) => `${name} (${full})` },
}
