import { freeIds } from '../free-ids.ts'
import type { Warnings } from '../problems.ts'
import { secondOf, unnamed, type Grid, type RawSheet } from './raw-sheet.ts'

/** Rows among which the header is looked for. */
const LOOKED_AT = 30

const filled = (row: readonly string[]): number => row.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0)
const isNumber = (text: string): boolean => /^[+-]?[\d.,:/\s-]*\d[\d.,:/\s%-]*$/.test(text.trim())

/** A header may lack some names: it has at least this share of the cells that rows commonly have. */
const NAMED = 0.6

/** Which row is the header: the first that is filled nearly as well as rows commonly are, and mostly with words. */
function headerAt(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, LOOKED_AT).map(filled)
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const least = Math.max(Math.ceil((sorted[Math.floor(sorted.length / 2)] ?? 1) * NAMED), Math.min(2, sorted.at(-1) ?? 1))
  const wordy = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '' && !isNumber(cell)).length * 2 >= filled(row)
  const found = counts.findIndex((count, i) => count >= least && wordy(rows[i] as string[]))
  return found >= 0 ? found : counts.findIndex((count) => count > 0)
}

/** A name for each column, each of them once. */
function named(cells: readonly string[], columns: readonly number[]): string[] {
  const names = freeIds(secondOf)
  return columns.map((column) => names.take((cells[column] ?? '').replaceAll(/\s+/g, ' ').trim() || unnamed(column)))
}

/** A grid with its header found; `null` when nothing stands in it. Tells of rows of CSV with more or fewer cells than the header. */
export function sheetOf(grid: Grid, file: string, warnings: Warnings, { ragged, dialect }: { ragged: boolean; dialect: string }): RawSheet | null {
  const at = headerAt(grid.rows)
  if (at < 0) return null
  const head = grid.rows[at] as string[]
  const used = head.map((cell) => cell.trim() !== '')
  const rows: string[][] = []
  const lines: number[] = []
  for (let i = at + 1; i < grid.rows.length; i++) {
    const row = grid.rows[i] as string[]
    let any = false
    for (let c = 0; c < row.length; c++) if ((row[c] as string).trim() !== '') any = used[c] = true
    if (!any) continue
    if (ragged && row.length !== head.length) warnings.add(grid.name, { code: 'ragged-row', found: row.length, expected: head.length }, { line: grid.lines[i] as number })
    rows.push(row)
    lines.push(grid.lines[i] as number)
  }
  const columns = Array.from(used.keys()).filter((column) => used[column])
  const straight = columns.every((column, i) => column === i)
  return {
    name: grid.name, file, dialect, header: named(head, columns), lines, headerLine: grid.lines[at] as number,
    rows: rows.map((row) => (straight && row.length === columns.length ? row : columns.map((column) => row[column] ?? ''))),
  }
}
