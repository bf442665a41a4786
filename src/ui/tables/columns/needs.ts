import { rollup } from 'd3'
import { kindOfGroup } from '../../../model/edit/need-tree.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { asNeed, groupOf, type GroupNeed, type LeafNeed, type NeedEntry } from '../../../model/need.ts'
import { uncertainDuration } from '../fields/duration.ts'
import { share } from '../fields/number.ts'
import { component } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import type { Context, Row, Table } from '../table.ts'
import { column, part, shown } from './column.ts'
import { needEdits } from './need-edits.ts'

/** One mention of a component in the needs of a component, or of one of its fallbacks. */
export interface NeedItem {
  of: string
  fallback: string | null
  /** Where it stands in those needs; empty for a new one. */
  path: readonly number[]
  /** The groups that it stands in, the outermost first. */
  groups: readonly GroupNeed[]
  value: LeafNeed
}
type Item = NeedItem

/** Every mention in a list of needs, in order. */
const mentions = (needs: readonly NeedEntry[], path: readonly number[] = [], groups: readonly GroupNeed[] = []): Pick<Item, 'path' | 'groups' | 'value'>[] =>
  needs.flatMap((entry, i) => {
    const need = asNeed(entry)
    const group = groupOf(need)
    return group ? mentions(group.members, [...path, i], [...groups, need as GroupNeed]) : [{ path: [...path, i], groups, value: need as LeafNeed }]
  })

/** The needs of a component and of its fallbacks, under the name of the fallback. */
const owners = ({ components }: Landscape): { of: string; fallback: string | null; needs: readonly NeedEntry[] }[] =>
  Object.entries(components).flatMap(([of, { needs = [], fallbacks = {} }]) =>
    [{ of, fallback: null, needs }, ...Object.entries(fallbacks).map(([fallback, value]) => ({ of, fallback, needs: value.needs ?? [] }))])

const itemsIn = (landscape: Landscape): Item[] =>
  owners(landscape).flatMap(({ of, fallback, needs: list }) => mentions(list).map((mention) => ({ of, fallback, ...mention })))

/** What a row is called, whatever stands before it: a mark stays with the need that it was put on. */
const calledAs = ({ of, fallback, groups, value }: Omit<Item, 'path'>): string =>
  [of, fallback ?? '', ...groups.map((group) => group.id ?? kindOfGroup(group) ?? ''), value.on].join('/')

/** The ids of rows. Rows that are called alike are numbered, with how many there are: when one goes, no other takes its name. */
function idsOf(items: readonly Omit<Item, 'path'>[]): string[] {
  const names = items.map(calledAs)
  const counts = rollup(names, (same) => same.length, (name) => name)
  const seen = new Map<string, number>()
  return names.map((name) => {
    const [count, number] = [counts.get(name) ?? 1, (seen.get(name) ?? 0) + 1]
    seen.set(name, number)
    return count === 1 ? name : `${name}/${number}:${count}`
  })
}

/** What the groups around a need ask for, with what holds for the group as a whole: "één van 3 (8 uur)". */
const groupText = ({ groups }: Item, context: Context): string => groups.map((group) => {
  const { members, atLeast } = groupOf(group) as NonNullable<ReturnType<typeof groupOf>>
  const own = [group.holdUp === undefined ? '' : uncertainDuration.write(group.holdUp, context), group.without === undefined ? '' : share.write(group.without, context)].filter(Boolean)
  return context.messages.tables.group(atLeast, members.length) + (own.length ? ` (${own.join(', ')})` : '')
}).join(' › ')

export const needs: Table<Item> = {
  key: 'needs',
  identity: [['of', 'via', 'on', 'group'], ['of', 'via', 'on'], ['of', 'on']],
  blank: { of: '', fallback: null, path: [], groups: [], value: { on: '' } },
  columns: [
    column<Item, string>('of', 240, component, { get: ({ of }) => of || undefined, set: (item, of = '') => ({ ...item, of }) }, { single: true, onlyNew: true, required: true }),
    column<Item, string>('on', 240, component, { get: ({ value }) => value.on || undefined, set: (item, on = '') => ({ ...item, value: { ...item.value, on } }) }, { required: true }),
    column('holdUp', 190, uncertainDuration, part<Item, 'holdUp'>('holdUp', 'PT0S'), { absent: ({ messages }) => messages.tables.absent.noTime }),
    column('without', 130, share, part<Item, 'without'>('without', 0), { absent: ({ messages }) => messages.tables.absent.nothing }),
    shown('group', 170, groupText, { filter: true }),
    shown('via', 190, ({ of, fallback }, { landscape }) => (fallback === null ? '' : landscape.components[of]?.fallbacks?.[fallback]?.name ?? fallback)),
    column('description', 280, text, part<Item, 'description'>('description')),
  ],
  rows(landscape) {
    const items = itemsIn(landscape)
    const ids = idsOf(items)
    return items.map((item, i): Row<Item> => ({ id: ids[i] as string, item }))
  },
  changed: (changes, landscape) => needEdits(landscape, changes.filter(({ row, to }) => row.item.value !== to.value).map(({ to }) => ({ item: to, need: to.value }))),
  added(items, landscape) {
    const ids = idsOf([...itemsIn(landscape), ...items]).slice(-items.length)
    return { edits: needEdits(landscape, items.map((item) => ({ item, need: item.value }))), ids }
  },
  removed: (rows, landscape) => needEdits(landscape, rows.map(({ item }) => ({ item, need: null }))),
  subject: ({ of }) => ({ component: of }),
}

