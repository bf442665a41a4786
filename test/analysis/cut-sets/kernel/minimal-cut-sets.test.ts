import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimalCutSets } from '../../../../src/analysis/cut-sets/kernel/minimal-cut-sets.ts'
import { anyTree, enumerated } from './random-tree.ts'

const ALL = 1000

function countsOf(sets: readonly number[][]): bigint[] {
  const counts: bigint[] = []
  for (const { length } of sets) {
    while (counts.length <= length) counts.push(0n)
    counts[length]!++
  }
  return counts
}

test('the sets, their counts and those with each event are what trying all gives, up to every order', () => {
  fc.assert(fc.property(anyTree, ({ tree, top }) => {
    const all = enumerated(tree, top)
    for (const maxOrder of [null, 0, 1, 2, 3, 4, 5, 6, 7, 8]) {
      const expected = all.filter((set) => maxOrder === null || set.length <= maxOrder)
      const family = minimalCutSets(tree, top, { maxOrder })
      expect(family.list(ALL, (event) => event)).toEqual(expected)
      expect(family.counts()).toEqual(countsOf(expected))
      const events = [...new Set(expected.flat())].sort((a, b) => a - b)
      expect([...family.countsWith()].sort(([a], [b]) => a - b)).toEqual(events.map((event) => [event, countsOf(expected.filter((set) => set.includes(event)))]))
    }
  }), { numRuns: 2000 })
})
