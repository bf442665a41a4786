import { headingsOf, type Block, type Facts, type Picture, type ReportDocument, type Table } from '../document.ts'
import { element, escape } from '../xml.ts'
import { DECLARATION, NAMESPACES } from './odt-xml.ts'

/** Width of the text on the page, in centimetres. */
const TEXT_WIDTH = 17.4
const FACTS_IN_ROW = 3
const ACCENT = '#0b5cad', TINT = '#eef3f8', LINE = '#d5dce3'

const paragraph = (style: string, content: string): string => element('text:p', { 'text:style-name': style }, content)

/** The body of an OpenDocument text. */
export function contentXml(report: ReportDocument): string {
  const anchors = new Map(headingsOf(report.blocks).map(({ block, anchor }) => [block as Block, anchor]))
  const counts = { tables: 0, pictures: 0 }
  let breakNext = false
  const body = report.blocks.map((block) => {
    if (block.kind === 'pageBreak') { breakNext = true; return '' }
    const broken = breakNext
    breakNext = false
    switch (block.kind) {
      case 'heading': return heading(block.level, block.text, anchors.get(block) as string, broken)
      case 'paragraph': return paragraph(block.tone === 'lead' ? 'Lead' : block.tone === 'code' ? 'Code' : 'Text_20_body', escape(block.text))
      case 'list': return element('text:list', { 'text:style-name': block.ordered ? 'Numbers' : 'Bullets' },
        block.items.map((item) => element('text:list-item', {}, paragraph('List_20_item', escape(item)))).join(''))
      case 'facts': return facts(block, ++counts.tables)
      case 'table': return table(block, ++counts.tables, report)
      case 'picture': return picture(block, ++counts.pictures, report)
      case 'contents': return contents(report, broken)
    }
  }).join('')
  const text = paragraph('Title', escape(report.title)) + paragraph('Subtitle', escape(report.subtitle)) + body
  return DECLARATION + element('office:document-content', { ...NAMESPACES, 'office:version': '1.3' },
    element('office:automatic-styles', {}, automaticStyles(report)) + element('office:body', {}, element('office:text', {}, text)))
}

function heading(level: number, text: string, anchor: string, broken: boolean): string {
  const mark = element('text:bookmark-start', { 'text:name': anchor }) + escape(text) + element('text:bookmark-end', { 'text:name': anchor })
  return element('text:h', { 'text:style-name': broken ? 'Chapter_20_page' : `Heading_20_${level}`, 'text:outline-level': level }, mark)
}

