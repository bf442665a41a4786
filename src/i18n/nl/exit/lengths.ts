import { parseCalendarDuration } from '../../../model/calendar-duration.ts'
import { listing } from '../../text.ts'
import { durations, longDate, MONTHS } from '../durations.ts'

const { number } = durations
const some = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`

/** Days, calendar time and money, as they are written. */
export const lengths = {
  date: longDate,
  month: (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  days: (n: number): string => some(n, 'dag', 'dagen'),
  /** " (zo’n 6 jaar)", after a number of days that says little. */
  years: (n: number): string => (n < 700 ? '' : ` (zo’n ${number(Math.round(n / 365.25))} jaar)`),
  euros: (amount: number): string => `${amount < 0 ? '-' : ''}€\u00a0${number(Math.abs(Math.round(amount)))}`,
  /** "1 jaar en 6 maanden", from `P1Y6M`. */
  span(text: string): string {
    const { years, months, days } = parseCalendarDuration(text) ?? { years: 0, months: 0, days: 0 }
    const parts = [...(years ? [`${years} jaar`] : []), ...(months ? [some(months, 'maand', 'maanden')] : []), ...(days ? [some(days, 'dag', 'dagen')] : [])]
    return listing(parts, 'en', '') || '0 dagen'
  },
  units: { days: 'dagen', weeks: 'weken', months: 'maanden', years: 'jaar' },
  unitOf: (label: string) => `${label}, eenheid`,
  notLength: 'Vul een heel getal in, zoals 6.',
}
