import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import { dependantsOn } from '../../../src/model/edit/dependants.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import type { Work } from '../../../src/model/work.ts'
import { dice, works, type Dice } from './random-edit.ts'

const many = { numRuns: 300 }
const firstOf = (work: Work, { a }: Dice) => Object.keys(work.landscape.components)[a % Object.keys(work.landscape.components).length] as string

describe('another id', () => {
  it('and back again changes nothing, not even an order', () => {
    fc.assert(fc.property(works, dice, (work, one) => {
      const id = firstOf(work, one)
      const there = edited(work, { do: 'set-component-id', id, to: 'another' })
      expect(Object.keys(there.landscape.components)).toEqual(Object.keys(work.landscape.components).map((key) => (key === id ? 'another' : key)))
      expect(JSON.stringify(there)).not.toContain(`"${id}"`)
      expect(JSON.stringify(edited(there, { do: 'set-component-id', id: 'another', to: id }))).toBe(JSON.stringify(work))
    }), many)
  })

  it('of an organisation and back again changes nothing', () => {
    fc.assert(fc.property(works, fc.constantFrom('o0', 'o1', 'o2', 'o3'), (work, id) => {
      const there = edited(work, { do: 'set-organisation-id', id, to: 'another' })
      expect(JSON.stringify(there)).not.toContain(`"${id}"`)
      expect(JSON.stringify(edited(there, { do: 'set-organisation-id', id: 'another', to: id }))).toBe(JSON.stringify(work))
    }))
  })

  it('changes nothing in what happens', () => {
    fc.assert(fc.property(works, dice, (work, one) => {
      const id = firstOf(work, one)
      const after = edited(work, { do: 'set-component-id', id, to: 'another' })
      const levels = (of: Work, key: string) => simulate(of.landscape, (of.scenarios[0] as Work['scenarios'][number]).value).levels[key]
      expect(levels(after, 'another')).toEqual(levels(work, id))
    }))
  })
})

describe('a removal', () => {
  it('of a fresh copy changes nothing', () => {
    fc.assert(fc.property(works, dice, dice, (work, one, two) => {
      const copies = { [firstOf(work, one)]: 'copy-a', [firstOf(work, two)]: 'copy-b' }
      const doubled = edited(work, { do: 'duplicate-components', copies })
      expect(edited(doubled, { do: 'remove-components', ids: Object.values(copies) })).toEqual(work)
    }), many)
  })

  it('leaves no trace of what is removed, and touches just what was told', () => {
    fc.assert(fc.property(works, dice, (work, one) => {
      const id = firstOf(work, one)
      const told = dependantsOn(work, [id])
      const after = edited(work, { do: 'remove-components', ids: [id] })
      expect(JSON.stringify([after.landscape.components, after.landscape.imports, after.scenarios])).not.toContain(`"${id}"`)
      const touched = Object.keys(after.landscape.components).filter((key) => after.landscape.components[key] !== work.landscape.components[key])
      expect(new Set([...told.needs, ...told.fallbacks].map(({ component }) => component))).toEqual(new Set(touched))
      const going = told.events.filter(({ goes }) => goes).length
      const count = (of: Work) => of.scenarios.flatMap(({ value }) => value.events).length
      expect(count(work) - count(after)).toBe(going)
    }), many)
  })

  it('of an organisation leaves no trace of it', () => {
    fc.assert(fc.property(works, fc.constantFrom('o0', 'o1', 'o2', 'o3'), (work, id) => {
      expect(JSON.stringify(edited(work, { do: 'remove-organisations', ids: [id] }))).not.toContain(`"${id}"`)
    }))
  })
})
