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

/** The day after this time has passed since `date` (`YYYY-MM-DD`): a day that the month does not have becomes its last. */
export function dayAfter(date: string, { years, months, days }: CalendarDuration): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year + years, month - 1 + months, Math.min(day, last) + days))
  return moved.toISOString().slice(0, 10)
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
