import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { seconds } from '../../src/model/duration.ts'
import { LandscapeSchema } from '../../src/model/schema/landscape.ts'
import { ScenarioSchema } from '../../src/model/schema/scenario.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { reference } from './reference.ts'
import { randomCases, type Case, type Plot } from './random-scenario.ts'
import { expectSame, isClear, outcomeOf } from './same-outcome.ts'

const runs = Number(process.env['UITWIJK_RUNS'] ?? 3000)
vi.setConfig({ testTimeout: 3_600_000 }) // as long as the number of runs asks for

const check = (plot: Plot, numRuns: number, test: (one: Case) => void) => fc.assert(fc.property(randomCases(plot), test), { numRuns })

const agree = ({ landscape, scenario }: Case) => {
  const expected = reference(landscape, scenario)
  fc.pre(isClear(expected))
  expectSame(outcomeOf(simulate(landscape, scenario)), expected, seconds(scenario.horizon))
}

describe('on random landscapes the engine says what the reference says', () => {
  it('within a minute [T1-V4]', () => check({}, runs, agree))

  it('with everything shorter than three seconds, so that windows collide [T1-V4]', () =>
    check({ longest: 3, size: 5 }, Math.ceil(runs / 3), agree))

  it('over a longer time [T1-V4]', () => check({ horizon: 400, longest: 90 }, Math.ceil(runs / 15), agree))
})

describe('the random landscapes', () => {
  it('are allowed by the formats', () => check({}, 200, ({ landscape, scenario }) => {
    expect(LandscapeSchema.parse(landscape)).toEqual(landscape)
    expect(ScenarioSchema.parse(scenario)).toEqual(scenario)
  }))

  it('show what there is to test: interruptions, deadlocks, degraded levels and recovery', () => {
    const outcomes = fc.sample(randomCases(), { numRuns: 1000, seed: 1 }).map(({ landscape, scenario }) => reference(landscape, scenario))
    const share = (test: (one: ReturnType<typeof reference>) => boolean) => outcomes.filter(test).length / outcomes.length
    const anyStep = (test: (level: number, before: number) => boolean) => (one: ReturnType<typeof reference>) =>
      Object.values(one.levels).some((steps) => steps.some(([, level], i) => i > 0 && test(level, steps[i - 1]?.[1] as number)))
    expect(share((one) => Object.values(one.services).some(({ interruptions }) => interruptions.length > 1))).toBeGreaterThan(0.03)
    expect(share((one) => one.deadlocks.length > 0)).toBeGreaterThan(0.05)
    expect(share(anyStep((level) => level > 0 && level < 1))).toBeGreaterThan(0.2)
    expect(share(anyStep((level, before) => level > before))).toBeGreaterThan(0.3)
  })
})
