/** How many of how many. */
export interface Count { interrupted: number; total: number }

export const timeline = {
  title: 'Tijdlijn',
  slider: 'Moment op de tijdlijn',
  /** What the slider says of itself: "maandag 23 november 16:00, 8 uur na het begin. Nu tegelijk: 6 van 14 kritieke diensten onderbroken". */
  valueText: (date: string, after: string, count: string): string => `${date}, ${after}. ${count}`,
  atStart: 'het begin',
  afterStart: (duration: string) => `${duration} na het begin`,
  /** The critical services, and all of them; without `all` no service is marked critical. */
  now: ({ interrupted, total }: Count, all: Count | null): string => all === null
    ? `Nu tegelijk: ${interrupted} van ${total} diensten onderbroken`
    : `Nu tegelijk: ${interrupted} van ${total} kritieke diensten onderbroken (${all.interrupted} van alle ${all.total})`,
  worst: 'dit is het zwaarste moment',
  toWorst: 'naar het zwaarste moment',
  worstMeans: (clock: string) => `Op ${clock} zijn voor het eerst de meeste kritieke diensten tegelijk onderbroken. Een scenario opent op dit moment.`,
  nothingYet: 'Er is nog niets gebeurd.',

  first: 'Naar het begin',
  previous: 'Vorige verandering',
  play: 'Afspelen',
  pause: 'Pauze',
  next: 'Volgende verandering',
  last: 'Naar het einde',
  speed: 'Snelheid',
  speeds: { slow: 'traag', normal: 'gewoon', fast: 'snel' },
  zoom: 'Hoeveel tijd in beeld',
  whole: 'alles',

  events: 'Gebeurtenissen',
  eventsList: 'Gebeurtenissen in volgorde. Met pijl links en rechts gaat u erlangs; Enter gaat naar dat moment.',
  /** A mark that stands for more than one event. */
  several: (count: number, from: string, to: string) => `${count} gebeurtenissen, ${from} – ${to}. Elke druk gaat naar de volgende.`,
  nth: (n: number, count: number) => `${n} van ${count}`,
  deadlock: 'Wachten op elkaar',
  deadlockOf: (names: string) => `Wachten op elkaar en komen zonder ingreep niet terug: ${names}`,
  lanes: 'Diensten op de tijdlijn. Met pijl omhoog en omlaag gaat u langs de diensten.',
  neverInterrupted: 'niet onderbroken',

  event: {
    cutOff: (what: string) => `uit: ${what}`,
    reduced: (share: string, what: string) => `nog ${share}: ${what}`,
    restore: (what: string) => `terug: ${what}`,
    activate: (what: string) => `inzet: ${what}`,
    bypass: (what: string) => `noodmaatregel: ${what}`,
    disclose: (what: string) => `opgeëist: ${what}`,
  },

  segment: (status: string, from: string, to: string) => `${status}, ${from} – ${to}`,
  limit: (name: string, clock: string, passed: boolean) => `${name}: ${clock}, ${passed ? 'overschreden' : 'niet overschreden'}`,
  carries: (fallback: string, from: string, to: string) => `uitwijk ‘${fallback}’ werkt, ${from} – ${to}`,

  legend: {
    title: 'Uitleg van de tekens',
    rto: 'RTO',
    mtpd: 'MTPD',
    over: 'over MTPD',
    made: 'moment gehaald',
    missed: 'moment gemist',
    fallback: 'uitwijk werkt',
  },
  /** The same signs, explained. */
  means: {
    stopped: 'De dienst doet niets meer.',
    'below-minimum': 'De dienst doet minder dan het minimum dat is afgesproken (MBCO). Dat telt als onderbroken.',
    degraded: 'De dienst doet minder dan normaal, maar genoeg.',
    normal: 'De dienst doet al zijn werk.',
    over: 'De dienst ligt langer stil dan mag: de MTPD is voorbij.',
    made: 'Het werk voor een vast moment, zoals een betaaldag, is op tijd af.',
    missed: 'Het werk voor een vast moment, zoals een betaaldag, is niet op tijd af.',
    fallback: 'In deze tijd doet een uitwijk werk voor de dienst.',
  },
}
