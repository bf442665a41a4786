import { isId } from '../../../model/edit/ids.ts'
import type { Document } from '../../../model/source.ts'
import { text } from '../fields/text.ts'
import type { Table } from '../table.ts'
import { column, idColumn, part } from './column.ts'
import { withIds } from './components.ts'

interface Item { id: string; value: Document }

export const documents: Table<Item> = {
  key: 'documents',
  identity: [['id'], ['title']],
  blank: { id: '', value: { title: '' } },
  columns: [
    column('title', 380, text, part<Item, 'title'>('title'), { single: true, required: true }),
    column('publisher', 220, text, part<Item, 'publisher'>('publisher'), { filter: true }),
    // The date of a document is free text: a year will do.
    column('date', 120, text, part<Item, 'date'>('date')),
    column('url', 280, text, part<Item, 'url'>('url')),
    column('licence', 130, text, part<Item, 'licence'>('licence'), { filter: true }),
    idColumn((id, { landscape }) => isId(id) && !Object.hasOwn(landscape.sources ?? {}, id)),
  ],
  rows: (landscape) => Object.entries(landscape.sources ?? {}).map(([id, value]) => ({ id, item: { id, value } })),
  changed: (changes) => changes.filter(({ row, to }) => row.item.value !== to.value).map(({ row: { id }, to: { value } }) => ({ do: 'set-document', id, value })),
  added(items, landscape) {
    const made = withIds(items, ({ value }) => value.title, (id) => Object.hasOwn(landscape.sources ?? {}, id), 'bron')
    return { edits: made.map(({ id, value }) => ({ do: 'set-document', id, value })), ids: made.map(({ id }) => id) }
  },
  removed: (rows) => rows.map(({ id }) => ({ do: 'set-document', id, value: null })),
  subject: () => null,
}
