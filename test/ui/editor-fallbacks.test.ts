import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { nameToCover } from '../../src/ui/editor/fallbacks/covering.ts'
import { unfilled, unfilledWords } from '../../src/ui/editor/fallbacks/unfilled.ts'

describe('what is not filled in about a fallback', () => {
  const whole = { name: 'Papier', trigger: 'manual', activation: 'PT2H', capacity: 0.5, lasts: 'P3D', needs: ['balie'] } as const
  it('is all that would make it perfect', () => expect(unfilled({ name: 'Papier' })).toEqual(['activation', 'trigger', 'capacity', 'lasts', 'needs']))
  it('is nothing when it was said, even when what was said is the best there is', () => {
    expect(unfilled({ ...whole, needs: ['balie'] })).toEqual([])
    expect(unfilled({ ...whole, trigger: 'auto', activation: 'PT0S', capacity: 1, needs: [] })).toEqual(['needs'])
  })
  it('is told with what it counts as', () => {
    expect(unfilledWords({ ...whole, capacity: undefined, lasts: undefined, needs: ['balie'] }, messagesIn('nl'))).toBe('Nog niet alles is ingevuld. De uitkomst gaat ervan uit dat deze uitwijk werkt: volledig en zonder einde.')
    expect(unfilledWords({ name: 'Papier' }, messagesIn('en'))).toContain('at once, by itself, in full, without end and without needing anything itself')
    expect(unfilledWords({ ...whole, needs: ['balie'] }, messagesIn('nl'))).toBe('')
  })
})

describe('what a fallback can cover', () => {
  const needs = ['a', { anyOf: ['b', 'c'] }, { anyOf: ['d', 'e'], id: 'rekenkracht' }]
  it('has a name already: a component, or the name of its own', () => {
    expect(nameToCover(needs, 0, 'A')).toEqual({ name: 'a', needs, isNew: false })
    expect(nameToCover(needs, 2, 'één van: D of E')).toMatchObject({ name: 'rekenkracht', isNew: false })
  })
  it('gets a name when it is a group without one, that no other need has', () => {
    expect(nameToCover(needs, 1, 'één van: B of C')).toEqual({ name: 'een-van-b-of-c', needs: ['a', { anyOf: ['b', 'c'], id: 'een-van-b-of-c' }, needs[2]], isNew: true })
    expect(nameToCover(needs, 1, 'rekenkracht').name).toBe('rekenkracht-2')
  })
})
