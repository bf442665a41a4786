import type { Warnings } from '../problems.ts'
import type { RawSheet } from './raw-sheet.ts'

/** As much of a cell as is told. */
const TOLD = 60

/** A number, an amount, a date or a phone number may begin with a sign and runs nothing. */
const HARMLESS = /^[+-][\d\s.,()/:%€$-]*$/

/** Whether a spreadsheet would run this text as a formula when it stands in a CSV file (OWASP, "CSV Injection"). */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) && !HARMLESS.test(cell)

/** Tells of the cells that begin like a formula. They are kept as they are: nothing here runs them. */
export function warnOfFormulas({ name, rows, lines }: RawSheet, warnings: Warnings): void {
  rows.forEach((row, i) => row.forEach((cell, column) => {
    if (isFormula(cell)) warnings.add(name, { code: 'formula-cell', cell: cell.trim().slice(0, TOLD) }, { line: lines[i] as number, column: column + 1 })
  }))
}
