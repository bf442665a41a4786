import { MOST_COLUMNS } from '../limits.ts'
import type { readXml } from '../xml/read-xml.ts'
import { numberText, serialText } from './cell-text.ts'
import type { GridBuilder } from './grid-builder.ts'

/** What the workbook says of all its sheets: shared texts, and which styles show dates and times. */
export interface XlsxFacts { strings: string[]; dates: ('date' | 'time' | null)[]; since1904: boolean }

/** Column and row of `AB12`: 27 and 12. The column is beyond all when it has more than three letters. */
function placeOf(reference: string): { column: number; line: number } | null {
  const match = /^\$?([A-Z]+)\$?(\d+)$/i.exec(reference)
  if (!match) return null
  const letters = (match[1] as string).toUpperCase()
  const column = letters.length > 3 ? MOST_COLUMNS : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, line: Number(match[2]) }
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string): string => (text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text)

function textOf(type: string, style: number, value: string, { strings, dates, since1904 }: XlsxFacts): string {
  if (type === 's') return unescaped(strings[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return unescaped(value)
  if (type === 'b') return value.trim() === '1' ? 'true' : 'false'
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?$/, '')
  if (type === 'e') return value
  const kind = dates[style] ?? null
  const number = Number(value)
  return kind && value.trim() !== '' && Number.isFinite(number) && number >= 0 ? serialText(number, since1904, kind) : numberText(value)
}

/** Hears a worksheet and puts its cells in the grid: of formulas the value that was kept, of rich text the text. */
export function readXlsxSheet(grid: GridBuilder, facts: XlsxFacts): Parameters<typeof readXml>[2] {
  let [line, column, type, style, value, hears, spoken] = [0, -1, 'n', 0, '', false, 0]
  return {
    open({ name, attributes }) {
      if (name === 'row') {
        line = Number(attributes.get('r')) || line + 1
        column = -1
        grid.row(line)
      } else if (name === 'c') {
        column = placeOf(attributes.get('r') ?? '')?.column ?? column + 1
        type = attributes.get('t') ?? 'n'
        style = Number(attributes.get('s') ?? 0)
        value = ''
      } else if (name === 'rPh') spoken++
      else if (name === 'v' || name === 't') hears = spoken === 0
      else if (name === 'mergeCell') {
        const [from, to] = (attributes.get('ref') ?? '').split(':').map((part) => placeOf(part))
        if (from && to && to.line > from.line) grid.merge(from.column, from.line, to.line)
      }
    },
    close(name) {
      if (name === 'c') grid.cell(column, value === '' ? '' : textOf(type, style, value, facts))
      else if (name === 'rPh') spoken--
      else if (name === 'v' || name === 't') hears = false
    },
    text(part) { if (hears) value += part },
  }
}
