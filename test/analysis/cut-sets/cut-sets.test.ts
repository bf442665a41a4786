import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { CutSetsAnswer, CutSetsAsk } from '../../../src/analysis/cut-sets/answer.ts'
import { cutSets } from '../../../src/analysis/cut-sets/cut-sets.ts'
import { elementsOf } from '../../../src/analysis/elements.ts'
import { WHOLE } from '../../../src/analysis/ground.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { interruptedBy, minimalOf } from '../structure/subsets.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 10)
vi.setConfig({ testTimeout: 3_600_000 })

function ask(landscape: Landscape, asked: Partial<CutSetsAsk> & { of: string }): CutSetsAnswer {
  const whole: CutSetsAsk = { over: 'component', maxOrder: null, limit: 1000, ...asked }
  const ground = { landscape, scenarios: [], today: '2026-12-01' }
  return cutSets.join(ground, whole, [cutSets.part(ground, whole, WHOLE)])
}

const counted = (sets: readonly string[][]): Record<string, string> => {
  const counts: Record<string, number> = {}
  for (const { length } of sets) counts[length] = (counts[length] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).map(([order, count]) => [order, String(count)]))
}

/** What brute force says that the answer is. */
function expected(landscape: Landscape, { of, over, maxOrder, limit }: CutSetsAsk) {
  const elements = elementsOf(landscape, over)
  const sets = minimalOf(interruptedBy(landscape, of, elements), elements).filter(({ length }) => maxOrder === null || length <= maxOrder)
  return { of, over, maxOrder, total: String(sets.length), byOrder: counted(sets), sets: sets.slice(0, limit), more: sets.length > limit, all: sets }
}

describe('cut sets of a landscape', () => {
  it('are the smallest losses that interrupt it by its level in the long run, and their importance counts them', () => fc.assert(fc.property(
    landscapes({ size: 6 }), fc.constantFrom('component', 'supplier', 'jurisdiction'), fc.option(fc.integer({ min: 1, max: 4 })), fc.nat(12), fc.nat(),
    (landscape, over, maxOrder, limit, chance) => {
      const ids = Object.keys(landscape.components)
      const asked: CutSetsAsk = { of: ids[chance % ids.length] as string, over, maxOrder, limit }
      const { importance, ...answer } = ask(landscape, asked)
      const { all, ...wanted } = expected(landscape, asked)
      expect(answer).toEqual(wanted)
      const within = [...new Set(all.flat())].sort().map((element) => {
        const sets = all.filter((set) => set.includes(element))
        return { element, total: String(sets.length), byOrder: counted(sets) }
      })
      expect(importance.toSorted((a, b) => (a.element < b.element ? -1 : 1))).toEqual(within)
    }), { numRuns: RUNS }))

  it('have the chance of any of them, with Birnbaum and Fussell-Vesely, by all states', () => fc.assert(fc.property(
    landscapes({ size: 5 }), fc.array(fc.constantFrom(0.05, 0.2, 0.5, 0.9), { minLength: 5, maxLength: 5 }), (landscape, chances) => {
      const ids = Object.keys(landscape.components).sort()
      const probability = Object.fromEntries(ids.map((id, i) => [id, chances[i] as number]))
      const found = ask(landscape, { of: 'c1', probability })
      const does = interruptedBy(landscape, 'c1', elementsOf(landscape, 'component'))
      const chance = (fixed: number, lost: boolean): number => does.reduce((sum, yes, subset) => (yes
        ? sum + ids.reduce((product, _, i) => product * (i === fixed ? Number(lost === (((subset >> i) & 1) > 0)) : (subset >> i) & 1 ? chances[i] as number : 1 - (chances[i] as number)), 1) : sum), 0)
      const top = chance(-1, true)
      expect(found.probability).toBeCloseTo(top, 12)
      for (const { element, birnbaum, fussellVesely } of found.importance) {
        const i = ids.indexOf(element)
        expect(birnbaum).toBeCloseTo(chance(i, true) - chance(i, false), 12)
        expect(fussellVesely).toBeCloseTo((chances[i] as number) * chance(i, true) / top, 12)
      }
    }), { numRuns: RUNS / 3 }))

  it('put the most important first', () => {
    const landscape: Landscape = { format: 'uitwijk-landscape/1', name: 'test', components: {
      a: { name: 'A', kind: 'data', needs: [{ anyOf: ['c', 'b'] }, { anyOf: ['c', 'd'] }] }, b: { name: 'B', kind: 'data' }, c: { name: 'C', kind: 'data' }, d: { name: 'D', kind: 'data' },
    } }
    const { importance, ...rest } = ask(landscape, { of: 'a' })
    expect(rest).toEqual({ of: 'a', over: 'component', maxOrder: null, total: '3', byOrder: { 1: '1', 2: '2' }, sets: [['a'], ['b', 'c'], ['c', 'd']], more: false })
    expect(importance.map(({ element }) => element)).toEqual(['a', 'c', 'b', 'd'])
  })

  it('throws a RangeError for a component that is not there', () => {
    expect(() => ask({ format: 'uitwijk-landscape/1', name: 'test', components: { a: { name: 'A', kind: 'data' } } }, { of: 'b' })).toThrow(RangeError)
  })
})
