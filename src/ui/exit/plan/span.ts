import { parseCalendarDuration } from '../../../model/calendar-duration.ts'

export const SPAN_UNITS = ['days', 'weeks', 'months', 'years'] as const
export type SpanUnit = (typeof SPAN_UNITS)[number]

const LETTER: Readonly<Record<SpanUnit, string>> = { days: 'D', weeks: 'W', months: 'M', years: 'Y' }

/** Calendar time as one number of one unit; `null` when it takes several, such as a year and ten days. */
export function spanOf(text: string): { count: number; unit: SpanUnit } | null {
  const read = parseCalendarDuration(text)
  if (!read) return null
  const months = read.years * 12 + read.months
  if (months && read.days) return null
  if (months) return months % 12 ? { count: months, unit: 'months' } : { count: months / 12, unit: 'years' }
  return read.days && read.days % 7 === 0 ? { count: read.days / 7, unit: 'weeks' } : { count: read.days, unit: 'days' }
}

/** So many of a unit as it stands in a file. */
export const spanText = (count: number, unit: SpanUnit): string => `P${count}${LETTER[unit]}`
