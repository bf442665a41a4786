import type { Problem } from '../../model/problem.ts'
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { fault } from '../problems.ts'
import type { Grid } from './raw-sheet.ts'

/** Builds the grids of one file cell by cell within the limits, whatever the file says of repetition. */
export interface GridBuilder {
  sheet(name: string): void
  /** The next row is at this line, counted from 1. */
  row(line: number): void
  /** Text at a column, counted from 0; empty text needs no place. */
  cell(column: number, text: string): void
  /** The row just made stands on so many more lines after its own. */
  again(count: number): void
  /** Says in each row of a sheet's lines what its first says, as merged cells do. */
  merge(column: number, from: number, to: number): void
  grids(): Grid[]
  /** What was over a limit; nothing more is kept from then on, only counted. */
  refused(): Problem | null
}

export function gridBuilder(file: string): GridBuilder {
  const all: Grid[] = []
  let [row, line, cells, rows, widest, merged] = [[] as string[], 0, 0, 0, 0, 0]
  let full = false
  const current = () => all.at(-1) as Grid
  const close = () => {
    // What stands outside of all sheets is none of them.
    if (!all.length) row = []
    if (!row.length) return
    count(row.length)
    if (!full) {
      current().rows.push(row)
      current().lines.push(line)
    }
    row = []
  }
  const count = (length: number) => {
    rows++
    cells += length
    full ||= rows > MOST_ROWS || cells > MOST_CELLS || widest > MOST_COLUMNS
  }
  return {
    sheet(name) {
      if (all.length) close()
      rows = 0
      all.push({ name, rows: [], lines: [] })
    },
    row(next) {
      close()
      line = next
    },
    cell(column, text) {
      if (text === '') return
      widest = Math.max(widest, column + 1)
      if (column >= MOST_COLUMNS) {
        full = true
        return
      }
      while (row.length < column) row.push('')
      row[column] = text
    },
    again(times) {
      if (!row.length || !all.length) return
      const copied = row
      close()
      // What does not fit is counted all the same, to be told.
      const fit = full ? 0 : Math.max(0, Math.min(times, MOST_ROWS - rows, Math.floor((MOST_CELLS - cells) / copied.length)))
      for (let n = 1; n <= fit; n++) {
        current().rows.push([...copied])
        current().lines.push(line + n)
      }
      rows += times
      cells += times * copied.length
      full ||= fit < times
    },
    merge(column, from, to) {
      close()
      const { rows, lines } = current()
      const first = indexOf(lines, from)
      const text = rows[first]?.[column]
      if (!text) return
      for (let i = first + 1; i < rows.length && (lines[i] as number) <= to && merged < MOST_ROWS; i++, merged++) {
        const own = rows[i] as string[]
        while (own.length <= column) own.push('')
        own[column] ||= text
      }
    },
    grids() {
      close()
      return all
    },
    refused() {
      if (widest > MOST_COLUMNS) return fault(file, { code: 'too-many', what: 'columns', count: widest, limit: MOST_COLUMNS })
      if (rows > MOST_ROWS) return fault(file, { code: 'too-many', what: 'rows', count: rows, limit: MOST_ROWS })
      return cells > MOST_CELLS ? fault(file, { code: 'too-many', what: 'cells', count: cells, limit: MOST_CELLS }) : null
    },
  }
}

/** Where a line stands among lines that go up; -1 when it is not there. */
function indexOf(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as number) < line) low = middle + 1
    else high = middle
  }
  return lines[low] === line ? low : -1
}
