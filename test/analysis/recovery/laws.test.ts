import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { RecoveryAnswer } from '../../../src/analysis/recovery/answer.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { SCENARIO_FORMAT, type Scenario } from '../../../src/model/scenario.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { groundOf, recover, upIn } from './cases.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 12)
vi.setConfig({ testTimeout: 3_600_000 })

/** Without what makes levels other than all or nothing, and without hold-ups. */
const plain = (landscape: Landscape): Landscape => JSON.parse(JSON.stringify(landscape, (key, value: unknown) => (key === 'holdUp' || key === 'minimum' ? undefined : value))) as Landscape
const withoutHoldUps = (landscape: Landscape): Landscape => JSON.parse(JSON.stringify(landscape, (key, value: unknown) => (key === 'holdUp' ? undefined : value))) as Landscape

/** Everything is lost, and comes back at second 1. */
const all = (landscape: Landscape): Scenario => ({
  format: SCENARIO_FORMAT, name: 'all', horizon: 'PT1000S', events: [{ at: 'PT0S', cutOff: { component: Object.keys(landscape.components) }, until: 'PT1S' }],
})

/** The first second after that at which a service is at its minimum, counted from there; `null`: never. */
function firstUp(landscape: Landscape, service: string): number | null {
  const least = Math.max(landscape.components[service]?.service?.minimum ?? 0, 2e-9)
  const step = simulate(landscape, all(landscape)).levels[service]?.find(([time, level]) => time >= 1 && level >= least - 1e-9)
  return step ? step[0] - 1 : null
}

const fully = (answer: RecoveryAnswer) => answer.services.map(({ at }) => at as number)

describe('the order of recovery of random landscapes', () => {
  it('has as earliest times what the engine gives when everything comes back at once', () => fc.assert(fc.property(landscapes({ fallbacks: false }), (random) => {
    const landscape = plain(random)
    for (const { service, earliest } of recover(groundOf(landscape)).services) expect([service, earliest]).toEqual([service, firstUp(landscape, service)])
  }), { numRuns: RUNS }))

  // A component that several services want at several levels is brought up once, at the highest; the engine lets the lower one through before.
  it('is never earlier than the engine where levels are partial', () => fc.assert(fc.property(landscapes({ fallbacks: false }), (random) => {
    const landscape = withoutHoldUps(random)
    for (const { service, earliest } of recover(groundOf(landscape)).services) {
      const engine = firstUp(landscape, service)
      if (earliest !== null) expect(earliest).toBeGreaterThanOrEqual(engine ?? Infinity)
    }
  }), { numRuns: RUNS }))

  it('brings up everything in the end, with every way out as it is needed', () => fc.assert(fc.property(landscapes(), (landscape) => {
    const { steps, loops, services } = recover(groundOf(landscape))
    expect(Object.keys(upIn({ steps } as RecoveryAnswer)).sort()).toEqual(Object.keys(landscape.components).sort())
    expect(steps.every(({ from, to }) => Number.isFinite(from) && to >= from)).toBe(true)
    for (const { components, wayOut } of loops) {
      expect(wayOut.length).toBeGreaterThan(0)
      expect(components).toEqual(expect.arrayContaining(wayOut))
    }
    if (loops.length === 0) expect(services.every(({ earliest }) => earliest !== null)).toBe(true)
  }), { numRuns: RUNS }))

  it('keeps to its teams, and never is earlier than with as many as need be', () => fc.assert(fc.property(landscapes({ size: 9 }), fc.integer({ min: 1, max: 3 }), (landscape, teams) => {
    const free = recover(groundOf(landscape)), bound = recover(groundOf(landscape), { lost: 'everything', teams })
    for (const one of bound.steps) {
      if (one.team === null) continue
      expect(one.team).toBeLessThan(teams)
      expect(bound.steps.filter((other) => other !== one && other.team === one.team && other.from < one.to && one.from < other.to)).toEqual([])
    }
    expect(bound.makespan).toBeGreaterThanOrEqual(free.makespan)
    const soonest = upIn(free)
    for (const { component, to } of bound.steps) expect(to).toBeGreaterThanOrEqual(soonest[component] as number)
    expect(recover(groundOf(landscape), { lost: 'everything', teams: 100 })).toEqual({ ...free, teams: 100 })
    expect(fully(bound).every(Number.isFinite)).toBe(true)
  }), { numRuns: RUNS }))

  it('does not depend on the order of the file', () => fc.assert(fc.property(landscapes(), fc.integer({ min: 1, max: 3 }), (landscape, teams) => {
    const turned = { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).toReversed()) }
    expect(recover(groundOf(turned), { lost: 'everything', teams })).toEqual(recover(groundOf(landscape), { lost: 'everything', teams }))
  }), { numRuns: RUNS }))
})
