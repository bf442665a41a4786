import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged } from '../../../src/exchange/merge/merged.ts'
import { planOf, type Decisions, type Plan } from '../../../src/exchange/merge/plan.ts'
import { withSeen } from '../../../src/exchange/merge/seen.ts'
import { applyPatches, enablePatches, produceWithPatches } from 'immer'
import { applyEdit } from '../../../src/model/edit/apply.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import { nameOfNeed } from '../../../src/model/need.ts'
import type { Work } from '../../../src/model/work.ts'
import { changedHere, draftWith, imported, later, mistakesIn, stories, type Story } from './drafts.ts'

enablePatches()

/** What is here, and the file that is imported into it. */
function told({ first, here, there }: Story): { current: Landscape; draft: ReturnType<typeof draftWith> } {
  return { current: changedHere(withSeen(imported(first), 'model'), here), draft: draftWith(later(first, there)) }
}

/** Some decisions about all there is to decide. */
function decisionsFor(plan: Plan, luck: readonly number[]): Decisions {
  let turn = 0
  const some = <T>(keys: readonly string[], choices: readonly T[]): Record<string, T> =>
    Object.fromEntries(keys.map((key) => [key, choices[(luck[turn++ % luck.length] ?? 0) % choices.length] as T]))
  return {
    conflicts: some(plan.conflicts.map(({ key }) => key), ['ours', 'theirs'] as const),
    gone: some(plan.gone.map(({ id }) => id), ['keep', 'remove'] as const), added: some(plan.added.map(({ from }) => from), ['take', 'leave'] as const),
  }
}

const runs = { numRuns: 150 }
const luck = fc.array(fc.nat(9), { minLength: 1, maxLength: 9 })

