import type { AnyTable, Change, Context, Row } from '../table.ts'
import { filled, type Wrong } from './fill.ts'
import { recognised } from './headers.ts'

/** The cell that is pasted in, and what stands around it. */
export interface Target {
  table: AnyTable
  /** The rows that are shown, in order. */
  rows: readonly Row<object>[]
  /** The marked rows among them. */
  marked: readonly Row<object>[]
  /** The row with the keyboard; -1 for none. */
  row: number
  /** Place of its column among those of the table; -1 for none. */
  column: number
}

/**
 * What becomes of rows when cells are pasted over those from the one with the keyboard. One row of cells is for every row
 * that is marked. `null` for what is to be looked at first: cells with titles, or more of them than there is room for.
 */
export function over(cells: readonly (readonly string[])[], { table, rows, marked, row, column }: Target, context: Context): { changes: Change<object>[]; wrongs: Wrong[] } | null {
  const here = rows[row]
  if (!here || column < 0 || (cells.length > 1 && recognised(cells[0] ?? [], table))) return null
  const columns = table.columns.slice(column)
  const all = cells.length === 1 && marked.length > 1 && marked.includes(here)
  return all ? filled(marked.map(() => cells[0] ?? []), marked, columns, context) : filled(cells, rows.slice(row), columns, context)
}
