import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../limits.ts'
import { fault } from '../problems.ts'
import type { GridsRead } from './raw-sheet.ts'
import { plainName } from './raw-sheet.ts'

/** What may stand between cells; the first is taken where nothing tells them apart. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const [QUOTE, CR, LF] = [34, 13, 10]

/** What a reading met: rows and cells that were too many are counted, not kept; `open` is the line of a quote that never closes. */
interface Scanned { rows: string[][]; lines: number[]; rowCount: number; cellCount: number; widest: number; open: number | null }

/**
 * Cells of a text by RFC 4180, and what programs make of it: any end of line, doubled quotes, newlines within quotes, and text that
 * follows a closing quote. A quote that does not begin a cell is a letter as any other. Stops after `most` rows when that is given.
 */
export function scanCsv(text: string, delimiter: string, most = Infinity): Scanned {
  const split = delimiter.charCodeAt(0)
  const scanned: Scanned = { rows: [], lines: [], rowCount: 0, cellCount: 0, widest: 0, open: null }
  let [at, line] = [0, 1]
  while (at < text.length && scanned.rowCount < most) {
    const row: string[] = []
    const begin = line
    let cells = 0
    for (let more = true; more;) {
      let cell = ''
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line
        at++
        for (;;) {
          const end = text.indexOf('"', at)
          if (end < 0) return { ...scanned, open: opened }
          const doubled = text.charCodeAt(end + 1) === QUOTE
          const part = text.slice(at, doubled ? end + 1 : end)
          line += linesIn(part)
          cell += part
          at = end + (doubled ? 2 : 1)
          if (!doubled) break
        }
      }
      const from = at
      let code = text.charCodeAt(at)
      while (at < text.length && code !== split && code !== LF && code !== CR) code = text.charCodeAt(++at)
      if (cells++ <= MOST_COLUMNS) row.push(cell + text.slice(from, at))
      more = at < text.length && code === split
      if (more) at++
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++
    at++
    line++
    if (row.length === 1 && row[0]!.trim() === '') continue
    scanned.rowCount++
    scanned.cellCount += cells
    scanned.widest = Math.max(scanned.widest, cells)
    if (scanned.rowCount > MOST_ROWS || scanned.cellCount > MOST_CELLS) continue
    scanned.rows.push(row)
    scanned.lines.push(begin)
  }
  return scanned
}

function linesIn(text: string): number {
  let count = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++
  return count || (text.includes('\r') ? text.split('\r').length - 1 : 0)
}

/** Rows and characters that are looked at to see what stands between cells. */
const SAMPLE = 100
const SAMPLED = 1 << 16

/**
 * What stands between the cells: what gives most rows the same number of cells, and of those the one with most. `share`: how many rows have
 * that number. `null` when the rows are of one cell whichever it is.
 */
export function delimiterOf(text: string): { delimiter: Delimiter; share: number } | null {
  let best: { delimiter: Delimiter; share: number; cells: number } | null = null
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>()
    const { rows } = scanCsv(text.slice(0, SAMPLED), delimiter, SAMPLE)
    // The last of them may be cut off.
    if (text.length > SAMPLED && rows.length > 1 && rows.length < SAMPLE) rows.pop()
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [cells, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [1, 0]
    const share = count / Math.max(1, rows.length)
    if (cells > 1 && (!best || share > best.share || (share === best.share && cells > best.cells))) best = { delimiter, share, cells }
  }
  return best
}

/** The one grid of a CSV text. `unknown-file` when nothing in it looks like a table, unless its name says that it is one. */
export function readCsv(text: string, file: string): GridsRead {
  // Spreadsheets on Windows write a first line that says what stands between cells.
  const told = /^sep=([,;\t|])\r?\n/i.exec(text)
  const found = delimiterOf(text)
  const delimiter = told?.[1] ?? found?.delimiter ?? ','
  const named = told !== null || /\.(csv|tsv|tab)$/i.test(file)
  if (text.includes('\0') || (!named && (found?.share ?? 0) <= 0.5)) return { ok: false, problems: [fault(file, { code: 'unknown-file' })] }
  // A blank line keeps the numbers of the lines right.
  const scanned = scanCsv(told ? `\n${text.slice(told[0].length)}` : text, delimiter)
  if (scanned.open !== null) return { ok: false, problems: [fault(file, { code: 'open-quote' }, { line: scanned.open })] }
  if (scanned.rowCount > MOST_ROWS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'rows', count: scanned.rowCount, limit: MOST_ROWS })] }
  if (scanned.cellCount > MOST_CELLS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'cells', count: scanned.cellCount, limit: MOST_CELLS })] }
  if (scanned.widest > MOST_COLUMNS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'columns', count: scanned.widest, limit: MOST_COLUMNS })] }
  return { ok: true, dialect: 'CSV', grids: [{ name: plainName(file), rows: scanned.rows, lines: scanned.lines }] }
}
