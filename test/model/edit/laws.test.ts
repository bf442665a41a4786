import fc from 'fast-check'
import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { applyEdit, EditError } from '../../../src/model/edit/apply.ts'
import { dependantsOn } from '../../../src/model/edit/dependants.ts'
import type { Edit, EditFault } from '../../../src/model/edit/edit.ts'
import { labelOf } from '../../../src/model/edit/label.ts'
import { readLandscape, readScenario } from '../../../src/model/read.ts'
import type { Work } from '../../../src/model/work.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import { dice, editOf, works, type Dice } from './random-edit.ts'

enablePatches()

const edited = (work: Work, edit: Edit): Work => produce(work, (draft) => applyEdit(draft, edit))

/** The work after an edit, or the same work when the edit is refused. */
function tried(work: Work, edit: Edit, refused: (code: EditFault['code']) => void = () => undefined): Work {
  try {
    return edited(work, edit)
  } catch (error) {
    if (!(error instanceof EditError)) throw error
    refused(error.fault.code)
    return work
  }
}

/** The work after all these edits that are not refused. */
const played = (start: Work, all: readonly Dice[], done: (edit: Edit) => void = () => undefined, refused?: (code: EditFault['code']) => void): Work =>
  all.reduce((work, one) => {
    const edit = editOf(work, one)
    const next = tried(work, edit, refused)
    if (next !== work) done(edit)
    expect(labelOf(edit, work)).toMatchObject({ do: edit.do })
    return next
  }, start)

function expectSound({ landscape, scenarios }: Work): void {
  const text = stringify(landscape)
  expect(text).not.toMatch(/[&*]a\d/)
  const read = readLandscape(text, 'l')
  expect(read).toMatchObject({ ok: true })
  if (read.ok) expect(read.value).toEqual(landscape)
  for (const { value } of scenarios) {
    const scenario = readScenario(stringify(value), 's', landscape)
    expect(scenario).toMatchObject({ ok: true })
    if (scenario.ok) expect(scenario.value).toEqual(value)
  }
}

const many = { numRuns: 300 }
const steps = fc.array(dice, { minLength: 1, maxLength: 12 })
const firstOf = (work: Work, { a }: Dice) => Object.keys(work.landscape.components)[a % Object.keys(work.landscape.components).length] as string

describe('whatever is edited', () => {
  it('can be saved and read again, with every scenario', () => {
    fc.assert(fc.property(works, steps, (start, all) => expectSound(played(start, all))), many)
  })

  it('is of every kind here, and refused for every reason, so that the laws say something of each', () => {
    const [done, faults] = [new Set<string>(), new Set<string>()]
    for (const [start, all] of fc.sample(fc.tuple(works, steps), { numRuns: 400, seed: 1 }))
      played(start, all, (edit) => done.add(edit.do), (code) => faults.add(code))
    expect([...done]).toHaveLength(22)
    expect([...faults].sort()).toEqual(['bad-id', 'covers-nothing', 'does-not-fit', 'id-taken', 'owner-cycle', 'unknown'])
  })

  it('can be undone', () => {
    fc.assert(fc.property(works, steps, (start, all) => {
      const [after, patches, inverse] = produceWithPatches(start, (draft) => {
        for (const one of all) {
          const edit = editOf(start, one)
          try { applyEdit(draft, edit) } catch (error) { if (!(error instanceof EditError)) throw error }
        }
      })
      expect(applyPatches(after, inverse)).toEqual(start)
      expect(applyPatches(start, patches)).toEqual(after)
    }), many)
  })

  it('comes out the same from what was written down of each step, in the same order', () => {
    fc.assert(fc.property(works, dice, (work, one) => {
      const edit = editOf(work, one)
      try {
        const [after, patches] = produceWithPatches(work, (draft) => applyEdit(draft, edit))
        expect(JSON.stringify(applyPatches(work, patches))).toBe(JSON.stringify(after))
      } catch (error) {
        if (!(error instanceof EditError)) throw error
      }
    }), many)
  })

  it('leaves the work alone when it is refused', () => {
    fc.assert(fc.property(works, dice, (work, one) => {
      const before = structuredClone(work)
      tried(work, editOf(work, one))
      expect(work).toEqual(before)
    }))
  })
})

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
      expect(JSON.stringify([after.landscape.components, after.scenarios])).not.toContain(`"${id}"`)
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
