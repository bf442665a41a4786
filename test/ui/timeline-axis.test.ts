import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/engine/trace.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { eventMarks, MARK, newsAt } from '../../src/ui/charts/timeline/event-marks.ts'
import { defaultSpan, spansOf } from '../../src/ui/charts/timeline/spans.ts'
import { sinceMidnight, ticksOf, weekends } from '../../src/ui/charts/timeline/ticks.ts'

const HOUR = 3_600, DAY = 86_400

describe('the ticks of the time axis', () => {
  it('stand at midnight of the local clock, not at whole days from the start', () => {
    expect(ticksOf('2026-11-23T08:00', 2 * DAY, 60).days).toEqual([16 * HOUR, 40 * HOUR])
    expect(sinceMidnight('2026-11-23T08:30:15')).toBe(8 * HOUR + 30 * 60 + 15)
  })

  it('count days from the start when there is no date', () => {
    expect(ticksOf(undefined, 2 * DAY, 60).days).toEqual([0, DAY, 2 * DAY])
  })

  it('have hours at round times when there is room, never at midnight', () => {
    const { hours } = ticksOf('2026-11-23T09:00', DAY, 120) // 720 px for a day: 2 hours are 60 px
    expect(hours.slice(0, 3)).toEqual([HOUR, 3 * HOUR, 5 * HOUR])
    expect(hours).not.toContain(15 * HOUR)
  })

  it('have no hours and fewer days when a day is narrow, but every midnight', () => {
    const { days, hours, midnights } = ticksOf('2026-11-23T00:00', 28 * DAY, DAY / 20) // 20 px a day
    expect(hours).toEqual([])
    expect(days).toEqual([0, 7 * DAY, 14 * DAY, 21 * DAY, 28 * DAY])
    expect(midnights).toHaveLength(29)
  })

  it('keep labels apart at any zoom', () => {
    for (const secondsPerPixel of [5, 40, 300, 2_000, 9_000]) {
      const { days, hours } = ticksOf('2026-11-23T08:00', 60 * DAY, secondsPerPixel)
      for (const [list, room] of [[days, 74], [hours, 54]] as const)
        list.slice(1).forEach((at, i) => expect((at - (list[i] as number)) / secondsPerPixel).toBeGreaterThanOrEqual(room))
    }
  })
})

describe('weekends', () => {
  it('run from Saturday to Monday on the local clock', () => {
    expect(weekends('2026-11-23T08:00', 14 * DAY)).toEqual([ // a Monday
      { from: 112 * HOUR, to: 160 * HOUR }, { from: 280 * HOUR, to: 328 * HOUR },
    ])
  })

  it('may be going on at the start', () => {
    expect(weekends('2026-11-29T12:00', 2 * DAY)).toEqual([{ from: 0, to: 12 * HOUR }]) // a Sunday
    expect(weekends('2026-11-28T12:00', DAY)).toEqual([{ from: 0, to: DAY }])
  })

  it('are unknown without a date', () => expect(weekends(undefined, 14 * DAY)).toEqual([]))
})

describe('the zoom', () => {
  const trace = (horizon: number, level: [number, number][], missed = 0): Trace => ({
    horizon, instants: [0], levels: { a: level }, fallbacks: {}, deadlocks: [], disclosures: [], summary: {} as Trace['summary'],
    services: { a: { interruptions: [], downtime: 0, lowest: 0, because: [], moments: missed ? [{ name: '', at: missed, date: '', available: 0, before: 0, work: 1, missed: true }] : [] } },
  })

  it('offers three stretches at most, and always the whole', () => {
    expect(spansOf(14 * DAY)).toEqual([DAY, 3 * DAY, 7 * DAY, 14 * DAY])
    expect(spansOf(2 * HOUR)).toEqual([2 * HOUR])
  })

  it('never makes the sheet wider than 28 screens', () => {
    for (const days of [1, 14, 90, 400]) for (const span of spansOf(days * DAY)) expect(days * DAY / span).toBeLessThanOrEqual(28)
  })

  it('starts with the shortest stretch that shows all news', () => {
    expect(defaultSpan(trace(14 * DAY, [[0, 1], [2 * DAY, 0]]))).toBe(3 * DAY)
    expect(defaultSpan(trace(14 * DAY, [[0, 1], [2 * DAY, 0]], 6 * DAY))).toBe(7 * DAY)
    expect(defaultSpan(trace(14 * DAY, [[0, 1], [13 * DAY, 0]]))).toBe(14 * DAY)
  })
})

