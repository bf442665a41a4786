import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshId, isId } from '../../../src/model/edit/ids.ts'

const none = () => false

describe('an id made from a name', () => {
  it.each([
    ['Zaaksysteem (nieuw)', 'zaaksysteem-nieuw'], ['  Burgerzaken & reisdocumenten ', 'burgerzaken-reisdocumenten'], ['Financiën', 'financien'],
    ['Coördinatie – crisis', 'coordinatie-crisis'], ['Straße Øst', 'strasse-ost'], ['Suite4.nl', 'suite4.nl'], ['2026', 'onderdeel-2026'],
    ['', 'onderdeel'], ['???', 'onderdeel'], ['日本', 'onderdeel'], ['__proto__', 'proto'], ['Constructor', 'constructor-2'], ['Prototype', 'prototype-2'],
  ])('%s: %s', (name, id) => expect(freshId(name, none)).toBe(id))

  it('is numbered when it is taken', () => expect(freshId('Mail', (id) => ['mail', 'mail-2'].includes(id))).toBe('mail-3'))
  it('of an organisation stands under a word of its own', () => expect(freshId('3', none, 'organisatie')).toBe('organisatie-3'))

  it('can always be used and is never taken, whatever the name', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('constructor', '__proto__', 'é'.repeat(200))), fc.array(fc.string()), (name, words) => {
      const taken = new Set(words.map((word) => freshId(word, none)))
      const id = freshId(name, (one) => taken.has(one))
      expect(isId(id) && !taken.has(id) && !/^\d+$/.test(id)).toBe(true)
    }))
  })
})
