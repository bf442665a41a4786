import type { Parts } from '../../../model/edit/edit.ts'
import { isId } from '../../../model/edit/ids.ts'
import type { Organisation } from '../../../model/landscape.ts'
import { country } from '../fields/country.ts'
import { organisation } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import type { Context, Table } from '../table.ts'
import { column, idColumn, part, shown } from './column.ts'
import { differences, withIds } from './components.ts'

interface Item { id: string; value: Organisation }

const counted = new WeakMap<object, Map<string, number>>()

/** How many components an organisation supplies; counted once for all. */
function supplied({ id }: Item, { landscape: { components } }: Context): number {
  let counts = counted.get(components)
  if (!counts) {
    counts = new Map()
    for (const { supplier } of Object.values(components)) if (supplier !== undefined) counts.set(supplier, (counts.get(supplier) ?? 0) + 1)
    counted.set(components, counts)
  }
  return counts.get(id) ?? 0
}

export const organisations: Table<Item> = {
  key: 'organisations',
  identity: [['id'], ['name']],
  blank: { id: '', value: { name: '' } },
  columns: [
    column('name', 270, text, part<Item, 'name'>('name'), { single: true, required: true }),
    column('jurisdiction', 170, country, part<Item, 'jurisdiction'>('jurisdiction'), { filter: true }),
    column('parent', 220, organisation, part<Item, 'parent'>('parent'), { filter: true }),
    shown('supplies', 110, (item, context) => context.messages.say.number(supplied(item, context)), { number: true, sort: supplied }),
    column('website', 220, text, part<Item, 'website'>('website')),
    column('description', 280, text, part<Item, 'description'>('description')),
    idColumn((id, { landscape }) => isId(id) && !Object.hasOwn(landscape.organisations ?? {}, id)),
  ],
  rows: (landscape) => Object.entries(landscape.organisations ?? {}).map(([id, value]) => ({ id, item: { id, value } })),
  changed(changes) {
    const parts = Object.fromEntries(changes.flatMap(({ row: { item }, to }): [string, Parts<Organisation>][] => {
      const different = differences(item.value, to.value)
      return Object.keys(different).length ? [[item.id, different]] : []
    }))
    return Object.keys(parts).length ? [{ do: 'set-organisations', parts }] : []
  },
  added(items, landscape) {
    const made = withIds(items, ({ value }) => value.name, (id) => Object.hasOwn(landscape.organisations ?? {}, id), 'organisatie')
    return { edits: [{ do: 'add-organisations', organisations: Object.fromEntries(made.map(({ id, value }) => [id, value])) }], ids: made.map(({ id }) => id) }
  },
  removed: (rows) => [{ do: 'remove-organisations', ids: rows.map(({ id }) => id) }],
  copied(rows, landscape, { edit }) {
    return this.added(rows.map(({ item }) => ({ id: '', value: { ...item.value, name: edit.copyName(item.value.name) } })), landscape)
  },
  subject: ({ id }) => ({ organisation: id }),
}
