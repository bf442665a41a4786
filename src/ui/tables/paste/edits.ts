import type { Edit } from '../../../model/edit/edit.ts'
import type { Lookup } from '../lookup.ts'
import type { Context, Table } from '../table.ts'
import type { Line } from './plan.ts'

/** The edits that do what a paste asks, to be done as one step; the organisations that are new come first. */
export function editsOf<Item>(table: Table<Item>, lines: readonly Line<Item>[], { landscape, lookup }: Context): Edit[] {
  const changed = lines.flatMap(({ outcome, row, item }) => (outcome === 'changed' && row ? [{ row, to: item }] : []))
  const added = lines.flatMap(({ outcome, item }) => (outcome === 'new' ? [table.key === 'organisations' ? announced(item as Item & Named, lookup) : item] : []))
  const edits = [
    ...(added.length ? table.added(added, landscape).edits : []),
    ...(changed.length ? table.changed(changed, landscape) : []),
  ]
  return withOrganisations(edits, lookup.added)
}

interface Named { id: string; value: { name: string } }

/** A new organisation under the id by which others in the same paste name it. */
const announced = <Item extends Named>(item: Item, lookup: Lookup): Item => ({ ...item, id: item.id || lookup.expect(item.value.name) })

/** Edits after which the new organisations that they name are there as well. */
export function withOrganisations(edits: readonly Edit[], organisations: Context['lookup']['added']): Edit[] {
  // A row that was refused may have named some that nothing names now.
  const text = JSON.stringify(edits)
  const named = Object.fromEntries(Object.entries(organisations).filter(([id]) => text.includes(`"${id}"`)))
  const [first, ...rest] = edits
  if (!first || Object.keys(named).length === 0) return [...edits]
  if (first.do === 'add-components') return [{ ...first, organisations: named }, ...rest]
  return [{ do: 'add-organisations', organisations: named }, ...edits]
}
