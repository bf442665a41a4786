import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { inventoryOfTables } from '../../../src/exchange/tables/inventory-of-tables.ts'
import { knownTables } from '../../../src/exchange/tables/known/known-tables.ts'
import { proposeTables } from '../../../src/exchange/tables/propose.ts'
import type { RawSheet, SheetsRead } from '../../../src/exchange/tables/raw-sheet.ts'
import { readSheets } from '../../../src/exchange/tables/read-sheets.ts'
import { decode } from '../../../src/exchange/bytes/decode.ts'
import { unpacked } from '../../../src/exchange/opening/unpack.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import type { Inventory } from '../../../src/exchange/inventory.ts'
import type { Tables } from '../../../src/exchange/tables/tables.ts'
import { bytesOf } from '../refusals.ts'

/** A file that the tests came with. */
export const brought = (name: string) => ({ path: name, bytes: new Uint8Array(readFileSync(new URL(`../../data/exchange/${name}`, import.meta.url))) })

/** The header of a table of the Softwarecatalogus, or of a script of VNG. */
export const headerOf = (name: string): string[] => {
  const [sheet] = readRaw(brought(`csv/formats/${name}.header-only.csv`))
  return [...(sheet as RawSheet).header]
}

/** The sheets in a file that holds tables. */
export function sheetsIn(file: { path: string; bytes: Uint8Array }): SheetsRead {
  const inside = unpacked([file])
  if (!inside.ok) return inside
  const [leaf = { ...file, workbook: undefined }] = inside.leaves
  if (leaf.workbook) return readSheets({ path: leaf.path, workbook: leaf.workbook })
  const decoded = decode(leaf.bytes, leaf.path)
  return decoded.ok ? readSheets({ path: leaf.path, text: decoded.text }) : decoded
}

export function readRaw(file: { path: string; bytes: Uint8Array }): RawSheet[] {
  const read = sheetsIn(file)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.sheets
}

export type Cells = readonly (readonly string[])[]

export const csvOf = (cells: Cells, delimiter = ';', newline = '\r\n'): string =>
  cells.map((row) => row.map((cell) => (/["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join(newline)

/** A sheet of cells, the first row of which is the header. */
export const sheetOf = (name: string, cells: Cells): RawSheet => readRaw({ path: `${name}.csv`, bytes: bytesOf(csvOf(cells)) })[0] as RawSheet

/** Rows from objects, under these columns. */
export const rowsUnder = (header: readonly string[], ...rows: Record<string, string>[]): Cells => [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]

/** What known tables hold; fails when they are not known. */
export function known(...sheets: RawSheet[]): Inventory {
  const taken = knownTables(sheets, 'test.csv')
  expect(taken).toMatchObject({ ok: true })
  if (!taken?.ok) throw new Error('not known')
  return taken.inventory
}

export const proposed = (...sheets: RawSheet[]): Tables => proposeTables(sheets, 'test.csv', [])
export const general = (sheets: RawSheet[], choices?: Choices['sheets']): Inventory => inventoryOfTables(proposed(...sheets), choices)

/** Rows that an inventory tells of: as elements, relations and unreadable. */
export const recordsOf = ({ elements, relations, unreadable }: Inventory): number =>
  [...elements, ...relations].reduce((sum, { records }) => sum + records, 0) + unreadable.reduce((sum, { count }) => sum + count, 0)

/** Names of both ends of each relation, with its type and name. */
export const linksOf = ({ elements, relations }: Inventory): string[] => {
  const names = new Map(elements.map(({ id, name }) => [id, name]))
  return relations.map(({ type, name, source, target }) => `${names.get(source)} -${name ?? type}-> ${names.get(target)}`)
}
