import type { Harm } from '../../../analysis/worst-moment/answer.ts'
import { missingServices } from '../../../i18n/told/worst-moment.ts'

/** How dark a day is drawn: 0 nothing missed, 1 a little, up to 4. */
type Shade = 0 | 1 | 2 | 3 | 4

/** A day in the calendar. */
export interface Day { index: number; harm: Harm; services: number; shade: Shade; weekend: boolean }

/** A month with its days by their date less one; `null` where it is not looked at. */
export interface Month { year: number; month: number; days: (Day | null)[] }

const weigh = (byPeople: boolean) => ({ missed, people }: Harm): number => (byPeople ? people : missed.length)

/** Whether the days are weighed by people: not when nobody knows how many there are. */
export const byPeople = (calendar: readonly Harm[]): boolean => calendar.some(({ people }) => people > 0)

/** Lays out days as months beneath each other. Shades are steps of the worst day. */
export function monthsOf(calendar: readonly Harm[]): Month[] {
  const weight = weigh(byPeople(calendar))
  const most = Math.max(0, ...calendar.map(weight))
  const months: Month[] = []
  calendar.forEach((harm, index) => {
    const [year, month, day] = harm.start.slice(0, 10).split('-').map(Number) as [number, number, number]
    const last = months.at(-1)
    const row = last?.year === year && last.month === month - 1 ? last : { year, month: month - 1, days: Array.from({ length: 31 }, () => null) }
    if (row !== last) months.push(row)
    const shade = harm.missed.length === 0 ? 0 : most === 0 ? 1 : Math.max(1, Math.ceil(4 * weight(harm) / most)) as Shade
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    row.days[day - 1] = { index, harm, shade, services: missingServices(harm).length, weekend: weekday === 0 || weekday === 6 }
  })
  return months
}

/** The day to which a key goes; `null` for a key that goes nowhere. Up and down go to the nearest day of another month. */
export function dayAfter(key: string, index: number, months: readonly Month[]): number | null {
  const days = months.flatMap((month) => month.days.filter((day) => day !== null))
  const last = days.length - 1
  const row = months.findIndex((month) => month.days.some((day) => day?.index === index))
  const date = months[row]?.days.findIndex((day) => day?.index === index) ?? 0
  const beside = (to: number): number => {
    const there = months[to]?.days.filter((day) => day !== null) ?? []
    const near = there.toSorted((a, b) => Math.abs(dateOf(a) - date) - Math.abs(dateOf(b) - date))[0]
    return near?.index ?? index
  }
  switch (key) {
    case 'ArrowLeft': return Math.max(0, index - 1)
    case 'ArrowRight': return Math.min(last, index + 1)
    case 'ArrowUp': return beside(row - 1)
    case 'ArrowDown': return beside(row + 1)
    case 'Home': return 0
    case 'End': return last
    default: return null
  }
}

const dateOf = ({ harm }: Day): number => Number(harm.start.slice(8, 10)) - 1
