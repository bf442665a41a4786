export const timeline = {
  title: 'Tijdlijn',
  slider: 'Moment op de tijdlijn',
  /** What the slider says of itself: "ma 23 nov 16:00, 8 uur na het begin: 5 diensten onderbroken". */
  valueText: (clock: string, after: string, interrupted: number): string =>
    `${clock}, ${after}: ${interrupted === 0 ? 'geen dienst onderbroken' : interrupted === 1 ? '1 dienst onderbroken' : `${interrupted} diensten onderbroken`}`,
  atStart: 'het begin',
  afterStart: (duration: string) => `${duration} na het begin`,
  interrupted: (count: number, total: number) => `${count} van ${total} diensten onderbroken`,

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
  eventsList: 'Gebeurtenissen in volgorde',
  deadlock: 'Wachten op elkaar',
  deadlockOf: (names: string) => `Wachten op elkaar en komen zonder ingreep niet terug: ${names}`,
  lanes: 'Diensten op de tijdlijn. Met pijl omhoog en omlaag ga je langs de diensten.',
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
}