/** The table of contents: an entry for each chapter, with a field for its page that the word processor fills in. */
function contents({ blocks, furniture }: ReportDocument, broken: boolean): string {
  const template = element('text:table-of-content-entry-template', { 'text:outline-level': 1, 'text:style-name': 'Contents_20_1' }, [
    element('text:index-entry-link-start', {}), element('text:index-entry-text', {}),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    element('text:index-entry-page-number', {}), element('text:index-entry-link-end', {}),
  ].join(''))
  const source = element('text:table-of-content-source', { 'text:outline-level': 1 },
    element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, escape(furniture.contents)) + template)
  const entries = headingsOf(blocks).filter(({ block }) => block.level === 1).map(({ block, anchor }) => paragraph('Contents_20_1',
    element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${anchor}`, 'text:style-name': 'Internet_20_link', 'text:visited-style-name': 'Internet_20_link' },
      escape(block.text) + element('text:tab', {}) + element('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': anchor }, '–'))))
  const title = element('text:index-title', { 'text:name': 'ContentsTitle' }, paragraph(broken ? 'Contents_20_page' : 'Contents_20_Heading', escape(furniture.contents)))
  return element('text:table-of-content', { 'text:name': 'Contents', 'text:protected': 'true' }, source + element('text:index-body', {}, title + entries.join('')))
}

function table({ caption, header, rows, figures = [] }: Table, number: number, { furniture }: ReportDocument): string {
  const cell = (text: string, column: number, style: 'Head' | 'Cell') => {
    const paragraphStyle = `Table_20_${style === 'Head' ? 'Heading' : 'Contents'}${figures.includes(column) ? '_20_figures' : ''}`
    return element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, paragraph(paragraphStyle, escape(text)))
  }
  const row = (cells: readonly string[], style: 'Head' | 'Cell') =>
    element('table:table-row', { 'table:style-name': 'Row' }, cells.map((text, column) => cell(text, column, style)).join(''))
  const columns = header.map((_, column) => element('table:table-column', { 'table:style-name': `T${number}.${column + 1}` })).join('')
  return paragraph('Caption', `${escape(furniture.table)} ${number - 1}. ${escape(caption)}`)
    + element('table:table', { 'table:name': `T${number}`, 'table:style-name': 'Table' },
      columns + element('table:table-header-rows', {}, row(header, 'Head')) + rows.map((cells) => row(cells, 'Cell')).join(''))
    + paragraph('Text_20_body', '')
}

/** Large numbers in a grid of boxes, each with its label under it. */
function facts({ items }: Facts, number: number): string {
  const rows = Array.from({ length: Math.ceil(items.length / FACTS_IN_ROW) }, (_, i) => items.slice(i * FACTS_IN_ROW, (i + 1) * FACTS_IN_ROW))
  const cell = (content: string, style: string) => element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, content)
  const body = rows.map((row) => element('table:table-row', { 'table:style-name': 'Row' },
    row.map(({ value, label }) => cell(paragraph('Fact', escape(value)) + paragraph('Fact_20_label', escape(label)), 'FactCell')).join('')
    + cell(paragraph('Fact_20_label', ''), 'Bare').repeat(FACTS_IN_ROW - row.length)))
  return element('table:table', { 'table:name': `T${number}`, 'table:style-name': 'Table' },
    element('table:table-column', { 'table:style-name': 'FactColumn', 'table:number-columns-repeated': FACTS_IN_ROW }) + body.join(''))
    + paragraph('Text_20_body', '')
}

function picture({ width, height, caption, alt }: Picture, number: number, { furniture }: ReportDocument): string {
  const size = { 'svg:width': `${TEXT_WIDTH}cm`, 'svg:height': `${((TEXT_WIDTH * height) / width).toFixed(2)}cm` }
  const image = element('draw:image', { 'xlink:href': `Pictures/picture${number}.svg`, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad', 'draw:mime-type': 'image/svg+xml' })
  const frame = element('draw:frame', { 'draw:name': `Picture${number}`, 'draw:style-name': 'Picture', 'text:anchor-type': 'as-char', ...size },
    image + element('svg:title', {}, escape(caption)) + element('svg:desc', {}, escape(alt)))
  return paragraph('Figure', frame) + paragraph('Figure_20_caption', `${escape(furniture.figure)} ${number}. ${escape(caption)}`)
}

/** The styles that hang on this content: the widths of its columns, and the looks of rows and cells. */
function automaticStyles({ blocks }: ReportDocument): string {
  const style = (name: string, family: string, content: string, parent?: string) =>
    element('style:style', { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent }, content)
  const column = (name: string, width: number) =>
    style(name, 'table-column', element('style:table-column-properties', { 'style:column-width': `${width.toFixed(2)}cm` }))
  const cell = (name: string, attributes: Record<string, string>) =>
    style(name, 'table-cell', element('style:table-cell-properties', { 'fo:padding': '0.12cm', ...attributes }))
  const tables = blocks.filter((block): block is Table | Facts => block.kind === 'table' || block.kind === 'facts')
  const columns = tables.flatMap((block, i) => {
    if (block.kind === 'facts') return []
    const all = block.widths.reduce((sum, width) => sum + width, 0)
    return block.widths.map((width, j) => column(`T${i + 1}.${j + 1}`, (TEXT_WIDTH * width) / all))
  })
  return [
    style('Chapter_20_page', 'paragraph', element('style:paragraph-properties', { 'fo:break-before': 'page' }), 'Heading_20_1'),
    style('Contents_20_page', 'paragraph', element('style:paragraph-properties', { 'fo:break-before': 'page' }), 'Contents_20_Heading'),
    style('Table', 'table', element('style:table-properties', { 'style:width': `${TEXT_WIDTH}cm`, 'table:align': 'margins', 'table:border-model': 'collapsing' })),
    style('Row', 'table-row', element('style:table-row-properties', { 'fo:keep-together': 'always' })),
    cell('Head', { 'fo:background-color': TINT, 'fo:border-bottom': `0.05cm solid ${ACCENT}` }),
    cell('Cell', { 'fo:border-bottom': `0.02cm solid ${LINE}` }),
    cell('FactCell', { 'fo:border': `0.02cm solid ${LINE}`, 'fo:border-top': `0.08cm solid ${ACCENT}` }),
    cell('Bare', { 'fo:border': 'none' }),
    column('FactColumn', TEXT_WIDTH / FACTS_IN_ROW), ...columns,
    style('Picture', 'graphic', element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline', 'fo:border': 'none' })),
  ].join('')
}
