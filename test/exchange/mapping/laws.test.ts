import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/exchange/draft.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { outlineOf } from '../../../src/exchange/mapping/outline.ts'
import { asNeed, componentsIn, groupOf, type NeedEntry } from '../../../src/model/need.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { cases, inventories } from './random-inventory.ts'
import { lostIn } from '../taken.ts'

const drawn = ({ inventory, choices }: { inventory: Parameters<typeof draftOf>[0]; choices: Choices }): Draft => draftOf(inventory, choices, { date: '2026-03-01' })
const RUNS = { numRuns: 300 }

/** The same text for what differs in order only: of keys, of needs and members of groups, of tags. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).map((one) => JSON.stringify(one)).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)])
}
const withoutExamples = ({ ledger, relationClasses, elementClasses, ...rest }: Draft) => ({
  ...rest, ledger: { ...ledger, rows: ledger.rows.map(({ examples: _, ...row }) => row) },
  relationClasses: relationClasses.map(({ examples: _, ...one }) => one), elementClasses: elementClasses.map(({ examples: _, ...one }) => one),
})

describe('a draft of anything', () => {
  it('accounts for each record once', () => {
    fc.assert(fc.property(cases, (one) => {
      const { ledger } = drawn(one)
      const sum = (things: readonly { records: number }[]) => things.reduce((total, { records }) => total + records, 0)
      const lost = lostIn(one.inventory)
      expect([ledger.elements, ledger.relations]).toEqual([sum(one.inventory.elements), sum(one.inventory.relations)])
      expect(ledger.rows.reduce((total, { count }) => total + count, 0)).toBe(ledger.elements + ledger.relations + lost)
      for (const what of ['element', 'relation'] as const)
        expect(ledger.rows.reduce((total, row) => total + (row.what === what && !(row.fate === 'unreadable' && row.examples.length === 0) ? row.count : 0), 0)).toBe(what === 'element' ? ledger.elements : ledger.relations)
    }), RUNS)
  })

  it('is a landscape that can be read', () => {
    fc.assert(fc.property(cases, (one) => {
      const { landscape } = drawn(one)
      const read = readLandscape(JSON.stringify(landscape), 'draft.json')
      expect(read.ok ? [] : read.problems).toEqual([])
      if (read.ok) expect(read.value).toEqual(JSON.parse(JSON.stringify(landscape)))
    }), RUNS)
  })

  it('does not depend on the order of the file', () => {
    fc.assert(fc.property(cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (one, chance) => {
      const shuffled = <T>(list: readonly T[]) => list.map((value) => ({ value, rank: chance.next().value })).sort((a, b) => a.rank - b.rank).map(({ value }) => value)
      const other = { ...one, inventory: { ...one.inventory, elements: shuffled(one.inventory.elements), relations: shuffled(one.inventory.relations) } }
      expect(sorted(withoutExamples(drawn(other)))).toEqual(sorted(withoutExamples(drawn(one))))
    }), RUNS)
  })

  it('has no need twice, none on itself, and says of each where it comes from', () => {
    fc.assert(fc.property(cases.filter(({ inventory }) => inventory.vocabulary !== 'fault-tree'), (one) => {
      const { landscape, importId } = drawn(one)
      // Groups of the same of which the members hold out differently say different things.
      const plain = (entry: NeedEntry): string => {
        const need = asNeed(entry)
        const inside = (member: NeedEntry) => JSON.stringify([plain(member), asNeed(member).holdUp, asNeed(member).without])
        return 'on' in need ? need.on : JSON.stringify([Object.keys(need)[0], groupOf(need)?.members.map(inside).sort()])
      }
      for (const [id, { needs = [] }] of Object.entries(landscape.components)) {
        expect(new Set(needs.map(plain)).size).toBe(needs.length)
        expect(needs.flatMap(componentsIn)).not.toContain(id)
        for (const need of needs) expect(asNeed(need).source).toMatchObject({ ref: importId })
      }
    }), RUNS)
  })

  it('has no needs when all relations are ignored, and no components when all elements are', () => {
    fc.assert(fc.property(inventories, (inventory) => {
      const { relationClasses, elementClasses } = draftOf(inventory, {}, {})
      const relations = draftOf(inventory, { relations: Object.fromEntries(relationClasses.map(({ id }) => [id, 'ignore'])) }, {})
      expect(Object.values(relations.landscape.components).flatMap(({ needs = [] }) => needs)).toEqual([])
      expect(relations.ledger.rows.filter(({ what, fate }) => what === 'relation' && fate !== 'ignored' && fate !== 'unreadable')).toEqual([])
      const elements = draftOf(inventory, { elements: Object.fromEntries(elementClasses.map(({ type }) => [type, 'ignore'])) }, {})
      expect(elements.landscape.components).toEqual({})
    }), { numRuns: 150 })
  })

  it('lists as candidates what is told to be candidates, by ids that exist', () => {
    fc.assert(fc.property(cases, (one) => {
      const { landscape, candidates } = drawn(one)
      const known = new Set([...Object.keys(landscape.components), ...Object.keys(landscape.organisations ?? {})])
      for (const { dependent, on } of candidates) expect([known.has(dependent), known.has(on)]).toEqual([true, true])
    }), { numRuns: 150 })
  })

  it('can be chosen a part of by all that the outline offers', () => {
    fc.assert(fc.property(inventories, (inventory) => {
      const { components, views, folders, types, starts } = outlineOf(inventory)
      const count = (part: NonNullable<Choices['part']>) => {
        const { landscape } = draftOf(inventory, { part }, {})
        return Object.values(landscape.components).filter(({ origin }) => !/Junction/.test(origin?.type ?? '')).length
      }
      // Gates may be components of their own, which an outline does not count.
      fc.pre(!inventory.elements.some(({ properties }) => properties.some(([key]) => key.startsWith('uitwijk:'))))
      expect(count({})).toBe(components)
      for (const view of views) expect(count({ views: [view.id] })).toBe(view.components)
      for (const folder of folders) expect(count({ folders: [folder.path] })).toBe(folder.count)
      for (const { type, count: many } of types) if (!inventory.elements.some((element) => element.type === type && inventory.vocabulary !== 'archimate')) expect(count({ types: [type] })).toBeGreaterThanOrEqual(many)
      for (const { id, restsOn } of starts) expect(count({ around: { ids: [id], depth: null } })).toBe(restsOn + 1)
    }), { numRuns: 150 })
  })
})