describe('the marks of events', () => {
  const scenario = (...hours: number[]) => ({
    format: 'uitwijk-scenario/1' as const, name: '', horizon: 'P1D',
    events: hours.map((hour) => ({ at: `PT${Math.round(hour * HOUR)}S`, cutOff: { component: 'a' }, until: `PT${Math.round((hour + 1) * HOUR)}S` })),
  })
  const marks = (secondsPerPixel: number, ...hours: number[]) => eventMarks(scenario(...hours), DAY, secondsPerPixel, () => 'valt helemaal uit')

  const edges = (secondsPerPixel: number, ...hours: number[]) => marks(secondsPerPixel, ...hours)
    .map(({ left, label }) => ({ left, right: left + MARK + (label.startsWith('+') ? 20 : 0) }))

  it('stand in order of time, with their end', () => {
    expect(marks(60, 5, 2).flatMap(({ events }) => events.map(({ at, to }) => [at, to]))).toEqual([[2 * HOUR, 3 * HOUR], [5 * HOUR, 6 * HOUR]])
  })

  it('stand around their second where there is room', () => {
    expect(marks(60, 2, 12).map(({ left }) => left + MARK / 2)).toEqual([120, 720])
  })

  it('never stand over each other, outside the sheet or far from their second', () => {
    for (const hours of [[0, 0, 1, 2, 3], [20, 23, 24, 24], [0, 12, 12, 12, 24], Array.from({ length: 40 }, (_, i) => i / 10)]) {
      const found = edges(600, ...hours)
      expect(found[0]?.left).toBeGreaterThanOrEqual(0)
      expect(found.at(-1)?.right).toBeLessThanOrEqual(DAY / 600)
      found.slice(1).forEach(({ left }, i) => expect(left).toBeGreaterThanOrEqual(found[i]?.right as number))
      for (const { left, events } of marks(600, ...hours)) expect(Math.abs(left + MARK / 2 - (events[0]?.at ?? 0) / 600)).toBeLessThan(60)
    }
  })

  it('are one where they are too many, and lose none', () => {
    const found = marks(600, 1, 1, 1, 1, 1, 20)
    expect(found.map(({ events }) => events.length)).toEqual([1, 4, 1])
    expect(found[1]?.label).toBe('+3')
  })

  it('cut a label where the next button begins, and drop it when nothing is left', () => {
    const labels = (...hours: number[]) => marks(60, ...hours).map(({ label }) => label)
    expect(labels(0, 0.5, 4)).toEqual(['', 'valt helemaal uit', 'valt helemaal uit'])
    expect(labels(0, 2)[0]).toMatch(/^valt he.*…$/)
  })

  it('leave out what falls after the horizon', () => expect(marks(60, 2, 30)).toHaveLength(1))
})

describe('the news at a moment', () => {
  const scenario: Scenario = {
    format: 'uitwijk-scenario/1', name: '', horizon: 'P1D',
    events: [{ at: 'PT9H', inject: 'twee' }, { at: 'PT1H', cutOff: { component: 'a' } }, { at: 'PT3H', inject: 'een' }, { at: 'PT5H', restore: { component: 'a' } }],
  }

  it.each([[0, null], [HOUR, 1], [3 * HOUR - 1, 1], [3 * HOUR, 2], [6 * HOUR, 2], [9 * HOUR, 0]])('at second %d', (t, index) =>
    expect(newsAt(scenario, t)).toBe(index === null ? null : scenario.events[index]))
})
