import { describe, expect, it } from 'vitest'
import type { Harm } from '../../../src/analysis/worst-moment/answer.ts'
import { byPeople, dayAfter, monthsOf } from '../../../src/ui/analysis/worst-moment/calendar.ts'

/** Days from a first one, each with people affected. */
const days = (from: string, people: readonly number[]): Harm[] => people.map((n, i) => ({
  start: `${new Date(Date.parse(`${from}T00:00Z`) + i * 86_400_000).toISOString().slice(0, 10)}T09:00`, people: n, missed: n > 0 ? [{ service: 's', name: 'm', date: '2026-01-01T00:00:00' }] : [],
}))
const calendar = days('2026-01-30', [0, 100, 25, 400, 0])
const months = monthsOf(calendar)

describe('the calendar', () => {
  it('has a row for each month, and every day in its place', () => {
    expect(months.map(({ year, month }) => [year, month])).toEqual([[2026, 0], [2026, 1]])
    expect(months.map((month) => month.days.flatMap((day, i) => (day ? [i + 1] : [])))).toEqual([[30, 31], [1, 2, 3]])
  })
  it('shades in steps of the worst day, and nothing only where nothing is missed', () =>
    expect(months.flatMap((month) => month.days.flatMap((day) => (day ? [day.shade] : [])))).toEqual([0, 1, 1, 4, 0]))
  it('knows its weekends', () => expect(months.flatMap((month) => month.days.flatMap((day) => (day?.weekend ? [day.harm.start.slice(0, 10)] : [])))).toEqual(['2026-01-31', '2026-02-01']))
  it('weighs by moments when nobody knows how many people there are', () => {
    const [one] = days('2026-03-01', [1]) as [Harm]
    const unknown = [{ ...one, people: 0 }, { ...one, start: '2026-03-02T09:00', people: 0, missed: [...one.missed, ...one.missed, ...one.missed, ...one.missed] }]
    expect(byPeople(unknown)).toBe(false)
    expect(monthsOf(unknown)[0]?.days.slice(0, 2).map((day) => day?.shade)).toEqual([1, 4])
  })
  it('is empty without days', () => expect(monthsOf([])).toEqual([]))
})

describe('the keys', () => {
  it.each([
    ['ArrowRight', 0, 1], ['ArrowLeft', 0, 0], ['ArrowRight', 4, 4], ['ArrowRight', 1, 2], ['Home', 3, 0], ['End', 1, 4],
    ['ArrowDown', 0, 4], ['ArrowUp', 2, 0], ['ArrowUp', 0, 0], ['ArrowDown', 4, 4], ['a', 2, null],
  ])('%s from day %i', (key, from, to) => expect(dayAfter(key, from, months)).toBe(to))
})
