/** What languages share about time: units and calendar. No language, no time zone, no clock. */

const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]] as const
export type Unit = (typeof UNITS)[number][0]

/** A number of seconds in whole units, the largest first, those that are zero left out (97 200 → 1 day, 3 hours). */
export function inUnits(seconds: number): { unit: Unit; count: number }[] {
  let left = Math.round(seconds)
  return UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(left / size)
    left -= count * size
    return count ? [{ unit, count }] : []
  })
}

export interface CalendarTime {
  year: number
  /** 0 is January. */
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
  /** `16:00`, with seconds only where they are not zero. */
  time: string
}

/** A local date and time a number of seconds later. Read as UTC, so that the zone of the machine does not matter. */
export function calendarTime(local: string, seconds: number): CalendarTime {
  const start = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`)
  const date = new Date(start + seconds * 1000)
  const clock = date.toISOString().slice(11, 19)
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay(),
    time: clock.endsWith(':00') ? clock.slice(0, 5) : clock,
  }
}

/** The parts of a calendar date `YYYY-MM-DD`. */
export const calendarDate = (date: string): CalendarTime => calendarTime(`${date}T00:00`, 0)
