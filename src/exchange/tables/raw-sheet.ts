import type { Problem } from '../../model/problem.ts'
import { fileName } from '../file.ts'

/** The cells of a sheet as they stand in the file, and the line of each row, counted from 1. Rows may differ in length. */
export interface Grid {
  /** Of the sheet; of a CSV file, its name without folders and ending. */
  name: string
  rows: string[][]
  lines: number[]
}

/** A sheet with its header found: what stood above it is left out, and so are rows and columns without anything in them. */
export interface RawSheet {
  name: string
  /** Path of the file it came from. */
  file: string
  /** What that file is, whatever its name ends in: `CSV`, `XLSX` or `ODS`. */
  dialect: string
  /** Each column has a name of its own: a second `Naam` is `Naam (2)`, and one without a name is called by its number: `#3`. */
  header: readonly string[]
  /** As long as the header, each of them. */
  rows: readonly (readonly string[])[]
  /** Line of each row. */
  lines: readonly number[]
  headerLine: number
}

/** The sheets in a file with what must be told of them, or what stands in the way. */
export type SheetsRead = { ok: true; sheets: RawSheet[]; problems: Problem[] } | { ok: false; problems: Problem[] }

/** The grids in a file, or what stands in the way; warnings are gathered elsewhere. */
export type GridsRead = { ok: true; grids: Grid[]; dialect: string } | { ok: false; problems: Problem[] }

/** The name of a file without folders and ending. */
export const plainName = (path: string): string => fileName(path).replace(/\.[a-z0-9]{1,5}$/i, '')

/** The name of a second column or sheet with the same name, and of those after it. */
export const secondOf = (name: string, n: number): string => `${name} (${n})`

/** What a column without a name is called, counted from 0: a number, as a letter could be the name of a field (the C of confidentiality). */
export const unnamed = (index: number): string => `#${index + 1}`

/** From which column on none has a name: what stands there is in no column of the header. */
export const spareFrom = (header: readonly string[]): number => header.findLastIndex((name) => !/^#\d+$/.test(name)) + 1
