import { describe, expect, it } from 'vitest'
import { grouped, kindOfGroup, needAt, regrouped, setNeedAt, ungrouped, withNeed, withoutNeed } from '../../../src/model/edit/need-tree.ts'
import type { NeedEntry } from '../../../src/model/need.ts'

const needs: NeedEntry[] = ['a', { anyOf: ['b', { atLeast: 2, of: ['c', 'd', 'e'], holdUp: 'PT1H' }], id: 'x' }, { on: 'f', without: 0.5 }]

describe('a need', () => {
  it('is found by its path', () => {
    expect(needAt(needs, [0])).toBe('a')
    expect(needAt(needs, [1, 0])).toBe('b')
    expect(needAt(needs, [1, 1, 2])).toBe('e')
    for (const nowhere of [[], [9], [0, 0], [1, 9], [2, 0, 0]]) expect(needAt(needs, nowhere)).toBeUndefined()
  })
  it('is replaced at its path, in short where that says it all', () => {
    expect(setNeedAt(needs, [1, 1, 0], { on: 'z', holdUp: undefined })[1]).toEqual({ anyOf: ['b', { atLeast: 2, of: ['z', 'd', 'e'], holdUp: 'PT1H' }], id: 'x' })
    expect(setNeedAt(needs, [0], { on: 'a', holdUp: 'P1D' })).toEqual([{ on: 'a', holdUp: 'P1D' }, needs[1], needs[2]])
  })
  it('comes at the end of the list or of a group', () => {
    expect(withNeed(needs, { on: 'z' })).toEqual([...needs, 'z'])
    expect(withNeed(needs, 'z', [1])[1]).toMatchObject({ anyOf: ['b', {}, 'z'], id: 'x' })
  })
  it('goes; a group asks for no more than it has and goes when it is empty', () => {
    expect(withoutNeed(needs, [0])).toEqual(needs.slice(1))
    const one = withoutNeed(needs, [1, 1, 0])
    expect(needAt(one, [1, 1])).toEqual({ atLeast: 2, of: ['d', 'e'], holdUp: 'PT1H' })
    const two = withoutNeed(one, [1, 1, 0])
    expect(needAt(two, [1, 1])).toEqual({ atLeast: 1, of: ['e'], holdUp: 'PT1H' })
    expect(withoutNeed(withoutNeed(two, [1, 1, 0]), [1, 0])).toEqual([needs[0], needs[2]])
  })
  it('that is not there changes nothing, and the list itself is never changed', () => {
    const before = structuredClone(needs)
    for (const nowhere of [[9], [0, 0], [1, 9]])
      for (const change of [withoutNeed(needs, nowhere), setNeedAt(needs, nowhere, 'z'), ungrouped(needs, nowhere), regrouped(needs, nowhere, 'anyOf'), withNeed(needs, 'z', nowhere)]) expect(change).toEqual(before)
    expect(needs).toEqual(before)
  })
})

describe('a group', () => {
  it('is made of some needs, where the first of them stood', () => {
    expect(grouped(['a', 'b', 'c'], [2, 0], 'anyOf')).toEqual([{ anyOf: ['a', 'c'] }, 'b'])
    expect(grouped(['a', 'b', 'c'], [1, 2], 'allOf')).toEqual(['a', { allOf: ['b', 'c'] }])
  })
  it('of at least k can miss one, unless told otherwise, and asks for no more than it has', () => {
    expect(grouped(['a', 'b', 'c'], [0, 1, 2], 'atLeast')).toEqual([{ atLeast: 2, of: ['a', 'b', 'c'] }])
    expect(grouped(['a', 'b'], [0, 1], 'atLeast', { atLeast: 5 })).toEqual([{ atLeast: 2, of: ['a', 'b'] }])
  })
  it('can be made within a group', () => {
    expect(grouped([{ anyOf: ['a', 'b', 'c'] }], [0, 1], 'allOf', { within: [0] })).toEqual([{ anyOf: [{ allOf: ['a', 'b'] }, 'c'] }])
  })
  it('becomes one of another kind and keeps the rest of what it says', () => {
    expect(needAt(regrouped(needs, [1, 1], 'anyOf'), [1, 1])).toEqual({ anyOf: ['c', 'd', 'e'], holdUp: 'PT1H' })
    expect(needAt(regrouped(needs, [1], 'atLeast', 2), [1])).toMatchObject({ atLeast: 2, of: ['b', {}], id: 'x' })
  })
  it('is taken apart; members without a hold-up or a floor take over those of the group', () => {
    expect(needAt(ungrouped(needs, [1, 1]), [1])).toEqual({ anyOf: ['b', { on: 'c', holdUp: 'PT1H' }, { on: 'd', holdUp: 'PT1H' }, { on: 'e', holdUp: 'PT1H' }], id: 'x' })
    expect(ungrouped([{ allOf: ['a', { on: 'b', holdUp: 'P2D' }], holdUp: 'P1D' }], [0])).toEqual([{ on: 'a', holdUp: 'P1D' }, { on: 'b', holdUp: 'P2D' }])
    expect(ungrouped(grouped(['a', 'b', 'c'], [0, 1], 'anyOf'), [0])).toEqual(['a', 'b', 'c'])
  })
  it('tells its kind', () => expect(needs.map(kindOfGroup)).toEqual([null, 'anyOf', null]))
})
