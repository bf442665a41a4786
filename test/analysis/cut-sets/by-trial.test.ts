import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_TRIED, structureByTrial, structureOrTrial } from '../../../src/analysis/cut-sets/by-trial.ts'
import { familyAnswer } from '../../../src/analysis/cut-sets/family-answer.ts'
import { OVER, type Over } from '../../../src/analysis/elements.ts'
import { structureOf, TooManyGates, type Structure } from '../../../src/analysis/structure/structure.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { interruptedBy, minimalOf } from '../structure/subsets.ts'
import { unsettled } from './unsettled.ts'

const setsIn = ({ tree, tops, elements }: Structure, of: string) =>
  familyAnswer(tree, tops[0] as number, elements.map(({ id }) => id), { of, over: 'component', maxOrder: null, limit: 100_000 }, null).sets
const tried = (landscape: Landscape, of: string, over: Over = 'component') => structureByTrial(landscape, of, over) as Structure

describe('cut sets by trial', () => {
  it('are the smallest of all losses that interrupt in the long run', () => {
    fc.assert(fc.property(landscapes({ size: 7 }), fc.constantFrom(...OVER), fc.nat(), (landscape, over, nth) => {
      const ids = Object.keys(landscape.components)
      const of = ids[nth % ids.length] as string
      const structure = tried(landscape, of, over)
      expect(setsIn(structure, of)).toEqual(minimalOf(interruptedBy(landscape, of, structure.elements), structure.elements))
    }), { numRuns: 300 })
  })

  it('stand in where thresholds never settle, and are exact', () => {
    const landscape = unsettled(6)
    expect(() => structureOf(landscape, ['a'], 'component')).toThrow(TooManyGates)
    const structure = structureOrTrial(landscape, 'a', 'component')
    const sets = setsIn(structure, 'a')
    expect(sets).toEqual(minimalOf(interruptedBy(landscape, 'a', structure.elements), structure.elements))
    expect(sets).toContainEqual(['s1', 's2', 's3', 's4', 's5', 's6'])
  })

  it('are refused only when more can matter than can be tried, whatever else there is', () => {
    const more = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`z${n}`, { name: 'Z', kind: 'data' as const, needs: ['a'] }]))
    const landscape = unsettled(3)
    expect(structureByTrial({ ...landscape, components: { ...landscape.components, ...more } }, 'a', 'component')).not.toBeNull()
    expect(structureByTrial(unsettled(MOST_TRIED + 1), 'a', 'component')).toBeNull()
    expect(() => structureOrTrial(unsettled(MOST_TRIED + 1), 'a', 'component')).toThrow(TooManyGates)
  })

  it('throw a RangeError for a component that is not there', () => {
    expect(() => structureByTrial(unsettled(2), 'nowhere', 'component')).toThrow(RangeError)
  })
})
