import { describe, expect, it } from 'vitest'
import { holdingsOf } from '../../src/model/holding.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { commonOf, partsFor, tagsOf } from '../../src/ui/editor/bulk/common.ts'
import { scoreOf, withScore } from '../../src/ui/editor/component/classification.ts'
import { holdsOf, personalOf } from '../../src/ui/editor/component/holdings.ts'
import { withTag } from '../../src/ui/editor/component/tags.ts'
import { countryName, countryOptions } from '../../src/ui/editor/countries.ts'
import { inOrder, rangeOf } from '../../src/ui/editor/fields/range.ts'
import { fullSource, sourceWith } from '../../src/ui/editor/full-source.ts'

describe('a source', () => {
  const documents = { gemma: { title: 'GEMMA' } }
  it('in short is filled out to the same meaning', () => {
    expect(fullSource('assumption')).toEqual({ type: 'assumption' })
    expect(fullSource('gemma', documents)).toEqual({ type: 'publication', ref: 'gemma' })
    expect(fullSource('van horen zeggen', documents)).toEqual({ type: 'publication', note: 'van horen zeggen' })
  })
  it('keeps what is not changed, loses what is emptied, and goes with its type', () => {
    expect(sourceWith({ type: 'law', ref: 'gemma', note: 'art. 3' }, { note: undefined, confidence: 'high' })).toEqual({ type: 'law', ref: 'gemma', confidence: 'high' })
    expect(sourceWith(undefined, { note: 'zo' })).toEqual({ type: 'assumption', note: 'zo' })
    expect(sourceWith({ type: 'law' }, { type: undefined })).toBeUndefined()
  })
})

describe('what a component holds', () => {
  it('is written so that it reads back the same', () => {
    const holdings = holdingsOf({ holds: ['namen', { data: ['a', 'b'], personal: 'special', keys: 'own' }] })
    expect(holdingsOf({ holds: holdsOf(holdings) })).toEqual(holdings)
    expect(holdsOf([])).toBeUndefined()
  })
  it('is about people, or not, or that is not known', () => expect(['', 'false', 'true', 'special'].map(personalOf)).toEqual([undefined, false, true, 'special']))
})

describe('a classification', () => {
  it('knows the BBN in capitals, and writes it small', () => {
    expect(scoreOf({ BBN: 2 }, 'bbn')).toBe(2)
    expect(withScore({ BBN: 2 }, 'integrity', 3)).toEqual({ integrity: 3, bbn: 2 })
  })
  it('goes with its last score', () => expect(withScore({ availability: 1 }, 'availability', undefined)).toBeUndefined())
})

describe('several components at once', () => {
  const component = (rest: Partial<Component>): Component => ({ name: 'X', kind: 'application', ...rest })
  const landscape: Landscape = { format: 'uitwijk-landscape/1', name: 'X', components: { a: component({ supplier: 'm', tags: ['x', 'y'] }), b: component({ tags: ['y'] }), c: component({ supplier: 'm' }) } }

  it('have a value in common when it is the same for all, also when none has one', () => {
    expect(commonOf([{ min: 1 }, { min: 1 }])).toEqual({ same: true, value: { min: 1 } })
    expect(commonOf([undefined, undefined])).toEqual({ same: true, value: undefined })
    expect(commonOf(['m', undefined])).toEqual({ same: false })
  })
  it('are changed only where it makes a difference', () => {
    expect(partsFor(landscape, ['a', 'b', 'c'], () => ({ supplier: 'm' }))).toEqual({ b: { supplier: 'm' } })
    expect(partsFor(landscape, ['a', 'b'], () => ({ supplier: undefined }))).toEqual({ a: { supplier: undefined } })
  })
  it('get and lose a tag without touching their other tags', () => {
    expect(tagsOf([['x', 'y'], ['y']])).toEqual({ all: ['y'], some: ['x'] })
    expect(withTag(['x', 'y'], { tag: 'y', goes: true })).toEqual(['x'])
    expect(withTag(['y'], { tag: 'y', goes: false })).toEqual(['y'])
  })
})

describe('an uncertain duration', () => {
  it('is in seconds, a certain one the same at both ends', () => expect(rangeOf('PT1H')).toEqual({ min: 3600, likely: 3600, max: 3600 }))
  it('is in order when the likely value lies between', () => {
    expect(inOrder(rangeOf({ min: 'PT1H', likely: 'PT1H', max: 'P1D' }))).toBe(true)
    expect(inOrder({ min: 2, likely: 1, max: 3 })).toBe(false)
  })
})

describe('countries', () => {
  it('have names in both languages, each once', () => {
    expect([countryName('DE', 'nl'), countryName('DE', 'en')]).toEqual(['Duitsland', 'Germany'])
    const options = countryOptions('nl')
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
    expect(options.filter(({ value, name }) => value === name || !/^[A-Z]{2}$/.test(value))).toEqual([])
  })
  it('of a code that nobody knows is the code', () => expect(countryName('nowhere!', 'nl')).toBe('nowhere!'))
})
