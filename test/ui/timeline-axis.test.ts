import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/engine/trace.ts'
import { eventMarks, rowsOf } from '../../src/ui/charts/timeline/event-marks.ts'
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
    events: hours.map((hour) => ({ at: `PT${hour}H`, cutOff: { component: 'a' }, until: `PT${hour + 1}H` })),
  })
  const marks = (secondsPerPixel: number, ...hours: number[]) => eventMarks(scenario(...hours), DAY, secondsPerPixel, () => 'valt helemaal uit')

  it('stand in order of time, with their end', () => {
    expect(marks(60, 5, 2).map(({ at, to }) => [at, to])).toEqual([[2 * HOUR, 3 * HOUR], [5 * HOUR, 6 * HOUR]])
  })

  it('share a row when there is room, and take another when there is not', () => {
    expect(rowsOf(marks(60, 2, 12))).toBe(1)
    expect(rowsOf(marks(60, 2, 3))).toBe(2)
  })

  it('cut a label where the next event begins, and drop it when nothing is left', () => {
    const labels = marks(60, 0, 1, 2, 22).map(({ label }) => label)
    expect(labels[0]).toBe('valt helemaal uit') // alone on the first row for long enough
    expect(labels[1]).toBe('valt…') // the third event stands on its row, 60 pixels on
    expect(marks(600, 0, 1, 2, 3).map(({ label }) => label)).toContain('')
  })

  it('leave out what falls after the horizon', () => expect(marks(60, 2, 30)).toHaveLength(1))
})
