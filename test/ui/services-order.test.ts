import { describe, expect, it } from 'vitest'
import type { Interruption, ServiceOutcome, Steps, Trace } from '../../src/engine/trace.ts'
import type { Landscape, Service } from '../../src/model/landscape.ts'
import { orderServices } from '../../src/ui/components/service-order.ts'

type Row = [id: string, interruption: Partial<Interruption> | null, service?: Service, steps?: Steps, missed?: number]

function order(...rows: Row[]) {
  const outcome = (interruption: Partial<Interruption> | null, missed?: number): ServiceOutcome => ({
    interruptions: interruption ? [{ from: 0, to: null, mtpdBreachedAt: null, rtoBreachedAt: null, ...interruption }] : [],
    downtime: 0, lowest: 1, because: [],
    moments: missed === undefined ? [] : [{ name: '', at: missed, date: '', available: 0, before: 0, work: 1, missed: true }],
  })
  const landscape: Landscape = {
    format: 'uitwijk-landscape/1', name: '',
    components: Object.fromEntries(rows.map(([id, , service = { critical: true }]) => [id, { name: id, kind: 'service' as const, service }])),
  }
  const trace = {
    services: Object.fromEntries(rows.map(([id, interruption, , , missed]) => [id, outcome(interruption, missed)])),
    levels: Object.fromEntries(rows.map(([id, , , steps = [[0, 1]]]) => [id, steps])),
  }
  return orderServices(landscape, trace as unknown as Trace)
}

describe('the order of the services', () => {
  it('is first that of the breach of the MTPD', () => {
    expect(order(['a', { from: 1 }], ['b', { from: 3, mtpdBreachedAt: 20 }], ['c', { from: 5, mtpdBreachedAt: 10 }]).critical).toEqual(['c', 'b', 'a'])
  })

  it('is then that of a moment missed, whatever stops earlier', () => {
    const all: Steps = [[0, 1]]
    const critical = { critical: true }
    expect(order(['a', { from: 1 }], ['b', null, critical, all, 30], ['c', { from: 5 }, critical, all, 20], ['d', { from: 9, mtpdBreachedAt: 99 }]).critical)
      .toEqual(['d', 'c', 'b', 'a'])
  })

  it('is then that of the first interruption', () => {
    expect(order(['a', { from: 9 }], ['b', { from: 3 }], ['c', null]).critical).toEqual(['b', 'a', 'c'])
  })

  it('puts what does less before what goes on, and names in order', () => {
    expect(order(['b', null], ['a', null], ['z', null, { critical: true }, [[0, 1], [5, 0.8]]]).critical).toEqual(['z', 'a', 'b'])
  })

  it('keeps the critical ones apart, however late they stop', () => {
    expect(order(['a', { from: 0 }, {}], ['b', { from: 9 }])).toEqual({ critical: ['b'], rest: ['a'] })
  })

  it('takes all for critical when none is marked so', () => {
    expect(order(['a', null, {}], ['b', { from: 1 }, {}])).toEqual({ critical: ['b', 'a'], rest: [] })
  })
})
