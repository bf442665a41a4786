import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formatDuration, seconds } from '../../src/model/duration.ts'
import type { Trace } from '../../src/engine/trace.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { randomCases, type Case, type Plot } from './random-scenario.ts'
import { TOLERANCE } from './reference.ts'
import { renamed, reordered, scaled, withEvents, withLongerHoldUps } from './rewrite.ts'
import { everySecond, expectSame, isClear, outcomeOf, type Outcome } from './same-outcome.ts'

/**
 * Laws that hold whatever the numbers are: how an answer must change, or must not, when the question changes. They need no
 * reference, so they also catch what the engine and the reference would get wrong together.
 */

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 10)
const HORIZON = 60
vi.setConfig({ testTimeout: 3_600_000 }) // as long as the number of runs asks for

const law = (plot: Plot, test: (one: Case, chance: number) => void) =>
  fc.assert(fc.property(randomCases({ horizon: HORIZON, ...plot }), fc.nat(1_000_000), test), { numRuns: RUNS })

const run = ({ landscape, scenario }: Case): Trace => simulate(landscape, scenario)

/** The level of every component at every second, in the order of their ids. */
const grid = (trace: Trace): [string, number[]][] =>
  Object.entries(trace.levels).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, steps]) => [id, everySecond(steps, trace.horizon)])

/** Fails where a component does better in the first than in the second. */
function expectNowhereHigher(first: Trace, second: Trace): void {
  const others = new Map(grid(second))
  for (const [id, levels] of grid(first))
    levels.forEach((level, t) => {
      const other = others.get(id)?.[t] as number
      if (level > other + 2 * TOLERANCE) expect.fail(`${id} at ${t}: ${level} is above ${other}`)
    })
}

const pick = <T>(values: T[], chance: number): T => values[chance % values.length] as T

/** Another order, different for each number. */
const shuffled = (chance: number) => <T>(values: T[]): T[] =>
  values.map((value, i) => ({ value, key: ((i + 1) * (chance + 7919)) % 104_729 })).sort((a, b) => a.key - b.key).map(({ value }) => value)

describe('the answer does not depend on', () => {
  it('the order of components and organisations in the file, bit for bit [O1]', () => law({}, (one, chance) => {
    const other = { ...one, landscape: reordered(one.landscape, shuffled(chance)) }
    expect(run(other)).toEqual(run(one))
    const backwards = { ...one, landscape: reordered(one.landscape, (ids) => ids.toReversed()) }
    expect(run(backwards)).toEqual(run(one))
  }))

  it('the order of events in the file [O1]', () => law({}, (one, chance) => {
    const events = shuffled(chance)(one.scenario.events)
    expect(outcomeOf(run({ ...one, scenario: { ...one.scenario, events } }))).toEqual(outcomeOf(run(one)))
  }))

  it('an earlier run [O1]', () => law({}, (one) => {
    const before = structuredClone(one)
    const first = run(one)
    expect(run(one)).toEqual(first)
    expect(one).toEqual(before)
  }))

  it('the names of components [O1]', () => law({}, (one, chance) => {
    const ids = Object.keys(one.landscape.components)
    const names = new Map(shuffled(chance)(ids).map((id, i) => [id, `x.${i}`]))
    const back = new Map([...names].map(([id, name]) => [name, id]))
    const original = (name: string) => back.get(name) as string
    const { levels, services, deadlocks } = outcomeOf(run(renamed(one, (id) => names.get(id) as string)))
    const renamedBack: Outcome = {
      levels: Object.fromEntries(Object.entries(levels).map(([name, steps]) => [original(name), steps])),
      services: Object.fromEntries(Object.entries(services).map(([name, service]) => [original(name), service])),
      deadlocks: deadlocks.map((row) => ({ ...row, components: row.components.map(original).sort() })),
    }
    const expected = outcomeOf(run(one))
    fc.pre(isClear(expected))
    expectSame(renamedBack, expected, HORIZON)
  }))
})

