import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { watchedServices } from '../../../src/analysis/lasting/long-run.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import { chooseMeasures } from '../../../src/exit/choice/choose-measures.ts'
import { withMeasures } from '../../../src/exit/measures/with-measures.ts'
import { componentOf, type Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { randomChoice } from './random-choice.ts'

/** All sets of measures that go together, with what they cost and the people-hours that are left. */
function allChoices(landscape: Landscape, scenarios: readonly Scenario[]) {
  const measures = landscape.measures ?? {}
  const ids = Object.keys(measures)
  return Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((__, i) => bits & (1 << i)))
    .flatMap((set) => {
      let changed: Landscape
      try {
        changed = withMeasures(landscape, set)
      } catch {
        return []
      }
      const harm = scenarios.reduce((sum, scenario) => {
        const { services } = simulate(changed, scenario)
        return sum + (scenario.likelihood ?? 3) * watchedServices(changed).reduce((all, id) => all + (componentOf(changed, id).service?.people ?? 1) * (services[id]?.downtime ?? 0) / 3600, 0)
      }, 0)
      return [{ set, cost: set.reduce((sum, id) => sum + (measures[id]?.cost as number), 0), harm }]
    })
}

const bestOf = (choices: ReturnType<typeof allChoices>, budget: number) =>
  choices.filter(({ cost }) => cost <= budget).reduce((best, one) => (one.harm < best.harm - 1e-6 || (one.harm < best.harm + 1e-6 && one.cost < best.cost) ? one : best))

describe('chooseMeasures over scenarios', () => {
  for (const unruly of [false, true]) {
    it(`is as good as the best of all sets, at every amount${unruly ? ', also with measures that may do harm' : ''}`, () => {
      fc.assert(fc.property(randomChoice(unruly), fc.integer({ min: 0, max: 40 }), ({ landscape, scenarios }, thousands) => {
        const choices = allChoices(landscape, scenarios)
        const budget = thousands * 1000
        const chosen = chooseMeasures({ landscape, scenarios }, budget)
        const best = bestOf(choices, budget)
        expect(chosen).toMatchObject({ optimal: true, gap: 0, cost: best.cost })
        expect(chosen.harm).toBeCloseTo(best.harm, 4)
        expect(chosen.before).toBeCloseTo(bestOf(choices.filter(({ set }) => set.length === 0), 0).harm, 4)
        expect(chosen.least).toBeCloseTo(bestOf(choices, Infinity).harm, 4)

        const amounts = [...new Set(choices.map(({ cost }) => cost))].sort((a, b) => a - b)
        const knees = amounts.map((amount) => bestOf(choices, amount)).filter(({ harm }, i, all) => i === 0 || harm < (all[i - 1] as { harm: number }).harm - 1e-6)
        expect(chosen.curve.map(({ cost }) => cost)).toEqual(knees.map(({ cost }) => cost))
        chosen.curve.forEach(({ harm }, i) => expect(harm).toBeCloseTo((knees[i] as { harm: number }).harm, 4))
      }), { numRuns: 150 })
    }, 120_000)
  }
})
