import { titleOf, type ColumnKey, type Context, type Row, type Table } from '../table.ts'
import { announce } from './announce.ts'
import { finder } from './finder.ts'
import { taken, type CellFault } from './taken.ts'
import { usedColumns, type Pasted, type Used } from './used.ts'

/** What a cell of a pasted row changes. */
export interface CellChange { key: ColumnKey; before: string; after: string }

/** What becomes of one pasted row. What cannot be read of it is left as it is; a row of which that leaves too little is refused. */
export interface Line<Item> {
  /** Its place among the pasted rows, from 1; the head is one of them. */
  number: number
  cells: readonly string[]
  outcome: 'new' | 'changed' | 'same' | 'refused'
  /** The row that is meant; `null` for a new one. */
  row: Row<Item> | null
  item: Item
  changes: readonly CellChange[]
  faults: readonly CellFault[]
}

/** What would become of pasted rows: each is new, changes a row, is the same, or is refused and says why. */
export function planOf<Item>(table: Table<Item>, rows: readonly Row<Item>[], { cells, head, mapping, emptying, meanings = {} }: Pasted, context: Context): Line<Item>[] {
  const used = usedColumns(table, mapping)
  const body = cells.slice(head ? 1 : 0)
  announce(table, body, used, context)
  const find = finder(table, rows, used, { meanings, context })
  const seen = new Map<string, number>()
  const { fault: texts } = context.messages.tables
  return body.map((row, i): Line<Item> => {
    const number = i + (head ? 2 : 1)
    const refused = (faults: readonly CellFault[], target: Row<Item> | null = null): Line<Item> =>
      ({ number, cells: row, outcome: 'refused', row: target, item: table.blank, changes: [], faults })
    if (row.every((cell) => cell === '')) return { ...refused([]), outcome: 'same' }
    const found = find(row)
    if ('fault' in found) return refused([{ cell: -1, why: found.fault }])
    const target = found.row
    const twice = seen.get(found.called)
    if (twice !== undefined) return refused([{ cell: -1, why: texts.twice(twice) }], target)
    seen.set(found.called, number)
    const { item, faults } = taken(target?.item ?? table.blank, row, used, { emptying: emptying && target !== null, meanings, context })
    const fatal = [...target === null ? missing(table, item, used, context) : [], ...elsewhere(row, item, used, context)]
    if (fatal.length) return refused([...faults, ...fatal.filter(({ cell }) => !faults.some((fault) => fault.cell === cell))], target)
    const changes = used.flatMap(({ column }): CellChange[] => {
      const [before, after] = [target ? column.text(target.item, context) : '', column.text(item, context)]
      return before === after ? [] : [{ key: column.key, before, after }]
    })
    return { number, cells: row, outcome: target === null ? 'new' : changes.length ? 'changed' : 'same', row: target, item, changes, faults }
  })
}

/** The required columns that a new row says nothing in. */
function missing<Item>(table: Table<Item>, item: Item, used: readonly Used<Item>[], context: Context): CellFault[] {
  const { messages } = context
  return table.columns.filter((column) => column.edit?.required && column.text(item, context) === '').map(({ key }) =>
    ({ cell: used.find(({ column }) => column.key === key)?.at ?? -1, why: messages.tables.fault.missing(titleOf(table, key, messages)) }))
}

/** A need that stands in a group or is of a fallback says something else without it, and cannot be made here. */
const elsewhere = <Item>(row: readonly string[], item: Item, used: readonly Used<Item>[], context: Context): CellFault[] =>
  used.filter(({ at, column }) => (column.key === 'group' || column.key === 'via') && row[at] && row[at] !== column.text(item, context))
    .map(({ at }) => ({ cell: at, why: context.messages.tables.fault.elsewhere }))
