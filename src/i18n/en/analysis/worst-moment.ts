import { calendarTime } from '../../time.ts'
import { durations, longDate, MONTHS, WEEKDAYS } from '../durations.ts'
import { few } from '../lists.ts'
import type { worstMoment as nl } from '../../nl/analysis/worst-moment.ts'

const { number } = durations

/** "Tuesday 24 November 2026 at 13:00", from `2026-11-24T13:00`. */
const when = (local: string): string => {
  const { weekday, day, month, year, time } = calendarTime(local, 0)
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month]} ${year} at ${time}`
}
const miss = (services: readonly string[]): string =>
  services.length === 1 ? `1 service misses a fixed moment: ${services[0]}` : `${services.length} services miss a fixed moment: ${few(services)}`
const people = (n: number): string => (n ? ` That affects at most ${number(n)} people.` : '')

/** The start at which a scenario does the most harm. */
export const worstMoment: typeof nl = {
  scenario: 'Which scenario',
  from: 'From',
  period: 'For',
  periods: { month: 'a month', quarter: 'three months', year: 'a year' },
  when,
  noMoments: 'No service has a fixed moment, so it does not matter when this begins. Fixed moments are given with the service in Landscape.',
  worst: (start: string, services: readonly string[], n: number) => `If this begins on ${when(start)}, ${miss(services)}.${people(n)}`,
  nothing: (days: number) => `At whatever hour of these ${number(days)} days it begins, no service misses a fixed moment.`,
  harmless: (days: number, of: number) => `On ${number(days)} of the ${number(of)} days no service misses anything, at whatever hour it begins.`,
  written: (start: string, services: readonly string[]): string => (services.length ? `In the scenario it begins on ${when(start)}. Then ${miss(services)}.` : `In the scenario it begins on ${when(start)}. Then no service misses a fixed moment.`),
  picture: 'Each day with its worst hour',
  pictureAlt: 'A calendar with a box for each day. The number is how many services miss a fixed moment; the stronger the colour, the more people that affects.',
  keys: 'The arrow keys go from day to day.',
  legend: { weekend: 'line below: weekend', none: 'nothing missed', few: 'few', many: 'many', number: 'the number: how many services miss something', people: 'stronger colour: more people affected', moments: 'stronger colour: more moments missed' },
  month: (year: number, month: number) => `${MONTHS[month]} ${year}`,
  day: (start: string, services: number, n: number): string =>
    `${longDate(start.slice(0, 10))}: ${services === 0 ? 'nothing missed' : `${services === 1 ? '1 service misses' : `${services} services miss`} something${n ? `, at most ${number(n)} people` : ''}`}`,
  caption: (n: number) => (n === 1 ? 'The worst day' : `The ${number(n)} worst days`),
  columns: { start: 'Beginning', services: 'Services', moments: 'Moments missed', people: 'People, at most' },
  moment: (name: string, service: string, date: string) => `${service} – ${name} (${longDate(date.slice(0, 10))})`,
  unknown: 'not known',
}
