import { describe, expect, it } from 'vitest'
import type { FallbackOutcome, ServiceOutcome } from '../../src/engine/trace.ts'
import { carriedBy, limitsOf, segmentsOf } from '../../src/ui/charts/timeline/lanes.ts'

const DAY = 86_400
const outcome = (interruptions: ServiceOutcome['interruptions']): ServiceOutcome =>
  ({ interruptions, downtime: 0, lowest: 0, moments: [], because: [] })

describe('the segments of a lane', () => {
  it('follow the statuses up to the horizon', () => {
    expect(segmentsOf([[0, 1], [10, 0.4], [20, 0], [30, 1]], 0.5, 100)).toEqual([
      { from: 0, to: 10, status: 'normal' }, { from: 10, to: 20, status: 'below-minimum' },
      { from: 20, to: 30, status: 'stopped' }, { from: 30, to: 100, status: 'normal' },
    ])
  })

  it('join levels of the same status', () => {
    expect(segmentsOf([[0, 0.9], [10, 0.6], [20, 1]], undefined, 30)).toEqual([
      { from: 0, to: 20, status: 'degraded' }, { from: 20, to: 30, status: 'normal' },
    ])
  })

  it('leave out what only begins at the horizon', () => {
    expect(segmentsOf([[0, 1], [30, 0]], undefined, 30)).toEqual([{ from: 0, to: 30, status: 'normal' }])
  })
})

describe('the limits of a lane', () => {
  const service = { rto: 'P1D', mtpd: 'P3D' }

  it('stand where an interruption reaches them, and say what went over', () => {
    const stopped = outcome([{ from: 100, to: 2 * DAY, rtoBreachedAt: 100 + DAY, mtpdBreachedAt: null }])
    expect(limitsOf(service, stopped, 10 * DAY)).toEqual([
      { kind: 'rto', at: 100 + DAY, over: { from: 100 + DAY, to: 2 * DAY } }, { kind: 'mtpd', at: 100 + 3 * DAY, over: null },
    ])
  })

  it('last to the horizon when the service does not come back', () => {
    const gone = outcome([{ from: 0, to: null, rtoBreachedAt: DAY, mtpdBreachedAt: 3 * DAY }])
    expect(limitsOf(service, gone, 5 * DAY)[1]?.over).toEqual({ from: 3 * DAY, to: 5 * DAY })
  })

  it('are left out beyond the horizon, and where there are none', () => {
    const stopped = outcome([{ from: 0, to: null, rtoBreachedAt: DAY, mtpdBreachedAt: null }])
    expect(limitsOf(service, stopped, 2 * DAY).map(({ kind }) => kind)).toEqual(['rto'])
    expect(limitsOf({}, stopped, 2 * DAY)).toEqual([])
  })
})

describe('what a fallback carries', () => {
  const fallback = (gives: FallbackOutcome['gives']): FallbackOutcome =>
    ({ component: 'a', fallback: 'b', covers: null, calls: [], gives, verdict: { code: 'not-called' } })

  it('is where it gives something, whatever the level', () => {
    expect(carriedBy([fallback([[0, 0], [10, 0.5], [20, 0.3], [30, 0], [40, 1]])], 50)).toEqual([
      { fallback: 'b', from: 10, to: 30 }, { fallback: 'b', from: 40, to: 50 },
    ])
  })

  it('is nothing when it never gives', () => expect(carriedBy([fallback([[0, 0]])], 50)).toEqual([]))
})
