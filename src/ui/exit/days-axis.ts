import { svg, type SVGTemplateResult } from 'lit'
import { dayAfter, daysBetween } from '../../model/calendar-duration.ts'

/** An axis of days (`YYYY-MM-DD`) in a drawing. */
export interface DaysAxis {
  x(day: string): number
  /** The day at a place; the first or last one beside the axis. */
  day(x: number): string
  /** The first of January of each year. */
  years: readonly string[]
  /** Where it ends. */
  right: number
}

export const daysLater = (day: string, days: number): string => dayAfter(day, { years: 0, months: 0, days })
export const monthsLater = (day: string, months: number): string => dayAfter(day, { years: 0, months, days: 0 })

/** Lays out the days between two places. */
export function daysAxis(from: string, to: string, left: number, right: number): DaysAxis {
  const span = Math.max(1, daysBetween(from, to))
  const [first, last] = [Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1), Number(to.slice(0, 4))]
  return {
    right, x: (day) => left + (Math.min(span, Math.max(0, daysBetween(from, day))) / span) * (right - left),
    day: (x) => daysLater(from, Math.round(Math.min(1, Math.max(0, (x - left) / (right - left))) * span)),
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}-01-01`),
  }
}

/** The lines of the years with their numbers above; of many years some have their line only, and so has one at the very end. */
export function yearLines({ x, years, right }: DaysAxis, top: number, bottom: number): SVGTemplateResult[] {
  const apart = years.length > 1 ? x(years[1] as string) - x(years[0] as string) : Infinity
  const every = Math.ceil(44 / apart)
  return years.map((day, i) => svg`<path class="tick" d="M${x(day)} ${top}V${bottom}"></path>${i % every || x(day) + 30 > right ? '' : svg`<text class="axis" x=${x(day) + 3} y=${top - 5}>${day.slice(0, 4)}</text>`}`)
}
