import type { Edit } from '../../../model/edit/edit.ts'
import type { Lookup } from '../lookup.ts'
import type { Context, Table } from '../table.ts'
import { announced } from './announce.ts'
import type { Line } from './plan.ts'

/** The edits that do what a paste asks, to be done as one step; what is new and named comes first. */
export function editsOf<Item>(table: Table<Item>, lines: readonly Line<Item>[], { landscape, lookup }: Context): Edit[] {
  const changed = lines.flatMap(({ outcome, row, item }) => (outcome === 'changed' && row ? [{ row, to: item }] : []))
  const added = lines.flatMap(({ outcome, item }) => (outcome === 'new' ? [announced(table, item, lookup)] : []))
  return withNewcomers([
    ...(added.length ? table.added(added, landscape).edits : []),
    ...(changed.length ? table.changed(changed, landscape) : []),
  ], lookup)
}

/** Which of these are named in edits: a row that was refused may have named some that nothing names now. */
export function namedIn<Value>(edits: readonly Edit[], all: Readonly<Record<string, Value>>): Record<string, Value> {
  const text = JSON.stringify(edits)
  return Object.fromEntries(Object.entries(all).filter(([id]) => text.includes(`"${id}"`)))
}

/** Edits after which the new components and organisations that they name are there as well. */
export function withNewcomers(edits: readonly Edit[], lookup: Lookup): Edit[] {
  const components = namedIn(edits, lookup.components.added)
  const organisations = namedIn(edits, lookup.organisations.added)
  const [some, more] = [Object.keys(components).length > 0, Object.keys(organisations).length > 0]
  const [first, ...rest] = edits
  if (!first || (!some && !more)) return [...edits]
  if (first.do === 'add-components') return [{ ...first, components: { ...first.components, ...components }, ...(more ? { organisations } : {}) }, ...rest]
  if (some) return [{ do: 'add-components', components, ...(more ? { organisations } : {}) }, ...edits]
  return [{ do: 'add-organisations', organisations }, ...edits]
}
