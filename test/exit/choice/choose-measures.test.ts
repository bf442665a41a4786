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

  it('that stops early says by how much it can be off, and no set within the budget is better by more', () => {
    let off = 0
    fc.assert(fc.property(randomChoice(true), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 }), ({ landscape, scenarios }, thousands, limit) => {
      const chosen = chooseMeasures({ landscape, scenarios }, thousands * 1000, { limit })
      const choices = allChoices(landscape, scenarios)
      const best = bestOf(choices, thousands * 1000)
      const own = choices.find(({ set }) => set.join() === chosen.measures.join())
      expect(own?.cost).toBe(chosen.cost)
      expect(chosen.cost).toBeLessThanOrEqual(thousands * 1000)
      expect(own?.harm).toBeCloseTo(chosen.harm, 4)
      if (chosen.optimal) expect(chosen.harm).toBeCloseTo(best.harm, 4)
      else {
        off++
        expect(best.harm).toBeGreaterThanOrEqual(chosen.harm - chosen.gap * chosen.before - 1e-3)
      }
      expect(chosen.least).toBeLessThanOrEqual(bestOf(choices, Infinity).harm + 1e-3)
    }), { numRuns: 150 })
    expect(off).toBeGreaterThan(0)
  }, 120_000)

  it('says of each measure what would be left more without it and what needs it', () => {
    fc.assert(fc.property(randomChoice(true), ({ landscape, scenarios }) => {
      const { measures, harm, why } = chooseMeasures({ landscape, scenarios }, 20_000)
      expect(why.map(({ measure }) => measure)).toEqual(measures)
      for (const { measure, without } of why) {
        const gone = new Set([measure])
        for (const _ of measures) for (const id of measures) if (landscape.measures?.[id]?.needs?.some((one) => gone.has(one))) gone.add(id)
        const left = measures.filter((id) => !gone.has(id))
        expect(without).toBeCloseTo((allChoices(landscape, scenarios).find(({ set }) => set.join() === left.join())?.harm ?? NaN) - harm, 4)
      }
    }), { numRuns: 40 })
  }, 120_000)
})
