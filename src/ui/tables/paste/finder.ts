import type { Context, Row, Table } from '../table.ts'
import type { Meanings } from './meanings.ts'
import { taken } from './taken.ts'
import type { Used } from './used.ts'

/** A row that is meant, `null` for none, under one name for all that mean the same; or why it cannot be told. */
type Meant<Item> = { row: Row<Item> | null; called: string } | { fault: string }

/** Finds the row that a pasted row is about, by the surest columns that it fills in. */
export function finder<Item>(table: Table<Item>, rows: readonly Row<Item>[], used: readonly Used<Item>[], { meanings, context }: { meanings: Meanings; context: Context }): (row: readonly string[]) => Meant<Item> {
  const indexes = table.identity.flatMap((keys) => {
    const columns = keys.flatMap((key) => used.find(({ column }) => column.key === key) ?? [])
    if (columns.length < keys.length) return []
    const index = new Map<string, Row<Item>[]>()
    for (const row of rows) {
      const key = joined(columns.map(({ column }) => column.text(row.item, context)))
      const same = index.get(key)
      if (same) same.push(row)
      else index.set(key, [row])
    }
    return [{ columns, index }]
  })
  return (cells) => {
    let called = ''
    for (const { columns, index } of indexes) {
      if (columns.every(({ at }) => (cells[at] ?? '') === '')) continue
      // A read of the columns gives them their usual names: an id becomes what it stands for.
      const { item } = taken(table.blank, cells, columns, { emptying: false, meanings, context })
      const key = joined(columns.map(({ at, column }) => (column.edit && column.text(item, context)) || (cells[at] ?? '')))
      called ||= key
      const found = index.get(key)
      if (found && found.length > 1) return { fault: context.messages.tables.fault.ambiguous }
      if (found?.[0]) return { row: found[0], called: found[0].id }
    }
    return { row: null, called }
  }
}

const joined = (texts: readonly string[]): string => texts.map((text) => text.trim().toLowerCase()).join('\u0000')
