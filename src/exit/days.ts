import { dayAfter, daysBetween, parseCalendarDuration } from '../model/calendar-duration.ts'

/** Whole days in calendar time that begins on this day (`YYYY-MM-DD`). Throws a RangeError for what is no calendar duration. */
export function daysOf(duration: string, from: string): number {
  const parsed = parseCalendarDuration(duration)
  if (!parsed) throw new RangeError(`daysOf: not a calendar duration: ${duration}`)
  return daysBetween(from, dayAfter(from, parsed))
}
