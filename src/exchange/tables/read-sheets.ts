import type { Problem } from '../../model/problem.ts'
import { decode } from '../bytes/decode.ts'
import { isZip, unzip } from '../bytes/unzip.ts'
import type { ForeignFile } from '../file.ts'
import { fault, warningsOf } from '../problems.ts'
import { readCsv } from './csv.ts'
import { warnOfFormulas } from './formula-cells.ts'
import { sheetOf } from './header.ts'
import { isOds, readOds } from './ods.ts'
import type { GridsRead, RawSheet, SheetsRead } from './raw-sheet.ts'
import { isXlsx, readXlsx } from './xlsx.ts'

/** The first bytes of the files of Excel before 2007, and of workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** The grids in a file, by what it holds; its name does not matter. */
function gridsOf({ path, bytes }: ForeignFile): GridsRead & { text?: true; warnings?: Problem[] } {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) return { ok: false, problems: [fault(path, { code: 'unsupported-file', found: 'Excel 97 (.xls)' })] }
  if (isZip(bytes)) {
    const unzipped = unzip(bytes, path)
    if (!unzipped.ok) return unzipped
    if (isXlsx(unzipped.files)) return readXlsx(unzipped.files, path)
    if (isOds(unzipped.files)) return readOds(unzipped.files, path)
    return { ok: false, problems: [fault(path, { code: 'unknown-file' })] }
  }
  const decoded = decode(bytes, path)
  if (!decoded.ok) return decoded
  return { ...readCsv(decoded.text, path), text: true, warnings: decoded.warnings }
}

/**
 * The sheets in a CSV, XLSX or ODS file, by its content, all cells as text: numbers with a point, dates as `2026-03-01` or
 * `2026-03-01T12:30:00`, booleans as `true` and `false`, errors as they are shown, and formulas as the value they had when the file was
 * saved. Hidden rows, columns and sheets are read as all others. A cell that is merged over rows says the same in each; over columns it stands
 * in the first. Sheets without anything in them are left out.
 */
export function readSheets(file: ForeignFile): SheetsRead {
  const read = gridsOf(file)
  if (!read.ok) return read
  const warnings = warningsOf(file.path)
  const sheets = read.grids.map((grid) => sheetOf(grid, file.path, warnings, { ragged: read.text ?? false })).filter((sheet): sheet is RawSheet => sheet !== null)
  if (!sheets.length) return { ok: false, problems: [fault(file.path, { code: 'no-rows' })] }
  for (const sheet of sheets) warnOfFormulas(sheet, warnings)
  return { ok: true, sheets, problems: [...(read.warnings ?? []), ...warnings.all()] }
}
