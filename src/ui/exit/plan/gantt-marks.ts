import type { ExitTerms } from '../../../exit/terms.ts'
import { dayAfter, parseCalendarDuration } from '../../../model/calendar-duration.ts'

/** The day on which the contract of an exit ends, and the last one on which notice can be given; `null` when that is not known. */
export function contractDays(terms: ExitTerms | undefined): { end: string | null; notice: string | null } {
  const end = terms?.contractEnd?.value ?? null
  const length = terms?.notice ? parseCalendarDuration(terms.notice.value) : null
  return { end, notice: end !== null && length ? dayAfter(end, { years: -length.years, months: -length.months, days: -length.days }) : null }
}
