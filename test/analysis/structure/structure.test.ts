import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { OVER, type Over } from '../../../src/analysis/elements.ts'
import { structureOf, type Structure, TooManyGates } from '../../../src/analysis/structure/structure.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { failures, interruptedBy } from './subsets.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 15)
vi.setConfig({ testTimeout: 3_600_000 })

const of = (components: Landscape['components']): Landscape => ({ format: 'uitwijk-landscape/1', name: 'test', components })

/** The structure, unless its thresholds do not settle: with several fractions in one circle they may not. */
function settled(landscape: Landscape, ids: readonly string[], over: Over): Structure | null {
  try {
    return structureOf(landscape, ids, over)
  } catch (error) {
    if (error instanceof TooManyGates) return null
    throw error
  }
}

describe('the structure of a landscape', () => {
  it('fails with exactly the losses that interrupt a component by its level in the long run [R1–R5]', () => fc.assert(fc.property(landscapes({ size: 6 }), fc.constantFrom(...OVER), (landscape, over) => {
    const ids = Object.keys(landscape.components).sort()
    const structure = settled(landscape, ids, over)
    fc.pre(structure !== null)
    const { tree, elements, tops } = structure as Structure
    const failing = failures(tree)
    const levels = ids.map((id) => interruptedBy(landscape, id, elements))
    for (let subset = 0; subset < 1 << elements.length; subset++) {
      const fails = failing(subset)
      expect(tops.map((top) => fails[top] === 1), `${over} ${subset}`).toEqual(levels.map((level) => level[subset]))
    }
  }), { numRuns: RUNS }))

  it('takes a circle that keeps less and less of nothing as nothing', () => {
    // Each stands in for the other at 99 %: what is left goes to 0, though never in one step.
    const landscape = of({
      a: { name: 'A', kind: 'data', needs: ['x'], fallbacks: { f: { name: 'F', capacity: 0.99, needs: ['b'] } } },
      b: { name: 'B', kind: 'data', needs: ['x'], fallbacks: { f: { name: 'F', capacity: 0.99, needs: ['a'] } } },
      x: { name: 'X', kind: 'data' },
    })
    const { tree, tops, elements } = structureOf(landscape, ['a'], 'component')
    expect(elements.map(({ id }) => id)).toEqual(['a', 'b', 'x'])
    const failing = failures(tree)
    expect([0b000, 0b001, 0b010, 0b011, 0b100].map((subset) => failing(subset)[tops[0] as number])).toEqual([0, 0, 0, 1, 1])
  })

  it('refuses what would not settle within a size anyone can work with', () => {
    const landscape = of({
      a: { name: 'A', kind: 'data', needs: ['x'], fallbacks: { f: { name: 'F', capacity: 0.99999, needs: ['a'] } } }, x: { name: 'X', kind: 'data' },
    })
    expect(() => structureOf(landscape, ['a'], 'component')).toThrow(TooManyGates)
  })

  it('throws a RangeError for a component that is not there', () => {
    expect(() => structureOf(of({ a: { name: 'A', kind: 'data' } }), ['b'], 'component')).toThrow(RangeError)
  })
})
