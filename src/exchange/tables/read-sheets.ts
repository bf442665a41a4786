import type { ForeignFile } from '../file.ts'
import { fault, warningsOf } from '../problems.ts'
import { readCsv } from './csv.ts'
import { warnOfFormulas } from './formula-cells.ts'
import { sheetOf } from './header.ts'
import { isOds, readOds } from './ods.ts'
import type { RawSheet, SheetsRead } from './raw-sheet.ts'
import { isXlsx, readXlsx } from './xlsx.ts'

/** A workbook that was unpacked: the files in it. */
export interface Workbook { is: 'XLSX' | 'ODS'; files: readonly ForeignFile[] }

/** A file of tables that was opened: the text of a CSV file, or a workbook. */
export type TableFile = { path: string } & ({ text: string } | { workbook: Workbook })

/** The workbook that the files of an archive are, by what they are; `null` when they are none. */
export function workbookOf(files: readonly ForeignFile[]): Workbook | null {
  if (isXlsx(files)) return { is: 'XLSX', files }
  return isOds(files) ? { is: 'ODS', files } : null
}

const READERS = { XLSX: readXlsx, ODS: readOds }

/**
 * The sheets in a CSV, XLSX or ODS file, all cells as text: numbers with a point, dates as `2026-03-01` or
 * `2026-03-01T12:30:00`, booleans as `true` and `false`, errors as they are shown, and formulas as the value they had when the file was
 * saved. Hidden rows, columns and sheets are read as all others. A cell that is merged over rows says the same in each; over columns it stands
 * in the first. Sheets without anything in them are left out.
 */
export function readSheets(file: TableFile): SheetsRead {
  const isText = 'text' in file
  const read = isText ? readCsv(file.text, file.path) : READERS[file.workbook.is](file.workbook.files, file.path)
  if (!read.ok) return read
  const warnings = warningsOf(file.path)
  const sheets = read.grids.map((grid) => sheetOf(grid, file.path, warnings, { ragged: isText, dialect: read.dialect })).filter((sheet): sheet is RawSheet => sheet !== null)
  if (!sheets.length) return { ok: false, problems: [fault(file.path, { code: 'no-rows' })] }
  for (const sheet of sheets) warnOfFormulas(sheet, warnings)
  return { ok: true, sheets, problems: warnings.all() }
}
