import { calendarTime } from '../time.ts'
import { longDate, WEEKDAYS } from './durations.ts'
import { and, few } from './lists.ts'

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The texts of the scenario report. Names and times come in as they must be read. */
export const report = {
  and, few,
  longDate,
  title: (scenario: string) => `Scenarioverslag: ${scenario}`,
  subtitle: (landscape: string, date: string) => `${landscape}, ${longDate(date)}`,
  about: (landscape: string) => `Wat er gebeurt met de diensten van ${landscape} in dit scenario, waarom, en wat te doen.`,
  contents: 'Inhoud',
  yes: 'ja', no: 'nee', none: '–',
  page: 'Pagina', of: 'van',
  figure: 'Figuur', table: 'Tabel',

  facts: {
    caption: 'Het scenario in cijfers',
    interrupted: (all: number) => `${all === 1 ? 'dienst' : 'diensten'} onderbroken`, first: 'eerste uitval', atOnce: 'meteen', after: (duration: string) => `na ${duration}`,
    mtpd: (n: number): string => (n === 1 ? 'dienst over zijn MTPD' : 'diensten over hun MTPD'), missed: (n: number): string => (n === 1 ? 'dienst mist een vast moment' : 'diensten missen een vast moment'),
    falseFallbacks: (n: number): string => (n === 1 ? 'schijnuitwijk' : 'schijnuitwijken'), people: (n: number) => `${n === 1 ? 'mens' : 'mensen'} geraakt, hoogstens`,
    ofAll: (part: string, all: string) => `${part} van ${all}`,
  },

  summary: {
    heading: 'Samenvatting voor het bestuur',
    first: (n: number, names: string) => `Als eerste ${n === 1 ? 'raakt' : 'raken'} onderbroken: ${names}.`,
    service: (name: string, when: string) => `${name} (${when})`,
    counted: 'Wie meer dan één dienst gebruikt, telt vaker mee.',
    mtpd: (names: string) => `Over hun MTPD (de langste uitval die nog te dragen is) gaan: ${names}.`,
    missed: (names: string) => `Vaste momenten die worden gemist: ${names}.`,
    falseFallbacks: (names: string) => `Schijnuitwijk (een uitwijk die zelf nodig heeft wat is uitgevallen): ${names}.`,
    notActivated: (names: string) => `Nodig, maar niet ingezet: ${names}.`,
    disclosure: (n: number) => `Bij ${count(n, 'onderdeel', 'onderdelen')} kunnen gegevens worden opgeëist, terwijl alles blijft werken.`,
    calm: 'Geen enkele kritieke dienst komt onder het niveau dat nog aanvaardbaar is.',
    fallback: (name: string, component: string) => `‘${name}’ van ${component}`,
    moment: (name: string, service: string, times: number, first: string) => `${name} (${service}, ${times === 1 ? first : `${times} keer, voor het eerst ${first}`})`,
  },

  decide: {
    heading: 'Wat moet het bestuur besluiten?',
    activate: (n: number) => `Wie mag ${n === 1 ? 'de uitwijk' : `de ${n} uitwijken`} inzetten die nu niemand inzet, en op welk moment?`,
    replace: (n: number) => `Wie krijgt opdracht om ${n === 1 ? 'de uitwijk' : `de ${n} uitwijken`} te vervangen of te verbeteren die in dit scenario niet helpen?`,
    accept: (n: number) => `Aanvaarden we dat ${n === 1 ? 'een dienst' : `${n} diensten`} langer ${n === 1 ? 'uitvalt dan de' : 'uitvallen dan hun'} MTPD, of regelen we iets dat op tijd werkt?`,
    moments: 'Hoe halen we de vaste momenten toch die nu worden gemist? En aan wie leggen we het uit als het niet lukt?',
    disclosure: 'Voor welke gegevens willen we de sleutels zelf in handen hebben?',
    check: (assumed: string, all: string) => `Wie gaat de aannames na? ${assumed} van de ${all} uitspraken onder dit verslag zijn aangenomen of hebben geen bron.`,
    nothing: 'Dit scenario vraagt nu geen besluit.',
  },

  scenario: {
    heading: 'Het scenario',
    /** `start` is a local date and time. */
    period: (start: string, length: string) => {
      const { weekday, time } = calendarTime(start, 0)
      return `Het scenario begint op ${WEEKDAYS[weekday]} ${longDate(start.slice(0, 10))} om ${time} en duurt ${length}.`
    },
    length: (length: string) => `Het scenario duurt ${length}. Er is geen begindatum gegeven, dus tijden zijn gerekend vanaf het begin (T).`,
    likelihood: (score: number) => `De kans is geschat op ${score} op een schaal van 1 (klein) tot 5 (groot).`,
    events: 'Wat er gebeurt',
    messages: 'Berichten voor de oefening',
    noEvents: 'Er gebeurt niets in dit scenario.',
  },

  assumptions: {
    heading: 'Hoe zeker is dit?',
    intro: 'De uitkomsten zijn berekend uit uitspraken over de gemeente en over wat er gebeurt. Vastgelegd betekent: er is een contract, wet, publicatie, meting of gesprek. Aangenomen betekent: zo denken wij dat het is.',
    caption: 'Uitspraken naar herkomst',
    what: 'Soort uitspraak', documented: 'Vastgelegd', assumed: 'Aangenomen', unknown: 'Geen bron', total: 'Totaal',
    kinds: {
      components: 'Onderdelen', needs: 'Wat waarvan afhangt', fallbacks: 'Uitwijken', services: 'Eisen aan diensten',
      moments: 'Vaste momenten', events: 'Gebeurtenissen',
    },
    confidence: (high: number, medium: number, low: number) =>
      `Waar de zekerheid is aangegeven, is die ${high} keer hoog, ${medium} keer redelijk en ${low} keer laag.`,
    manual: (names: string) => `Het scenario rekent erop dat mensen deze uitwijken inzetten: ${names}.`,
    noManual: 'In dit scenario zet niemand een uitwijk in die een besluit vraagt.',
    range: (n: number) => `Bij ${count(n, 'duur is', 'duren is')} een marge bekend; dit verslag rekent met de waarschijnlijkste waarde.`,
  },

  services: {
    heading: 'Gevolgen per dienst',
    captionCritical: 'Kritieke diensten, de eerste uitval bovenaan', captionAll: 'Diensten, de eerste uitval bovenaan',
    others: 'Overige diensten die stoppen', captionOthers: 'Overige diensten, de eerste uitval bovenaan',
    columns: {
      service: 'Dienst', stops: 'Uitval vanaf', back: 'Weer terug', downtime: 'Duur', mtpd: 'Over MTPD', rto: 'Over RTO',
      lowest: 'Laagste niveau', people: 'Mensen', missed: 'Vaste momenten gemist',
    },
    /** Columns of the table for spreadsheets: bare values. */
    data: {
      id: 'id', service: 'dienst', stops: 'onderbroken_vanaf', back: 'weer_terug', downtime: 'uitval_uren', mtpd: 'mtpd_voorbij',
      rto: 'rto_voorbij', lowest: 'laagste_niveau', people: 'mensen', missed: 'gemiste_momenten',
    },
    notBack: 'niet binnen het scenario',
    times: (n: number) => `(${n} keer)`,
    unharmed: (names: string) => `Zonder onderbreking: ${names}.`,
    watched: 'Geen dienst is als kritiek aangemerkt; daarom staan hier alle diensten.',
  },

  timeline: {
    caption: 'Verloop per dienst',
    part: (n: number, all: number) => `Verloop per dienst, deel ${n} van ${all}`,
    mtpd: 'grens van de MTPD', missed: 'vast moment gemist', made: 'vast moment gehaald',
    alt: (sentences: string) => `Tijdlijn met een baan per dienst. ${sentences}`,
    lane: (name: string, spans: string) => `${name}: ${spans}.`,
    span: (status: string, from: string) => `${status} vanaf ${from}`,
  },

  causes: {
    heading: 'Waardoor het komt',
    intro: 'Per onderbroken dienst de keten van de gebeurtenis tot de dienst. Elke stap is de oorzaak van de volgende.',
    chain: (names: string) => `Keten: ${names}.`,
    unknown: 'De oorzaak is niet opgenomen in dit verslag.',
    nothing: 'Er is geen dienst onderbroken.',
  },

  fallbacks: {
    heading: 'Uitwijken: houden ze het?',
    intro: 'Een uitwijk is wat een taak overneemt als iets uitvalt. Een schijnuitwijk heeft zelf nodig wat is uitgevallen, en helpt dus niet.',
    caption: 'Uitwijken die nodig waren, de zorgelijkste bovenaan',
    columns: { fallback: 'Uitwijk', verdict: 'Oordeel', why: 'Toelichting' },
    notCalled: (n: number) => `${count(n, 'uitwijk was', 'uitwijken waren')} in dit scenario niet nodig.`,
    none: 'Er was geen uitwijk nodig.',
  },

  actions: {
    heading: 'Wat eerst te doen',
    activate: 'Nu in te zetten',
    activateItem: (name: string, component: string) => `Zet de uitwijk ‘${name}’ van ${component} in. Die was nodig, maar niemand besloot ertoe.`,
    repair: 'Te herstellen voordat het gebeurt',
    repairItem: (name: string, component: string, verdict: string) => `De uitwijk ‘${name}’ van ${component}: ${verdict}.`,
    order: 'Wat het eerst terug moet zijn',
    orderIntro: 'De dienst die het eerst over zijn MTPD gaat, staat bovenaan.',
    orderCaption: 'Onderbroken diensten naar tijd tot de MTPD',
    columns: { service: 'Dienst', from: 'Onderbroken vanaf', limit: 'Terug uiterlijk (MTPD)', back: 'Weer terug', room: 'Ruimte' },
    noLimit: 'geen MTPD vastgesteld',
    early: (duration: string) => `${duration} over`,
    late: (duration: string) => `${duration} te laat`,
    atLeastLate: (duration: string) => `meer dan ${duration} te laat`,
    onTime: 'precies op tijd',
    unknown: 'nog niet bekend',
    moments: 'Vaste momenten',
    momentsCaption: 'Vaste momenten van kritieke diensten in dit scenario',
    momentColumns: { moment: 'Moment', service: 'Dienst', when: 'Wanneer', outcome: 'Uitkomst' },
    missed: 'gemist', made: 'gehaald',
    moreMoments: (n: number) => `${count(n, 'later moment wordt', 'andere momenten worden')} gehaald en ${n === 1 ? 'staat' : 'staan'} niet in de tabel.`,
    moreMissed: (n: number) => `Nog ${count(n, 'gemist moment staat', 'gemiste momenten staan')} niet in de tabel.`,
    nothing: 'Er is niets dat nu moet gebeuren.',
  },

  deadlocks: {
    heading: 'Onderdelen die op elkaar wachten',
    intro: 'Deze onderdelen hebben elkaar nodig om op te starten. Zonder ingreep komen zij niet terug, ook niet als al het andere weer werkt. Een noodmaatregel (een onderdeel tijdelijk laten draaien zonder wat het nodig heeft) is de uitweg.',
    item: (names: string, from: string, to: string | null) => `${names}: vanaf ${from}${to === null ? ', tot het einde van het scenario' : ` tot ${to}`}.`,
  },

  disclosure: {
    heading: 'Gegevens die kunnen worden opgeëist',
    intro: 'Hier valt niets uit. De vraag is welke gegevens een leverancier moet kunnen afgeven, en wie de sleutels heeft. Gegevens waarvan alleen de gemeente de sleutel heeft, zijn voor een ander niet te lezen.',
    caption: 'Gegevens en sleutels',
    columns: { component: 'Onderdeel', supplier: 'Leverancier', data: 'Gegevens', personal: 'Persoonsgegevens', keys: 'Sleutels bij' },
    personal: { special: 'ja, bijzonder', yes: 'ja', no: 'nee', unknown: 'niet bekend' },
    keys: { supplier: 'leverancier', own: 'gemeente zelf', 'third-party': 'een ander', none: 'niet versleuteld', unknown: 'niet bekend' },
    without: (n: number) => `Bij ${count(n, 'ander geraakt onderdeel', 'andere geraakte onderdelen')} is niet vastgelegd welke gegevens er staan.`,
  },

  sources: {
    heading: 'Bronnen en herhaling',
    caption: 'Gebruikte bronnen',
    columns: { title: 'Bron', publisher: 'Uitgever', date: 'Datum', licence: 'Licentie', url: 'Adres' },
    noLicence: 'niet vermeld',
    none: 'Er zijn geen bronnen vermeld.',
    hash: 'Dit verslag hoort bij precies deze invoer (SHA-256):',
    repeat: 'Wie dezelfde bestanden opnieuw doorrekent, krijgt dezelfde uitkomst. Dat kan in de app, of met deze opdracht:',
    command: 'npm run --silent uitwijk -- report LANDSCHAP SCENARIO -o verslag.odt',
  },

  terms: {
    heading: 'Woorden in dit verslag',
    caption: 'Begrippen',
    columns: { term: 'Woord', meaning: 'Betekenis' },
    rows: [
      ['MTPD', 'De langste uitval van een dienst die nog te dragen is (maximum tolerable period of disruption).'],
      ['RTO', 'De tijd waarbinnen een dienst weer moet werken (recovery time objective).'],
      ['Onderbroken', 'Gestopt, of onder het minimum dat nog aanvaardbaar is.'],
      ['Beperkt', 'De dienst werkt, maar niet helemaal.'],
      ['Uitwijk', 'Wat een taak overneemt als iets uitvalt.'],
      ['Schijnuitwijk', 'Een uitwijk die zelf nodig heeft wat is uitgevallen.'],
      ['Vast moment', 'Een moment dat niet kan wachten, zoals een betaalrun.'],
    ],
  },
}
