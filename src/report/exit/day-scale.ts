import { dayAfter, daysBetween } from '../../model/calendar-duration.ts'

/** A time axis in days over a width in pixels, with the first days of years on it. */
export interface DayScale { x(day: string): number; years: readonly { day: string; label: string }[] }

/** More years than this have their names at every other one. */
const MOST_YEARS = 16

export function dayScale(from: string, to: string, left: number, width: number): DayScale {
  const span = Math.max(1, daysBetween(from, to))
  const first = Number(from.slice(0, 4)) + (from.slice(5) === '01-01' ? 0 : 1)
  const count = Math.max(0, Number(to.slice(0, 4)) - first + 1)
  const every = Math.ceil(count / MOST_YEARS)
  const years = Array.from({ length: Math.ceil(count / every || 0) }, (_, i) => dayAfter(`${first}-01-01`, { years: i * every, months: 0, days: 0 }))
  return {
    x: (day) => Math.round((left + (Math.min(span, Math.max(0, daysBetween(from, day))) / span) * width) * 100) / 100,
    years: years.map((day) => ({ day, label: day.slice(0, 4) })),
  }
}
