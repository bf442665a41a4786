import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedBy, differences } from '../../../src/store/keep/differences.ts'
import { same } from '../../../src/store/keep/same.ts'

const values = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', null), fc.array(tie('any'), { maxLength: 2 }), tie('map')),
  map: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('any'), { noNullPrototype: true }),
})).map

describe('the changes between two values', () => {
  it('make the one into the other, in the same order of keys', () => {
    fc.assert(fc.property(values, values, (before, after) => {
      expect(JSON.stringify(changedBy(before, differences(before, after)))).toBe(JSON.stringify(after))
    }))
  })

  it('leave what did not change the same object', () => {
    const shared = { deep: { a: 1 } }
    const before = { shared, list: [shared], count: 1 }
    const after = { shared, list: [shared, shared], count: 2 }
    const changed = changedBy(before, differences(before, after)) as typeof after
    expect(changed.shared).toBe(shared)
    expect(changed.list[1]).toBe(shared)
    expect(differences(before, after).map(({ path }) => path.join('.'))).toEqual(['list', 'count'])
  })
})

it('values are the same when they say the same', () => {
  fc.assert(fc.property(values, values, (a, b) => {
    const sorted = (value: unknown): unknown => value !== null && typeof value === 'object'
      ? Array.isArray(value) ? value.map(sorted) : Object.fromEntries(Object.entries(value).sort().map(([key, one]) => [key, sorted(one)]))
      : value
    expect(same(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
    expect(same(a, structuredClone(a))).toBe(true)
  }))
})
