import { shortIn } from '../nl/services.ts'
import type { Messages } from '../nl/index.ts'
import { calendarTime } from '../time.ts'
import { durations, MONTHS, WEEKDAYS } from './durations.ts'

export const services: Messages['services'] = {
  title: 'Services',
  urgentFirst: 'most urgent first',
  urgency: 'First what exceeds its MTPD, then what misses a fixed moment, then what stops first.',
  critical: 'Critical services',
  rest: (count) => (count === 1 ? '1 other service' : `${count} other services`),
  restNews: (interrupted, overMtpd) => [
    interrupted > 0 && (interrupted === 1 ? '1 stops' : `${interrupted} stop`),
    overMtpd > 0 && `${overMtpd} over MTPD`,
  ].filter(Boolean).join(', '),
  none: 'No services to watch yet',
  noneMeans: 'A service is what you do for residents or for your own organisation. Choose a component in the landscape and tick that it is a service. Then you see here what happens to it.',
  toLandscape: 'To the landscape',
  short: shortIn({ day: 'd', hour: 'h', minute: 'min', second: 's' }),
  date: (start, seconds) => {
    if (start === undefined) return `${durations.duration(seconds)} after the start`
    const { weekday, day, month, year, time } = calendarTime(start, seconds)
    return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]}${year === calendarTime(start, 0).year ? '' : ` ${year}`} ${time}`
  },

  goesOn: 'goes on',
  stops: (after, clock) => `stops after ${after}, ${clock}`,
  stopsAtOnce: (clock) => `stops at once, ${clock}`,
  belowMinimumAfter: (after, clock) => `below minimum after ${after}, ${clock}`,
  belowMinimumAtOnce: (clock) => `below minimum at once, ${clock}`,
  stoppedFor: (time) => `stopped for ${time}`,
  stoppedNow: 'stops at this moment',
  belowMinimumFor: (time) => `below minimum for ${time}`,
  belowMinimumNow: 'below minimum now',
  lessFrom: (clock) => `does less from ${clock}`,
  less: (share) => `${share} of the work`,
  back: (clock) => `restored ${clock}`,

  mtpdLeft: (time) => `${time} left of MTPD`,
  mtpdLeftLong: (time) => `${time} left of the MTPD`,
  mtpdReached: 'MTPD reached now',
  mtpdAhead: (clock) => `will exceed MTPD: ${clock}`,
  mtpdPassed: (time, clock) => `${time} over MTPD, since ${clock}`,
  mtpdWasPassed: 'was over MTPD',

  people: (count) => `${count} people`,
  onFallback: 'fallback',
  onFallbackLong: 'runs on a fallback',
  willMiss: (moment, clock) => `will miss ${moment}, ${clock}`,
  missed: (moment, clock) => `${moment} missed, ${clock}`,
  others: (count) => `and ${count} more`,

  headline: {
    interrupted: (total, critical) => `of ${total} ${critical ? 'critical services' : 'services'} interrupted at some moment`,
    first: 'until the first interruption',
    atOnce: 'at once',
    atOnceFirst: 'the first interruption',
    overMtpd: (count) => (count === 1 ? 'exceeds its MTPD' : 'exceed their MTPD'),
    falseFallbacks: (count) => (count === 1 ? 'false fallback' : 'false fallbacks'),
    missed: (count) => (count === 1 ? 'misses a fixed moment' : 'miss a fixed moment'),
    label: 'Outcome in short',
  },
}
