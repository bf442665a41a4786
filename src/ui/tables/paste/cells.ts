import { withoutApostrophe } from '../grid/copy.ts'

/**
 * The cells of a text from a spreadsheet: apart by tabs, semicolons or commas, with quotes around those that hold such a
 * sign or a line end. A quote that is not closed before a sign is only a quote, so that no text swallows the rest. Empty
 * lines at the end are no rows, and rows are made equally long.
 */
export function readCells(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const delimiter = delimiterOf(source)
  const rows: string[][] = [[]]
  let at = 0
  while (at <= source.length) {
    const cell = cellAt(source, at, delimiter)
    rows.at(-1)?.push(withoutApostrophe(cell.text.trim()))
    if (source[cell.end] === '\n') rows.push([])
    at = cell.end + 1
  }
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

function cellAt(source: string, start: number, delimiter: string): { text: string; end: number } {
  if (source[start] === '"') {
    const closed = /(?:[^"]|"")*"/y
    closed.lastIndex = start + 1
    const [inside] = closed.exec(source) ?? []
    const end = start + 1 + (inside?.length ?? 0)
    if (inside !== undefined && (end === source.length || source[end] === delimiter || source[end] === '\n'))
      return { text: inside.slice(0, -1).replaceAll('""', '"'), end }
  }
  let end = start
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end++
  return { text: source.slice(start, end), end }
}

/** Spreadsheets put tabs between cells; files have semicolons or commas, of which the one counts that every line has as often. */
function delimiterOf(source: string): string {
  const bare = source.replace(/"(?:[^"]|"")*"/g, '""')
  if (bare.includes('\t')) return '\t'
  const lines = bare.split('\n').filter((line) => line.trim() !== '')
  const even = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length)
    return (counts[0] ?? 1) > 1 && counts.every((count) => count === counts[0]) ? counts[0] as number : 0
  }
  const [semicolons, commas] = [even(';'), even(',')]
  if (semicolons || commas) return semicolons >= commas ? ';' : ','
  // Lines differ: semicolons are rare in running text. One line of words is one cell.
  return lines.length > 1 && (lines[0] ?? '').includes(';') ? ';' : '\t'
}
