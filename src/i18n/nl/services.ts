import { calendarTime, inUnits, type Unit } from '../time.ts'
import { durations, MONTHS, WEEKDAYS } from './durations.ts'

const ORDER: readonly Unit[] = ['day', 'hour', 'minute', 'second']

/** Makes short durations of at most two units that follow each other ("2 d 4 u", and "12 d" for 12 days and a minute). */
export const shortIn = (names: Record<Unit, string>) => (seconds: number): string => {
  const [first, next] = inUnits(seconds)
  if (!first) return `0 ${names.hour}`
  const follows = next && ORDER.indexOf(next.unit) === ORDER.indexOf(first.unit) + 1
  return [first, ...(follows ? [next] : [])].map(({ unit, count }) => `${count} ${names[unit]}`).join(' ')
}

export const services = {
  title: 'Diensten',
  urgentFirst: 'dringend eerst',
  urgency: 'Eerst wat over zijn MTPD gaat, dan wat een vast moment mist, dan wat het eerst stopt.',
  critical: 'Kritieke diensten',
  rest: (count: number) => (count === 1 ? '1 overige dienst' : `${count} overige diensten`),
  /** What happens to those other services over the whole scenario. */
  restNews: (interrupted: number, overMtpd: number): string => [
    interrupted > 0 && (interrupted === 1 ? '1 stopt' : `${interrupted} stoppen`),
    overMtpd > 0 && `${overMtpd} over MTPD`,
  ].filter(Boolean).join(', '),
  none: 'Nog geen diensten om te volgen',
  noneMeans: 'Een dienst is wat u voor inwoners of uw organisatie doet. Kies in het landschap een onderdeel en vink aan dat het een dienst is. Dan ziet u hier wat ermee gebeurt.',
  toLandscape: 'Naar het landschap',
  /** A short duration, for places where a line is all there is. */
  short: shortIn({ day: 'd', hour: 'u', minute: 'min', second: 's' }),
  /** A moment in full words, to be read out: "woensdag 25 november 16:00". */
  date: (start: string | undefined, seconds: number): string => {
    if (start === undefined) return `${durations.duration(seconds)} na het begin`
    const { weekday, day, month, year, time } = calendarTime(start, seconds)
    return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]}${year === calendarTime(start, 0).year ? '' : ` ${year}`} ${time}`
  },

  goesOn: 'gaat door',
  stops: (after: string, clock: string) => `stopt na ${after}, ${clock}`,
  stopsAtOnce: (clock: string) => `stopt meteen, ${clock}`,
  belowMinimumAfter: (after: string, clock: string) => `onder minimum na ${after}, ${clock}`,
  belowMinimumAtOnce: (clock: string) => `meteen onder minimum, ${clock}`,
  stoppedFor: (time: string) => `gestopt, al ${time}`,
  stoppedNow: 'stopt op dit moment',
  belowMinimumFor: (time: string) => `onder minimum, al ${time}`,
  belowMinimumNow: 'nu onder minimum',
  lessFrom: (clock: string) => `minder werk vanaf ${clock}`,
  less: (share: string) => `${share} van het werk`,
  back: (clock: string) => `hersteld ${clock}`,

  mtpdLeft: (time: string) => `nog ${time} tot MTPD`,
  mtpdLeftLong: (time: string) => `nog ${time} tot de MTPD`,
  mtpdReached: 'MTPD nu bereikt',
  mtpdAhead: (clock: string) => `gaat over MTPD: ${clock}`,
  mtpdPassed: (time: string, clock: string) => `${time} over MTPD, sinds ${clock}`,
  mtpdWasPassed: 'was over MTPD',

  people: (count: string) => `${count} mensen`,
  onFallback: 'uitwijk',
  onFallbackLong: 'draait op een uitwijk',
  willMiss: (moment: string, clock: string) => `haalt ${moment} niet, ${clock}`,
  missed: (moment: string, clock: string) => `${moment} gemist, ${clock}`,
  others: (count: number) => `en nog ${count}`,

  headline: {
    /** Over the whole scenario: at no moment need so many be interrupted at once. */
    interrupted: (total: string, critical: boolean) => `van de ${total} ${critical ? 'kritieke diensten' : 'diensten'} op enig moment onderbroken`,
    first: 'tot de eerste onderbreking',
    atOnce: 'meteen',
    atOnceFirst: 'de eerste onderbreking',
    overMtpd: (count: number): string => (count === 1 ? 'gaat over zijn MTPD' : 'gaan over hun MTPD'),
    falseFallbacks: (count: number): string => (count === 1 ? 'schijnuitwijk' : 'schijnuitwijken'),
    missed: (count: number): string => (count === 1 ? 'mist een vast moment' : 'missen een vast moment'),
    label: 'Uitkomst in het kort',
  },
}