describe('without fallbacks', () => {
  it('one more cut-off raises no level at any second [E1] [S1]', () => law({ fallbacks: false }, (one, chance) => {
    const component = pick(Object.keys(one.landscape.components), chance)
    const cutOff = { at: formatDuration(chance % HORIZON), cutOff: { component }, level: pick([0, 0.25, 0.5], chance) }
    expectNowhereHigher(run({ ...one, scenario: withEvents(one.scenario, cutOff) }), run(one))
  }))

  it('one more restore or bypass lowers no level at any second [E3] [E4]', () => law({ fallbacks: false }, (one, chance) => {
    const component = pick(Object.keys(one.landscape.components), chance)
    const at = formatDuration(chance % HORIZON)
    expectNowhereHigher(run(one), run({ ...one, scenario: withEvents(one.scenario, { at, restore: { component } }) }))
    expectNowhereHigher(run(one), run({ ...one, scenario: withEvents(one.scenario, { at, bypass: { component } }) }))
  }))

  it('a longer hold-up lowers no level at any second [N1] [N3]', () => law({ fallbacks: false }, (one, chance) => {
    const id = pick(Object.keys(one.landscape.components), chance)
    expectNowhereHigher(run(one), run({ ...one, landscape: withLongerHoldUps(one.landscape, id, 1 + (chance % 9)) }))
  }))

  it('a longer restart raises no level at any second [C2]', () => law({ fallbacks: false }, (one, chance) => {
    const { components } = one.landscape
    const id = pick(Object.keys(components), chance)
    const component = components[id] as typeof components[string]
    const { restart = 'PT0S' } = component
    const longer = formatDuration(seconds(restart) + 1 + (chance % 9))
    const landscape = { ...one.landscape, components: { ...components, [id]: { ...component, restart: longer } } }
    expectNowhereHigher(run({ ...one, landscape }), run(one))
  }))
})

describe('time', () => {
  it('a longer horizon does not change the past [T1]', () => law({}, (one, chance) => {
    const longer = run({ ...one, scenario: { ...one.scenario, horizon: formatDuration(HORIZON + 1 + (chance % 90)) } })
    const past = grid(longer).map(([id, levels]) => [id, levels.slice(0, HORIZON + 1)])
    expect(past).toEqual(grid(run(one)))
  }))

  // Not deadlocks: one that a restart hides a second later lasts that one second at every scale [D1].
  it('all durations k times as long: everything k times as late [T1]', () => law({}, (one, chance) => {
    const k = 2 + (chance % 3600)
    const later = <T>(value: T): T => (typeof value === 'number' ? value * k : value) as T
    const { levels, services } = outcomeOf(run(one))
    const slow = outcomeOf(run(scaled(one, k)))
    expect(slow.levels).toEqual(Object.fromEntries(
      Object.entries(levels).map(([id, steps]) => [id, steps.map(([t, level]) => [t * k, level])])))
    expect(slow.services).toEqual(Object.fromEntries(Object.entries(services).map(([id, service]) => [id, {
      ...service,
      downtime: service.downtime * k,
      interruptions: service.interruptions.map(({ from, to, mtpdBreachedAt, rtoBreachedAt }) => ({
        from: from * k, to: later(to), mtpdBreachedAt: later(mtpdBreachedAt), rtoBreachedAt: later(rtoBreachedAt),
      })),
    }])))
  }))

  it('without events nothing happens [T2]', () => law({}, ({ landscape, scenario }) => {
    const trace = simulate(landscape, { ...scenario, events: [] })
    for (const steps of Object.values(trace.levels)) expect(steps).toEqual([[0, 1]])
    for (const service of Object.values(trace.services))
      expect(service).toMatchObject({ interruptions: [], downtime: 0, lowest: 1, because: [] })
    expect(trace.deadlocks).toEqual([])
  }))
})

describe('levels', () => {
  it('stay between 0 and 1, in steps that rise in time and differ [C3] [L4]', () => law({}, (one) => {
    for (const [, levels] of grid(run(one))) expect(levels).toHaveLength(HORIZON + 1) // `everySecond` checks the form
  }))

  it('an event on a component that nobody needs changes only that one [N1]', () => law({}, (one, chance) => {
    const needs = [pick(Object.keys(one.landscape.components), chance)]
    const components = { ...one.landscape.components, loner: { name: 'Loner', kind: 'device' as const, needs } }
    const landscape = { ...one.landscape, components }
    const event = { at: formatDuration(chance % HORIZON), cutOff: { component: 'loner' } }
    const calm = outcomeOf(simulate(landscape, one.scenario))
    const hit = outcomeOf(simulate(landscape, withEvents(one.scenario, event)))
    expect(hit.levels['loner']?.at(-1)).toEqual([expect.any(Number), 0])
    expect({ ...hit.levels, loner: [] }).toEqual({ ...calm.levels, loner: [] })
    expect(hit.services).toEqual(calm.services)
  }))
})
