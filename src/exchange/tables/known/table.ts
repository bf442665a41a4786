import type { RawSheet } from '../raw-sheet.ts'
import { wordOf } from './words.ts'

export type Row = readonly string[]

/** A sheet whose columns can be asked for by their header, however it is written. */
export interface Table {
  sheet: RawSheet
  /** Whether all of these columns are there. */
  has(...headers: string[]): boolean
  /** Gives the trimmed text of a row under the first of these headers that is there; nothing when none is. */
  cell(...headers: string[]): (row: Row) => string
  /** Index of the first of these columns that is there, or -1. */
  index(...headers: string[]): number
}

export function tableOf(sheet: RawSheet): Table {
  const columns = new Map<string, number>()
  sheet.header.forEach((header, i) => { if (!columns.has(wordOf(header))) columns.set(wordOf(header), i) })
  const index = (...headers: string[]) => headers.map((header) => columns.get(wordOf(header))).find((found) => found !== undefined) ?? -1
  return {
    sheet, index,
    has: (...headers) => headers.every((header) => columns.has(wordOf(header))),
    cell(...headers) {
      const at = index(...headers)
      return (row) => (at < 0 ? '' : (row[at] ?? '').trim())
    },
  }
}

/** Calls `each` for the rows of a table, with the line they stand on. */
export function eachRow({ sheet }: Table, each: (row: Row, line: number) => void): void {
  sheet.rows.forEach((row, i) => each(row, sheet.lines[i] as number))
}
