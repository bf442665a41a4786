import { titleOf, type Column, type ColumnKey, type Context, type Reading, type Row, type Table } from '../table.ts'
import type { Mapping } from './headers.ts'

/** What a cell of a pasted row changes. */
export interface CellChange { key: ColumnKey; before: string; after: string }

/** What becomes of one pasted row. A row with a fault is not taken over at all, so that nothing is half done. */
export interface Line<Item> {
  /** Its place among the pasted rows, from 1; the head is one of them. */
  number: number
  cells: readonly string[]
  outcome: 'new' | 'changed' | 'same' | 'refused'
  /** The row that is meant; `null` for a new one. */
  row: Row<Item> | null
  item: Item
  changes: readonly CellChange[]
  /** What could not be read, by its place in the row; -1 for the row as a whole. */
  faults: readonly { cell: number; why: string }[]
}

/** What was pasted, and how it is to be read. */
export interface Pasted {
  cells: readonly (readonly string[])[]
  /** Whether the first row holds titles. */
  head: boolean
  mapping: Mapping
  /** Whether an empty cell empties what stands there. */
  emptying: boolean
}

interface Used<Item> { at: number; column: Column<Item> }

/** What would become of pasted rows: each is new, changes a row, is the same, or is refused and says why. */
export function planOf<Item>(table: Table<Item>, rows: readonly Row<Item>[], { cells, head, mapping, emptying }: Pasted, context: Context): Line<Item>[] {
  const used = mapping.flatMap((key, at): Used<Item>[] => {
    const column = table.columns.find((one) => one.key === key)
    return column ? [{ at, column }] : []
  }).sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column))
  if (table.key === 'organisations') announce(cells.slice(head ? 1 : 0), used, context)
  const find = finder(table, rows, used, context)
  const seen = new Map<string, number>()
  return cells.slice(head ? 1 : 0).map((row, i): Line<Item> => {
    const number = i + (head ? 2 : 1)
    const refused = (faults: Line<Item>['faults'], target: Row<Item> | null = null): Line<Item> =>
      ({ number, cells: row, outcome: 'refused', row: target, item: table.blank, changes: [], faults })
    const { fault: texts } = context.messages.tables
    if (row.every((cell) => cell === '')) return { ...refused([]), outcome: 'same' }
    const found = find(row)
    if ('fault' in found) return refused([{ cell: -1, why: found.fault }])
    const target = found.row
    const twice = seen.get(found.called)
    if (twice !== undefined) return refused([{ cell: -1, why: texts.twice(twice) }], target)
    seen.set(found.called, number)
    const { item, faults } = taken(target?.item ?? table.blank, row, used, emptying && target !== null, context)
    if (target === null) faults.push(...missing(table, item, used, context))
    if (faults.length) return refused(faults, target)
    const changes = used.flatMap(({ column }): CellChange[] => {
      const [before, after] = [target ? column.text(target.item, context) : '', column.text(item, context)]
      return before === after ? [] : [{ key: column.key, before, after }]
    })
    return { number, cells: row, outcome: target === null ? 'new' : changes.length ? 'changed' : 'same', row: target, item, changes, faults }
  })
}

/** Lets organisations that are pasted own each other, whatever their order. */
function announce<Item>(rows: readonly (readonly string[])[], used: readonly Used<Item>[], { lookup }: Context): void {
  const [name, id] = (['name', 'id'] as const).map((key) => used.find(({ column }) => column.key === key)?.at ?? -1) as [number, number]
  for (const row of rows) if (row[name] && !('id' in lookup.organisation(row[name], false))) lookup.expect(row[name], row[id])
}

/** An item with the cells of a row, in the order of the table: what a cell is about may depend on those before it. */
function taken<Item>(start: Item, row: readonly string[], used: readonly Used<Item>[], emptying: boolean, context: Context): { item: Item; faults: { cell: number; why: string }[] } {
  const faults: { cell: number; why: string }[] = []
  let item = start
  for (const { at, column } of used) {
    const text = row[at] ?? ''
    if (text === '' && !emptying) continue
    const reading: Reading<Item> = column.edit ? column.edit.read(text, item, context) : readOnly(column, text, item, context)
    if ('fault' in reading) faults.push({ cell: at, why: reading.fault })
    else item = reading.value
  }
  return { item, faults }
}

/** What is only looked at is not taken over. Where it says something that is not so, the row would come to say less than was meant. */
const readOnly = <Item>(column: Column<Item>, text: string, item: Item, context: Context): Reading<Item> =>
  ((column.key === 'group' || column.key === 'via') && text !== '' && text !== column.text(item, context) ? { fault: context.messages.tables.fault.elsewhere } : { value: item })

/** The required columns that a new row says nothing in. */
function missing<Item>(table: Table<Item>, item: Item, used: readonly Used<Item>[], context: Context): { cell: number; why: string }[] {
  const { messages } = context
  return table.columns.filter((column) => column.edit?.required && column.text(item, context) === '').map(({ key }) =>
    ({ cell: used.find(({ column }) => column.key === key)?.at ?? -1, why: messages.tables.fault.missing(titleOf(table, key, messages)) }))
}

/** Finds the row that a pasted row is about, by the surest columns that it fills in. */
function finder<Item>(table: Table<Item>, rows: readonly Row<Item>[], used: readonly Used<Item>[], context: Context): (row: readonly string[]) => { row: Row<Item> | null; called: string } | { fault: string } {
  const indexes = table.identity.flatMap((keys) => {
    const columns = keys.map((key) => used.find(({ column }) => column.key === key))
    if (columns.includes(undefined)) return []
    const index = new Map<string, Row<Item>[]>()
    for (const row of rows) {
      const key = joined((columns as Used<Item>[]).map(({ column }) => column.text(row.item, context)))
      index.set(key, [...index.get(key) ?? [], row])
    }
    return [{ columns: columns as Used<Item>[], index }]
  })
  return (cells) => {
    let called = ''
    for (const { columns, index } of indexes) {
      // A read of the columns gives them their usual names: an id becomes what it stands for.
      if (columns.every(({ at }) => (cells[at] ?? '') === '')) continue
      const { item } = taken(table.blank, cells, columns, false, context)
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
