import fc from 'fast-check'
import { applyPatches, enablePatches, produceWithPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { applyEdit, EditError } from '../../../src/model/edit/apply.ts'
import type { Edit, EditFault } from '../../../src/model/edit/edit.ts'
import { edited } from '../../../src/model/edit/edited.ts'
import { labelOf } from '../../../src/model/edit/label.ts'
import { readLandscape, readScenario } from '../../../src/model/read.ts'
import type { Work } from '../../../src/model/work.ts'
import { dice, editOf, works, type Dice } from './random-edit.ts'

enablePatches()

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

describe('whatever is edited', () => {
  it('can be saved and read again, with every scenario', () => {
    fc.assert(fc.property(works, steps, (start, all) => expectSound(played(start, all))), many)
  })

  it('is of every kind here, and refused for every reason, so that the laws say something of each', () => {
    const [done, faults] = [new Set<string>(), new Set<string>()]
    for (const [start, all] of fc.sample(fc.tuple(works, steps), { numRuns: 400, seed: 1 }))
      played(start, all, (edit) => done.add(edit.do), (code) => faults.add(code))
    expect([...done]).toHaveLength(24)
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
        expect(JSON.stringify(after)).toBe(JSON.stringify(edited(work, edit)))
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
