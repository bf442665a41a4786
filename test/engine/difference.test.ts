import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, differenceOf, factsOf, isEmpty, toneOf, type Change, type Difference } from '../../src/engine/difference.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { landscapes } from './random-landscape.ts'
import { scenarios } from './random-scenario.ts'
import { landscapeOf, loss, scenarioOf, type Sketch } from './small.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 20)

/** Two outcomes: of two landscapes that may have services in common, each with a scenario of its own. */
const pairs = landscapes().chain((first) => fc.oneof(fc.constant(first), landscapes()).chain((second) =>
  fc.tuple(scenarios(first), scenarios(second)).map(([one, other]) => [[first, one], [second, other]] as [[Landscape, Scenario], [Landscape, Scenario]])))
const law = (test: (before: [Landscape, Scenario], after: [Landscape, Scenario]) => void) =>
  fc.assert(fc.property(pairs, ([before, after]) => test(before, after)), { numRuns: RUNS })

const mirrored = <T>({ before, after }: { before: T; after: T }) => ({ before: after, after: before })
const byId = <T extends { id: string }>(all: readonly T[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
const inNoOrder = (difference: Difference) => ({ ...difference, services: byId(difference.services), fallbacks: byId(difference.fallbacks) })

describe('whatever the two outcomes are', () => {
  it('an outcome does not differ from itself', () => law(([landscape, scenario]) => {
    const trace = simulate(landscape, scenario)
    expect(isEmpty(differenceOf(trace, trace, landscape))).toBe(true)
  }))

  it('the other way round every entry is mirrored', () => law(([first, one], [second, other]) => {
    const [before, after] = [simulate(first, one), simulate(second, other)]
    const there = differenceOf(before, after, second, first), back = differenceOf(after, before, first, second)
    expect(inNoOrder(back)).toEqual(inNoOrder({
      services: there.services.map((each) => ({ ...each, ...mirrored(each) })),
      fallbacks: there.fallbacks.map((each) => ({ ...each, ...mirrored(each) })),
      deadlocks: mirrored(there.deadlocks), disclosed: mirrored(there.disclosed), summary: mirrored(there.summary),
    }))
    for (const each of there.services) {
      const changes = changesOf(each)
      expect(changesOf(mirrored(each))).toEqual(changes.map((change) => ({ ...change, ...mirrored(change as { before: unknown; after: unknown }) })))
      const tones = { worse: 'better', better: 'worse', neutral: 'neutral' }
      expect(changesOf(mirrored(each)).map(toneOf)).toEqual(changes.map((change) => tones[toneOf(change)]))
    }
  }))

  it('a service is left out only when it is interrupted at the same times', () => law(([first, one], [second, other]) => {
    const [before, after] = [simulate(first, one), simulate(second, other)]
    const told = new Set(differenceOf(before, after, second, first).services.map(({ id }) => id))
    for (const id of Object.keys({ ...before.services, ...after.services })) {
      if (told.has(id)) continue
      const [a, b] = [factsOf(before, id), factsOf(after, id)]
      expect(b?.interruptions.map(({ from, to }) => [from, to])).toEqual(a?.interruptions.map(({ from, to }) => [from, to]))
      expect(b?.mtpd).toEqual(a?.mtpd)
    }
  }))
})

const between = (before: Record<string, Sketch>, after: Record<string, Sketch>, events = [loss('a', 0)], horizon = 'PT100S', start?: string) => {
  const scenario = scenarioOf(events, { horizon, ...(start !== undefined && { start }) })
  const [was, landscape] = [landscapeOf(before), landscapeOf(after)]
  return differenceOf(simulate(was, scenario), simulate(landscape, scenario), landscape, was)
}
const changes = (difference: Difference, id = 's'): Change[] => {
  const found = difference.services.find((one) => one.id === id)
  return found ? changesOf(found) : []
}
const service = { mtpd: 'PT60S', rto: 'PT10S' }

describe('for a service the difference is', () => {
  it('when it stops', () => {
    const found = changes(between({ a: {}, s: { needs: ['a'], service } }, { a: {}, s: { needs: [{ on: 'a', holdUp: 'PT30S' }], service } }))
    expect(found).toEqual([
      { what: 'mtpd', before: 60, after: 90 }, { what: 'stops', before: 0, after: 30 }, { what: 'rto', before: 10, after: 40 },
      { what: 'downtime', before: 100, after: 70 }, { what: 'degraded', before: 0, after: 0 },
    ].filter(({ before, after }) => before !== after))
    expect(found.map(toneOf)).toEqual(['better', 'better', 'better', 'better'])
  })

  it('that it stops no more, and does less instead', () => {
    expect(changes(between({ a: {}, s: { needs: ['a'], service: {} } }, { a: {}, s: { needs: [{ on: 'a', without: 0.5 }], service: {} } }))).toEqual([
      { what: 'stops', before: 0, after: null }, { what: 'downtime', before: 100, after: 0 }, { what: 'degraded', before: 0, after: 100 }, { what: 'lowest', before: 0, after: 0.5 },
    ])
  })

  it('that it falls below its minimum rather than to nothing', () => {
    const minimum = { minimum: 0.8 }
    expect(changes(between({ a: {}, s: { needs: ['a'], service: minimum } }, { a: {}, s: { needs: [{ on: 'a', without: 0.5 }], service: minimum } })))
      .toContainEqual({ what: 'worst', before: 'stopped', after: 'below-minimum' })
  })

  it('that it is one only now', () => {
    const difference = between({ a: {}, s: ['a'] }, { a: {}, s: { needs: ['a'], service } })
    expect(changes(difference)).toEqual([{ what: 'service', before: false, after: true }])
    expect(difference.services[0]).toMatchObject({ before: null, after: { stops: 0, mtpd: 60 } })
    expect(difference.summary).toMatchObject({ before: { services: 0, downtime: 0 }, after: { services: 1, interrupted: 1, mtpdBreached: 1, downtime: 100 } })
  })

  it('that it misses a moment', () => {
    const moments = { moments: [{ name: 'Run', rrule: 'FREQ=DAILY;BYHOUR=12', work: 'PT1H', within: 'PT2H' }] }
    const at = (until: number) => simulate(landscapeOf({ a: { service: moments } }), scenarioOf([loss('a', 0, until)], { horizon: 'P1D', start: '2026-12-01T08:00' }))
    const landscape = landscapeOf({ a: { service: moments } })
    expect(changes(differenceOf(at(3_600), at(13_000), landscape), 'a')[0]).toEqual({ what: 'missed', before: [], after: [{ name: 'Run', at: 14_400, date: '2026-12-01T12:00:00' }] })
  })

  it('that it is interrupted at other times, when that is all', () => {
    const twice = (second: number) => [loss('a', 0, 10), loss('a', second, second + 10)]
    const trace = (second: number) => simulate(landscapeOf({ a: { service: {} } }), scenarioOf(twice(second)))
    expect(changes(differenceOf(trace(20), trace(30), landscapeOf({ a: {} })), 'a').map(({ what }) => what)).toEqual(['times'])
  })
})

describe('the order', () => {
  it('is critical first, then what gets gravest, then by name', () => {
    const make = (holdUp: string): Record<string, Sketch> => {
      const needs = [{ on: 'a', holdUp }]
      return { a: {}, later: { needs, service: { } }, over: { needs, service: { mtpd: 'PT80S' } }, z: { needs, service: { critical: true } }, b: { needs: ['a'], service: { critical: true } } }
    }
    expect(between(make('PT30S'), make('PT0S')).services.map(({ id }) => id)).toEqual(['z', 'over', 'later'])
  })

  it('puts passing the MTPD before beginning to stop, and that before a shift', () => {
    const make = (holdUp: string, most: string): Record<string, Sketch> => ({
      a: {}, later: [{ on: 'a', holdUp }], over: { needs: [{ on: 'a', holdUp }], service: { mtpd: 'PT80S' } }, begins: { needs: [{ on: 'a', holdUp: most }], service: {} }, shift: { needs: [{ on: 'a', holdUp }], service: {} },
    })
    expect(between(make('PT30S', 'PT200S'), make('PT0S', 'PT5S')).services.map(({ id }) => id)).toEqual(['over', 'begins', 'shift'])
  })

  it('knows what was critical before it went', () => {
    expect(between({ a: {}, s: { service: { critical: true } } }, { a: {} }).services).toMatchObject([{ id: 's', name: 's', critical: true, after: null }])
  })
})

it('a fallback differs by its verdict, with its names', () => {
  const make = (needs: string[]): Record<string, Sketch> => ({
    a: {}, b: { name: 'Desk', needs: ['a'], fallbacks: { f: { name: 'Paper', covers: 'a', needs } } }, paper: {}, s: { needs: ['b'], service: {} },
  })
  const { fallbacks, summary } = between(make(['paper']), make(['a']))
  expect(fallbacks).toEqual([{ id: 'b/f', name: 'Paper', component: { id: 'b', name: 'Desk' }, before: 'holds', after: 'false' }])
  expect([summary.before.falseFallbacks, summary.after.falseFallbacks]).toEqual([0, 1])
  expect(between({ a: {}, b: {} }, { a: {}, b: { fallbacks: { f: { name: 'New' } } } }).fallbacks).toMatchObject([{ before: null, after: 'not-called' }])
})

it('a deadlock differs by who is in it', () => {
  const make = (needs: string[]): Record<string, Sketch> => ({ a: {}, b: { name: 'Bee', needs: ['a', 'c'] }, c: needs })
  expect(between(make([]), make(['b']), [loss('a', 0, 10)]).deadlocks).toEqual({ before: [], after: [[{ id: 'b', name: 'Bee' }, { id: 'c', name: 'c' }]] })
})

it('a disclosure differs by whose data it is about', () => {
  const landscape = landscapeOf({ a: { name: 'Ay' }, b: {} })
  const trace = (components: string[]) => simulate(landscape, scenarioOf([{ at: 'PT0S', disclose: { component: components } }]))
  expect(differenceOf(trace(['b']), trace(['a', 'b']), landscape).disclosed).toEqual({ before: [], after: [{ id: 'a', name: 'Ay' }] })
})
