import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedExit } from '../../../src/exit/forced-exit.ts'
import { withMeasures } from '../../../src/exit/measures/with-measures.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { randomChoice } from '../choice/random-choice.ts'

const forced = (landscape: Landscape) => forcedExit(landscape, null, { supplier: 'away' }, 30, '2027-01-01').preparations

it('the preparations are the cheapest of all sets of measures that are enough, and null when none is', () => {
  let needed = 0
  fc.assert(fc.property(randomChoice(true, 5), fc.array(fc.constantFrom(null, 'P20D', 'P40D'), { minLength: 9, maxLength: 9 }), fc.boolean(), ({ landscape: drawn }, leads, more) => {
    const landscape: Landscape = { ...drawn, components: Object.fromEntries(Object.entries(drawn.components).map(([id, component], i) =>
      [id, { ...component, ...(leads[i] ? { exit: { ...component.exit, lead: leads[i] } } : {}) }])) }
    // One that always is enough, and is dear.
    const sure = { name: 'sure', cost: 12_000, effects: ['c5', 'c6', 'c7', 'c8'].map((component) => ({ component, fallback: 'sure', value: { name: 'Sure' } })) }
    landscape.measures = { ...landscape.measures, ...(more ? { sure } : {}) }
    const measures = landscape.measures
    const ids = Object.keys(measures)
    const costs = Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((__, i) => bits & (1 << i))).flatMap((set) => {
      try {
        // With nothing more to buy, it is enough or it is not.
        const enough = forced({ ...withMeasures(landscape, set), measures: {} })
        return enough ? [set.reduce((sum, id) => sum + (measures[id]?.cost as number), 0)] : []
      } catch (error) {
        if (error instanceof RangeError && error.message.startsWith('withMeasures')) return []
        throw error
      }
    })
    const found = forced(landscape)
    if (costs.length && Math.min(...costs) > 0) needed++
    expect(found?.cost ?? null).toBe(costs.length ? Math.min(...costs) : null)
    if (found) {
      expect(found.optimal).toBe(true)
      expect(forced({ ...withMeasures(landscape, found.measures), measures: {} })).not.toBeNull()
    }
  }), { numRuns: 100 })
  expect(needed).toBeGreaterThan(5)
}, 120_000)
