import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSets } from '../../../src/analysis/cut-sets/cut-sets.ts'
import { WHOLE } from '../../../src/analysis/ground.ts'
import { isInterrupted, LongRun, watchedServices } from '../../../src/analysis/lasting/long-run.ts'
import { chooseMeasures } from '../../../src/exit/choice/choose-measures.ts'
import { withMeasures } from '../../../src/exit/measures/with-measures.ts'
import { componentOf, type Landscape } from '../../../src/model/landscape.ts'
import { select } from '../../../src/model/selector.ts'
import { randomChoice } from './random-choice.ts'

/** All sets of measures that go together, with what they cost and the weight of the cut sets that are left. */
function allChoices(landscape: Landscape, order: number, over: 'component' | 'supplier') {
  const measures = landscape.measures ?? {}
  const ids = Object.keys(measures)
  const sets = watchedServices(landscape).flatMap((service) => {
    const ask = { of: service, over, maxOrder: order, limit: 1e6 }
    const ground = { landscape, scenarios: [], today: '' }
    return cutSets.join(ground, ask, [cutSets.part(ground, ask, WHOLE)]).sets.map((set) => ({ service, set }))
  })
  return Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((__, i) => bits & (1 << i))).flatMap((taken) => {
    let changed: Landscape
    try {
      changed = withMeasures(landscape, taken)
    } catch {
      return []
    }
    const run = new LongRun(changed)
    const harm = sets.reduce((sum, { service, set }) => {
      const lost = over === 'supplier' ? select(changed, { supplier: set }) : set.filter((id) => changed.components[id])
      run.lose(lost.map((id) => run.program.indexOf.get(id) as number))
      const index = run.program.indexOf.get(service)
      const still = index !== undefined && changed.components[service]?.service !== undefined && isInterrupted(changed, service, run.levelOf(index))
      run.undo()
      return sum + (still ? (componentOf(landscape, service).service?.people ?? 1) * 0.1 ** (set.length - 1) : 0)
    }, 0)
    return [{ cost: taken.reduce((sum, id) => sum + (measures[id]?.cost as number), 0), harm }]
  })
}

const bestOf = (choices: ReturnType<typeof allChoices>, budget: number) =>
  choices.filter(({ cost }) => cost <= budget).reduce((best, one) => (one.harm < best.harm - 1e-6 || (one.harm < best.harm + 1e-6 && one.cost < best.cost) ? one : best))

describe('chooseMeasures over cut sets', () => {
  it('breaks as much weight as the best of all sets, at every amount', () => {
    let broken = 0
    fc.assert(fc.property(randomChoice(true), fc.integer({ min: 0, max: 40 }), fc.constantFrom('component' as const, 'supplier' as const), ({ landscape }, thousands, over) => {
      const choices = allChoices(landscape, 2, over)
      const chosen = chooseMeasures({ landscape, cutSets: { order: 2, over } }, thousands * 1000)
      const best = bestOf(choices, thousands * 1000)
      if (best.harm < chosen.before) broken++
      expect(chosen).toMatchObject({ optimal: true, gap: 0, cost: best.cost })
      expect(chosen.harm).toBeCloseTo(best.harm, 4)
      const amounts = [...new Set(choices.map(({ cost }) => cost))].sort((a, b) => a - b)
      const knees = amounts.map((amount) => bestOf(choices, amount)).filter(({ harm }, i, all) => i === 0 || harm < (all[i - 1] as { harm: number }).harm - 1e-6)
      expect(chosen.curve.map(({ cost }) => cost)).toEqual(knees.map(({ cost }) => cost))
      chosen.curve.forEach(({ harm }, i) => expect(harm).toBeCloseTo((knees[i] as { harm: number }).harm, 4))
    }), { numRuns: 150 })
    expect(broken).toBeGreaterThan(2)
  }, 60_000)
})
