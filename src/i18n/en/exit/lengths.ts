import { parseCalendarDuration } from '../../../model/calendar-duration.ts'
import type { lengths as Dutch } from '../../nl/exit/lengths.ts'
import { listing } from '../../text.ts'
import { durations, longDate, MONTHS } from '../durations.ts'

const { number } = durations
const some = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`

export const lengths: typeof Dutch = {
  date: longDate,
  month: (day) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  days: (n) => some(n, 'day', 'days'),
  years: (n) => (n < 700 ? '' : ` (some ${number(Math.round(n / 365.25))} years)`),
  euros: (amount) => `${amount < 0 ? '-' : ''}€${number(Math.abs(Math.round(amount)))}`,
  span(text) {
    const { years, months, days } = parseCalendarDuration(text) ?? { years: 0, months: 0, days: 0 }
    const parts = [...(years ? [some(years, 'year', 'years')] : []), ...(months ? [some(months, 'month', 'months')] : []), ...(days ? [some(days, 'day', 'days')] : [])]
    return listing(parts, 'and', '') || '0 days'
  },
  units: { days: 'days', weeks: 'weeks', months: 'months', years: 'years' },
  unitOf: (label) => `${label}, unit`,
  notLength: 'Fill in a whole number, such as 6.',
}
