import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseMeasures } from '../../../src/exit/choice/choose-measures.ts'
import { SituationHarm } from '../../../src/exit/choice/harm.ts'
import { inPeopleHours } from '../../../src/exit/choice/people-hours.ts'
import { Scopes } from '../../../src/exit/choice/scope.ts'
import { subsetsOf } from '../../../src/exit/choice/sets.ts'
import { MeasureTable } from '../../../src/exit/choice/table.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { randomChoice } from './random-choice.ts'

describe('the bound of a search', () => {
  it('is never above what any set leaves, though more measures may leave more', () => {
    fc.assert(fc.property(randomChoice(true, 5), fc.bigInt(0n, 31n), ({ landscape, scenarios: [scenario] }, mask) => {
      const table = new MeasureTable(landscape, null, 1)
      const situation = inPeopleHours(scenario as Scenario)
      const harm = new SituationHarm(table, new Scopes(table).of(situation), situation)
      const all = (1n << BigInt(table.ids.length)) - 1n
      const open = mask & all
      for (const on of subsetsOf(all & ~open)) {
        const bound = harm.bound(on, open)
        for (const more of subsetsOf(open)) expect(bound).toBeLessThanOrEqual(harm.harm(on | more) + 1e-6)
      }
    }), { numRuns: 200 })
  }, 60_000)

  it('holds where one measure makes another fallback be called too late', () => {
    const measure = (cost: number, ...effects: NonNullable<Landscape['measures']>[string]['effects']) => ({ name: 'm', cost, effects })
    const landscape: Landscape = {
      format: 'uitwijk-landscape/1', name: 'late',
      components: {
        a: { name: 'A', kind: 'application' },
        s: { name: 'S', kind: 'service', needs: ['a'], fallbacks: { paper: { name: 'Paper', covers: 'a', activation: 'PT12H', capacity: 0.5 } }, service: { minimum: 0.5 } },
        x: { name: 'X', kind: 'application' }, y: { name: 'Y', kind: 'application', needs: ['z'] }, z: { name: 'Z', kind: 'application' },
        t: { name: 'T', kind: 'service', needs: ['x'], service: {} },
      },
      measures: {
        // Carries A for a day: S is then called a day later, and waits for its paper all over again.
        day: measure(1, { component: 'a', fallback: 'spare', value: { name: 'Spare', activation: 'PT1H', capacity: 0.6, lasts: 'P1D' } }),
        way: measure(1, { component: 't', need: 'x', or: 'y' }),
        keep: measure(1, { component: 'z', fallback: 'spare', value: { name: 'Spare' } }),
      },
    }
    const scenario: Scenario = {
      format: 'uitwijk-scenario/1', name: 's', horizon: 'P10D', likelihood: 1,
      events: [{ at: 'PT0S', cutOff: { component: 'a' } }, { at: 'PT0S', cutOff: { component: ['x', 'z'] }, until: 'PT30M' }],
    }
    const { curve } = chooseMeasures({ landscape, scenarios: [scenario] }, 3)
    expect(curve).toEqual([{ measures: [], cost: 0, harm: 12.5 }, { measures: ['way', 'keep'], cost: 2, harm: 12 }])
    expect(chooseMeasures({ landscape, scenarios: [scenario] }, 3)).toMatchObject({ measures: ['way', 'keep'], optimal: true })
  })
})
