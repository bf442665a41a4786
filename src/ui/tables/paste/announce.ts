import type { Component, Organisation } from '../../../model/landscape.ts'
import { isId } from '../../../model/edit/ids.ts'
import type { Lookup } from '../lookup.ts'
import type { Names } from '../names.ts'
import type { Context, Table, TableKey } from '../table.ts'
import type { Used } from './used.ts'

/** The names of what a table is about; `null` for a table whose rows are not named by others. */
const namesFor = ({ key }: { key: TableKey }, lookup: Lookup): Names<Component> | Names<Organisation> | null =>
  (key === 'components' ? lookup.components : key === 'organisations' ? lookup.organisations : null)

/** Tells what comes with a paste, so that its rows may name each other whatever their order. */
export function announce<Item>(table: Table<Item>, rows: readonly (readonly string[])[], used: readonly Used<Item>[], { lookup }: Context): void {
  const names = namesFor(table, lookup)
  const at = (key: 'name' | 'id') => used.find(({ column }) => column.key === key)?.at ?? -1
  const [name, id] = [at('name'), at('id')]
  for (const row of rows) {
    const given = row[id] ?? ''
    // What has an id that is there already is that, under another name.
    if (row[name] && names && 'fault' in names.find(row[name]) && !(given && 'id' in names.find(given))) names.expect(row[name], isId(given) ? given : '')
  }
}

interface Named { id: string; value: { name: string } }

/** A new item under the id by which others in the same paste name it. */
export function announced<Item>(table: Table<Item>, item: Item, lookup: Lookup): Item {
  const names = namesFor(table, lookup)
  const { id, value } = item as Item & Named
  return names ? { ...item, id: id || names.expect(value.name) } : item
}
