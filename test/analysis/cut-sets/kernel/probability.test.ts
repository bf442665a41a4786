import fc from 'fast-check'
import { expect, test } from 'vitest'
import { probability } from '../../../../src/analysis/cut-sets/kernel/probability.ts'
import { anyTree, fails } from './random-tree.ts'

test('the chance of the top and its slope by each event are what adding up all states gives', () => {
  fc.assert(fc.property(anyTree, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }), ({ tree, top }, chances) => {
    const p = Float64Array.from(chances.slice(0, tree.events))
    const failing = Array.from({ length: 2 ** tree.events }, (_, lost) => fails(tree, lost)[top] as boolean)
    const chance = (fixed: number, is: number) => failing.reduce((sum, failed, lost) => sum + (failed ? p.reduce((product, one, n) => product * (n === fixed ? (lost >> n & 1) === is ? 1 : 0 : lost >> n & 1 ? one : 1 - one), 1) : 0), 0)
    const answer = probability(tree, top, p)
    expect(answer.top).toBeCloseTo(chance(-1, 0), 12)
    answer.birnbaum.forEach((slope, event) => { expect(slope).toBeCloseTo(chance(event, 1) - chance(event, 0), 12) })
  }), { numRuns: 1000 })
})
