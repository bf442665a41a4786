import { decode } from '../bytes/decode.ts'
import type { ForeignFile } from '../file.ts'
import { MOST_COLUMNS } from '../limits.ts'
import { fault } from '../problems.ts'
import { readXml, type XmlTag } from '../xml/read-xml.ts'
import { dateText, numberText, timeText } from './cell-text.ts'
import { gridBuilder, type GridBuilder } from './grid-builder.ts'
import type { GridsRead } from './raw-sheet.ts'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** Whether the files of an archive are those of an ODS spreadsheet, or a template of one. */
export function isOds(files: readonly ForeignFile[]): boolean {
  const mimetype = files.find(({ path }) => path === 'mimetype')
  return mimetype ? new TextDecoder().decode(mimetype.bytes).startsWith(TYPE) : files.some(({ path }) => path === 'content.xml')
}

/** How often something is repeated: once unless the file says otherwise. */
const times = (attributes: XmlTag['attributes'], key: string): number => Math.max(1, Math.trunc(Number(attributes.get(key) ?? 1)) || 1)

function valueOf(attributes: XmlTag['attributes'], text: string): string {
  switch (attributes.get('value-type')) {
    case 'float': case 'percentage': case 'currency': return numberText(attributes.get('value') ?? text)
    case 'date': return dateText(attributes.get('date-value') ?? text)
    case 'time': return timeText(attributes.get('time-value') ?? text)
    case 'boolean': return attributes.get('boolean-value') ?? text
    default: return attributes.get('string-value') ?? text
  }
}

/** Hears the content of a spreadsheet (OpenDocument 1.3, part 3, 9) and puts its cells in the grid. */
function contentHandler(grid: GridBuilder): Parameters<typeof readXml>[2] {
  let [line, next, column, repeated] = [1, 1, 0, 1]
  let cell: { attributes: XmlTag['attributes']; covered: boolean } | null = null
  let [text, paragraphs, inParagraph, aside] = ['', 0, 0, 0]
  // What stands in cells that are merged over rows, by column, and to which line.
  const spans = new Map<number, { text: string; to: number }>()
  const put = () => {
    const { attributes, covered } = cell!
    const count = times(attributes, 'number-columns-repeated')
    const own = covered ? '' : valueOf(attributes, text)
    if (own !== '') for (let i = 0; i < Math.min(count, MOST_COLUMNS + 1); i++) grid.cell(column + i, own)
    if (!covered && own !== '' && times(attributes, 'number-rows-spanned') > 1) spans.set(column, { text: own, to: line + times(attributes, 'number-rows-spanned') - 1 })
    if (covered && spans.size) for (let at = column; at < Math.min(column + count, MOST_COLUMNS); at++) {
      const span = spans.get(at)
      if (span && line <= span.to) grid.cell(at, span.text)
    }
    column += count
  }
  return {
    open({ name, attributes }) {
      if (name === 'table') {
        grid.sheet(attributes.get('name') ?? '')
        next = 1
        spans.clear()
      } else if (name === 'table-row') {
        repeated = times(attributes, 'number-rows-repeated')
        line = next
        column = 0
        grid.row(line)
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = { attributes, covered: name === 'covered-table-cell' }
        text = ''
        paragraphs = 0
      } else if (name === 'annotation' || name === 'ruby-text') aside++
      else if (!cell || aside) return
      else if (name === 'p' || name === 'h') {
        if (paragraphs++ > 0) text += '\n'
        inParagraph++
      } else if (name === 's') text += ' '.repeat(Math.min(1000, times(attributes, 'c')))
      else if (name === 'tab') text += '\t'
      else if (name === 'line-break') text += '\n'
    },
    close(name) {
      if (name === 'table-row') {
        if (repeated > 1) grid.again(repeated - 1)
        next = line + repeated
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        if (cell) put()
        cell = null
        inParagraph = 0
      } else if (name === 'annotation' || name === 'ruby-text') aside--
      else if ((name === 'p' || name === 'h') && cell && !aside) inParagraph--
    },
    text(part) { if (cell && inParagraph > 0 && !aside) text += part },
  }
}

/** The sheets of an ODS spreadsheet, from the files in it. What is repeated is written out within the limits. */
export function readOds(files: readonly ForeignFile[], file: string): GridsRead {
  const content = files.find(({ path }) => path === 'content.xml')
  if (!content) return { ok: false, problems: [fault(file, { code: 'archive-without', expected: 'content.xml' })] }
  const decoded = decode(content.bytes, file)
  if (!decoded.ok) return decoded
  const grids = gridBuilder(file)
  const problem = readXml(decoded.text, file, contentHandler(grids)) ?? grids.refused()
  return problem ? { ok: false, problems: [problem] } : { ok: true, dialect: 'ODS', grids: grids.grids() }
}
