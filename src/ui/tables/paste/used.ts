import type { Column, ColumnKey, Table } from '../table.ts'
import type { Mapping } from './headers.ts'
import type { Meanings } from './meanings.ts'

/** What was pasted, and how it is to be read. */
export interface Pasted {
  cells: readonly (readonly string[])[]
  /** Whether the first row holds titles. */
  head: boolean
  mapping: Mapping
  /** Whether an empty cell empties what stands there. */
  emptying: boolean
  meanings?: Meanings
}

/** A column of a paste that is used, by its place there. */
export interface Used<Item> { at: number; column: Column<Item> }

/** The columns that are used, in the order of the table: what a cell is about may depend on those before it. */
export const usedColumns = <Item>(table: Table<Item>, mapping: readonly (ColumnKey | null)[]): Used<Item>[] => mapping.flatMap((key, at): Used<Item>[] => {
  const column = table.columns.find((one) => one.key === key)
  return column ? [{ at, column }] : []
}).sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column))
