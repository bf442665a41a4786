import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { NeedEntry } from '../../src/model/need.ts'
import { together, withPicked } from '../../src/ui/editor/needs/grouping.ts'
import { moved } from '../../src/ui/editor/needs/moved.ts'
import { needName, needWords, targetWords } from '../../src/ui/editor/needs/need-words.ts'
import { neededBy } from '../../src/ui/editor/needs/needed-by.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'X',
  components: {
    e: { name: 'Entra ID', kind: 'identity' }, a: { name: 'Azure', kind: 'platform' }, o: { name: 'ODC', kind: 'platform' },
    z: { name: 'Zaak', kind: 'application', needs: ['e', { anyOf: ['a', { allOf: ['o', 'e'] }] }], fallbacks: { f: { name: 'Papier', needs: ['o'] } } },
    b: { name: 'Balie', kind: 'process', needs: ['z'] },
  },
}

describe('a need in words', () => {
  const cases: [NeedEntry, nl: string, en: string][] = [
    ['e', 'Entra ID', 'Entra ID'],
    [{ on: 'e', holdUp: 'PT8H' }, 'Entra ID — kan 8 uur zonder', 'Entra ID — can do 8 hours without'],
    [{ on: 'e', holdUp: { min: 'PT2H', likely: 'PT8H', max: 'P1D' } }, 'Entra ID — kan 2 uur tot 1 dag, meestal 8 uur, zonder', 'Entra ID — can do 2 hours to 1 day, mostly 8 hours, without'],
    [{ on: 'e', without: 0.8, holdUp: 'PT1H' }, 'Entra ID — kan 1 uur zonder; zonder gaat 80% door', 'Entra ID — can do 1 hour without; 80% goes on without'],
    [{ anyOf: ['a', 'o'] }, 'één van: Azure of ODC', 'one of: Azure or ODC'],
    [{ atLeast: 2, of: ['a', 'o', 'e'] }, 'ten minste 2 van: Azure, ODC of Entra ID', 'at least 2 of: Azure, ODC or Entra ID'],
    [{ anyOf: ['a', { allOf: ['o', 'e'] }] }, 'één van: Azure of (alle: ODC en Entra ID)', 'one of: Azure or (all of: ODC and Entra ID)'],
    ['gone', 'gone', 'gone'],
  ]
  it.each(cases)('%j', (need, nl, en) => {
    expect(needWords(need, landscape, messagesIn('nl'))).toBe(nl)
    expect(needWords(need, landscape, messagesIn('en'))).toBe(en)
  })
  it('can be told without how hard it is', () => {
    expect(targetWords({ anyOf: [{ on: 'e', holdUp: 'PT8H' }, { allOf: ['o', { on: 'a', without: 0.5 }] }], without: 0.2 }, landscape, messagesIn('nl'))).toBe('één van: Entra ID of (alle: ODC en Azure)')
  })
  it('has a short name: its component, its own id, or else its words', () => {
    const nl = messagesIn('nl')
    expect([{ on: 'e', id: 'in' }, { anyOf: ['a', 'o'], id: 'rekenkracht' }, { anyOf: ['a', 'o'] }].map((need) => needName(need, landscape, nl))).toEqual(['Entra ID', 'rekenkracht', 'één van: Azure of ODC'])
  })
})

describe('grouping picked needs', () => {
  it('puts them together where the first of them stood', () => {
    expect(together(['a', 'e', 'o'], ['2', '0'], 'anyOf', [])).toEqual({ needs: [{ anyOf: ['a', 'o'] }, 'e'], at: [0] })
  })
  it('works within a group', () => {
    expect(together(['e', { allOf: ['a', 'o', 'e'] }], ['1.1', '1.2'], 'anyOf', [])).toEqual({ needs: ['e', { allOf: ['a', { anyOf: ['o', 'e'] }] }], at: [1, 1] })
  })
  it('lets a fallback that covers one of them cover the group', () => {
    expect(together(['a', { on: 'e', holdUp: 'PT8H' }], ['0', '1'], 'anyOf', ['e']).needs).toEqual([{ anyOf: ['a', { on: 'e', holdUp: 'PT8H' }], id: 'e' }])
    expect(together(['a', 'e'], ['0', '1'], 'anyOf', ['o']).needs).toEqual([{ anyOf: ['a', 'e'] }])
  })
  it('goes with what stands in the same list only', () => {
    expect(withPicked(withPicked([], '0', true), '2', true)).toEqual(['0', '2'])
    expect(withPicked(['0', '2'], '1.0', true)).toEqual(['1.0'])
    expect(withPicked(['0', '2'], '2', false)).toEqual(['0'])
  })
})

describe('moving a need', () => {
  it('changes places with its neighbour, in a group as well', () => {
    expect(moved(['a', 'e', 'o'], [1], -1)).toEqual(['e', 'a', 'o'])
    expect(moved(['e', { anyOf: ['a', 'o'] }], [1, 0], 1)).toEqual(['e', { anyOf: ['o', 'a'] }])
  })
  it('stops at the ends', () => {
    expect(moved(['a', 'e'], [0], -1)).toEqual(['a', 'e'])
    expect(moved(['a', 'e'], [1], 1)).toEqual(['a', 'e'])
  })
})

it('what needs a component is found in groups and in fallbacks, by name', () => {
  expect(neededBy(landscape, 'o')).toEqual([{ id: 'z' }, { id: 'z', fallback: 'f' }])
  expect(neededBy(landscape, 'z')).toEqual([{ id: 'b' }])
})
