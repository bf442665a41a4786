import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/exchange/draft.ts'
import type { Inventory } from '../../../src/exchange/inventory.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { merged } from '../../../src/exchange/merge/merged.ts'
import { planOf } from '../../../src/exchange/merge/plan.ts'
import { withSeen } from '../../../src/exchange/merge/seen.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { asNeed, componentsIn, groupOf, type NeedEntry } from '../../../src/model/need.ts'
import { dice } from '../../model/edit/random-edit.ts'
import { inventory, link, thing } from '../mapping/small-inventory.ts'
import { changedHere, mistakesIn } from './drafts.ts'

const APPS = ['a', 'b', 'c', 'd', 'p', 'q']
const GATES = ['j', 'k', 'l']

/** A version of a file with a few junctions, in which anything may lead to anything and any thing may be absent. */
const versions: Arbitrary<Inventory> = fc.record({
  absent: fc.subarray(APPS, { maxLength: 2 }), or: fc.subarray(GATES),
  into: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...GATES), fc.constantFrom('Serving', 'Flow')), { maxLength: 9, selector: String }),
  out: fc.uniqueArray(fc.tuple(fc.constantFrom(...GATES, 'a'), fc.constantFrom('p', 'q', 'k', 'l', 'a'), fc.constantFrom('Serving', 'Flow', 'Realization')), { maxLength: 6, selector: String }),
}).map(({ absent, or, into, out }) => inventory(
  [...APPS.filter((id) => !absent.includes(id)).map((id) => thing(id, 'ApplicationComponent')), ...GATES.map((id) => thing(id, or.includes(id) ? 'OrJunction' : 'AndJunction'))],
  [...into, ...out].filter(([from, to]) => from !== to).map(([from, to, type]) => link(type, from, to)),
))

const drafted = (version: Inventory): Draft => draftOf(version, {}, { date: '2026-03-01' })

/** A need as text that looks neither at the order of its members nor at where it is known from. */
function said(entry: NeedEntry): string {
  const { source: _, ...need } = asNeed(entry)
  const group = groupOf(need)
  const { allOf: _all, anyOf: _any, of: _of, ...rest } = need as Record<string, unknown>
  return JSON.stringify([Object.entries(rest).sort(), group && [group.atLeast, group.members.map(said).sort()]])
}
/** What each thing in the file needs, by its id there. */
const needsIn = ({ components }: Landscape): Map<string, string[]> =>
  new Map(Object.entries(components).sort().flatMap(([, { origin, needs = [] }]) => (origin ? [[origin.id ?? '', needs.map(said).sort()] as const] : [])))

describe('importing again a file with other junctions', () => {
  it('gives what the newest version gives by itself, where nothing was touched here', () => {
    fc.assert(fc.property(fc.array(versions, { minLength: 2, maxLength: 4 }), (files) => {
      const [first, ...rest] = files.map(drafted) as [Draft, ...Draft[]]
      rest.reduce((current, draft) => {
        expect(planOf(current, draft).conflicts).toEqual([])
        const after = merged(current, draft)
        expect(needsIn(after)).toEqual(needsIn(draft.landscape))
        return after
      }, withSeen(first.landscape, first.importId))
    }), { numRuns: 300 })
  })

  it('loses no need that is new in the file: it is here, or asked about', () => {
    fc.assert(fc.property(versions, versions, fc.array(dice, { maxLength: 4 }), (before, later, here) => {
      const [first, draft] = [drafted(before), drafted(later)]
      const current = changedHere(withSeen(first.landscape, first.importId), here)
      const { conflicts } = planOf(current, draft)
      const after = merged(current, draft)
      expect(mistakesIn(after)).toEqual([])
      const idHere = new Map(Object.entries(after.components).flatMap(([id, { origin }]) => (origin ? [[origin.id, id] as const] : [])))
      const known = needsIn(first.landscape)
      for (const { origin, needs = [] } of Object.values(draft.landscape.components)) for (const need of needs) {
        const [id, on] = [idHere.get(origin?.id ?? ''), componentsIn(need).map((one) => idHere.get(draft.landscape.components[one]?.origin?.id ?? ''))]
        if (known.get(origin?.id ?? '')?.includes(said(need))) continue
        const present = after.components[id ?? '']?.needs?.some((entry) => on.every((one) => componentsIn(entry).includes(one ?? '')))
        const asked = conflicts.some((conflict) => conflict.id === id && conflict.field === 'needs' && on.every((one) => conflict.on?.includes(one ?? '')))
        expect([id, on, present || asked]).toEqual([id, on, true])
        // And as long as nobody answers, what was needed here of it is not all gone, unless that very need was taken away here before.
        const touches = ({ components }: Landscape) => components[id ?? '']?.needs?.some((entry) => componentsIn(entry).some((one) => on.includes(one))) ?? false
        const sameBefore = (first.landscape.components[id ?? '']?.needs ?? []).some((entry) => String([...new Set(componentsIn(entry))].sort()) === String([...new Set(componentsIn(need))].sort()))
        expect([id, on, sameBefore || !touches(current) || touches(after)]).toEqual([id, on, true])
      }
    }), { numRuns: 300 })
  })

  it('is as good once as twice, whatever is decided', () => {
    fc.assert(fc.property(versions, versions, fc.array(dice, { maxLength: 4 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (before, later, here, luck) => {
      const [first, draft] = [drafted(before), drafted(later)]
      const current = changedHere(withSeen(first.landscape, first.importId), here)
      const plan = planOf(current, draft)
      const conflicts = Object.fromEntries(plan.conflicts.map(({ key }, i) => [key, luck[i % luck.length] ? 'theirs' : 'ours'] as const))
      // What is gone from the file stays for what hangs on it; a conflict that is decided may take that away, so that the next time it may go.
      const gone = Object.fromEntries(plan.gone.map(({ id, proposed }) => [id, proposed]))
      const once = merged(current, draft, { conflicts, gone })
      expect(mistakesIn(once)).toEqual([])
      expect(planOf(once, draft)).toMatchObject({ added: [], changed: [], conflicts: [] })
      expect(merged(once, draft, { conflicts, gone })).toEqual(once)
    }), { numRuns: 200 })
  })
})
