/** Calendar time, as exits have it: years and months are as long as the calendar makes them. */
export interface CalendarDuration { years: number; months: number; days: number }

/** ISO 8601 in years, months, weeks and days. */
export const CALENDAR_DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/

/** Reads `P1Y6M`; `null` when it is none. */
export function parseCalendarDuration(text: string): CalendarDuration | null {
  const match = CALENDAR_DURATION.exec(text)
  if (!match) return null
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return { years, months, days: weeks * 7 + days }
}

/** The days that are written with four digits of a year, and so can be compared as texts. */
const FIRST_DAY = '1000-01-01'
export const LAST_DAY = '9999-12-31'

/** The day after this time has passed since `date` (`YYYY-MM-DD`): a day that the month does not have becomes its last. What comes after the year 9999 is its last day. */
export function dayAfter(date: string, { years, months, days }: CalendarDuration): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year + years, month - 1 + months, Math.min(day, last) + days))
  if (moved.getTime() > Date.parse(LAST_DAY)) return LAST_DAY
  // The years before 100 are those of this century to a `Date`.
  return year + years < 1000 || moved.getTime() < Date.parse(FIRST_DAY) ? FIRST_DAY : moved.toISOString().slice(0, 10)
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