describe('importing again', () => {
  it('of the same file changes nothing', () => {
    fc.assert(fc.property(stories, ({ first, here }) => {
      const current = changedHere(withSeen(imported(first), 'model'), here.filter(({ edit }) => edit > 9))
      const plan = planOf(current, draftWith(imported(first)))
      // A copy that was made here of what was then removed is taken for it.
      const [copies, others] = [plan.changed.filter(({ by }) => by === 'name'), plan.changed.filter(({ by }) => by !== 'name')]
      expect(others).toEqual([])
      expect(plan.conflicts).toEqual(copies.flatMap(({ conflicts }) => conflicts))
    }), runs)
  })

  it('twice is as good as once, whatever is decided of what is taken', () => {
    fc.assert(fc.property(stories, luck, (story, dice) => {
      const { current, draft } = told(story)
      const { conflicts = {}, gone = {} } = decisionsFor(planOf(current, draft), dice)
      const decisions = { conflicts, gone }
      const once = merged(current, draft, decisions)
      expect(merged(once, draft, decisions)).toEqual(once)
      const plain = merged(current, draft)
      expect(merged(plain, draft)).toEqual(plain)
      expect(planOf(plain, draft)).toMatchObject({ added: [], changed: [], conflicts: [] })
    }), runs)
  })

  it('leaves what can be saved and read again, whatever is decided', () => {
    fc.assert(fc.property(stories, luck, (story, dice) => {
      const { current, draft } = told(story)
      expect(mistakesIn(merged(current, draft))).toEqual([])
      expect(mistakesIn(merged(current, draft, decisionsFor(planOf(current, draft), dice)))).toEqual([])
    }), runs)
  })

  it('tells of everything in the file once', () => {
    fc.assert(fc.property(stories, (story) => {
      const { current, draft } = told(story)
      const { added, changed, same } = planOf(current, draft)
      expect(added.length + changed.length + same.length).toBe(Object.keys(draft.landscape.components).length)
      expect(new Set([...added.map(({ id }) => id), ...changed.map(({ id }) => id), ...same]).size).toBe(Object.keys(draft.landscape.components).length)
    }), runs)
  })

  it('takes nothing away but what it says is gone', () => {
    fc.assert(fc.property(stories, luck, (story, dice) => {
      const { current, draft } = told(story)
      const plan = planOf(current, draft)
      const decisions = decisionsFor(plan, dice)
      const after = merged(current, draft, decisions)
      for (const [chosen, landscape] of [[decisions, after], [{}, merged(current, draft)]] as const) {
        const going = plan.gone.filter(({ id, proposed }) => (chosen.gone?.[id] ?? proposed) === 'remove').map(({ id }) => id)
        expect(Object.keys(current.components).filter((id) => !Object.hasOwn(landscape.components, id))).toEqual(going)
        expect(Object.keys(landscape.organisations ?? {})).toEqual(expect.arrayContaining(Object.keys(current.organisations ?? {})))
      }
    }), runs)
  })

  it('keeps what was added here', () => {
    fc.assert(fc.property(stories, ({ first, here, there }) => {
      const start = changedHere(withSeen(imported(first), 'model'), here)
      const ids = Object.keys(start.components)
      const current: Landscape = {
        ...start, components: Object.fromEntries(ids.map((id, i): [string, Component] => [id, {
          ...start.components[id] as Component, owner: 'Team', restart: 'PT7M', holds: ['personalia'], exit: { lead: 'P1Y' },
          tags: [...start.components[id]?.tags ?? [], 'hier'], service: { ...start.components[id]?.service, legalBasis: 'Wet' },
          fallbacks: { ...start.components[id]?.fallbacks, papier: { name: 'Papier' }, nood: { name: 'Nood', covers: nameOfNeed(start.components[id]?.needs?.[0] ?? 'own') ?? 'own' } },
          needs: [...start.components[id]?.needs ?? [], { id: 'own', on: ids[(i + 1) % ids.length] as string, holdUp: 'PT9H' }],
        }])),
      }
      const after = merged(current, draftWith(later(first, there)))
      for (const id of ids) {
        const component = after.components[id]
        expect(component).toMatchObject({ owner: 'Team', restart: 'PT7M', holds: ['personalia'], exit: { lead: 'P1Y' }, service: { legalBasis: 'Wet' }, fallbacks: { papier: { name: 'Papier' }, nood: { name: 'Nood' } } })
        expect(component?.tags).toContain('hier')
        // The file may say more of the same need.
        expect(component?.needs).toContainEqual(expect.objectContaining({ id: 'own', on: expect.any(String) as string, holdUp: 'PT9H' }))
      }
    }), runs)
  })

  it('does not look at the order of the file', () => {
    fc.assert(fc.property(stories, luck, (story, dice) => {
      const { current, draft } = told(story)
      const turned = Object.fromEntries(Object.entries(draft.landscape.components).reverse())
      const other = draftWith({ ...draft.landscape, components: turned })
      const decisions = decisionsFor(planOf(current, draft), dice)
      expect(merged(current, other, decisions)).toEqual(merged(current, draft, decisions))
    }), runs)
  })

  it('is a step that can be undone', () => {
    fc.assert(fc.property(stories, (story) => {
      const { current, draft } = told(story)
      const work: Work = { file: 'l', landscape: current, scenarios: [], views: [] }
      const [after, , inverse] = produceWithPatches(work, (state) => applyEdit(state, { do: 'import-landscape', value: merged(current, draft), from: 'Model.xml' }))
      expect(after.landscape).toEqual(merged(current, draft))
      expect(applyPatches(after, inverse)).toEqual(work)
    }), runs)
  })
})

describe('importing another file', () => {
  it('leaves what came from the first, and what it made can be read and imported again', () => {
    fc.assert(fc.property(stories, stories, ({ first, here }, other) => {
      const current = changedHere(withSeen(imported(first), 'model'), here)
      const draft = draftWith(later(other.first, other.there, 'other'), 'other')
      const after = merged(current, draft)
      expect(mistakesIn(after)).toEqual([])
      expect(Object.keys(after.components)).toEqual(expect.arrayContaining(Object.keys(current.components)))
      expect(merged(after, draft)).toEqual(after)
    }), runs)
  })
})
