import { entriesOf, headingsOf, leadsIn, numbered, numbersOf, type Block, type Heading, type List, type Paragraph, type ReportDocument, type Contents } from '../document.ts'
import type { Look } from '../look.ts'
import { element, escape } from '../xml.ts'
import { automaticStyles } from './odt-automatic-styles.ts'
import { picture } from './odt-picture.ts'
import { facts, table } from './odt-tables.ts'
import { DECLARATION, NAMESPACES, paragraph, styled } from './odt-xml.ts'

const TONE = { lead: 'Lead', code: 'Code', note: 'Note' } as const

/** The body of an OpenDocument text. */
export function contentXml(report: ReportDocument, look: Look): string {
  const anchors = new Map(headingsOf(report.blocks).map(({ block, anchor }) => [block as Block, anchor]))
  const { furniture } = report
  const [numbers, leading] = [numbersOf(report.blocks), leadsIn(report.blocks)]
  const numberOf = (block: Block) => numbers.get(block) as number
  let grids = 0
  /** Names of styles that are also needed with a page break before them. */
  const broken = new Set<string>()
  let breakNext = false
  const write = (block: Exclude<Block, { kind: 'pageBreak' }>): string => {
    switch (block.kind) {
      case 'heading': return heading(block, anchors.get(block) as string)
      case 'paragraph': return paragraph(`${styled(styleOf(block), block)}${leading.has(block) ? '_20_leading' : ''}`, escape(block.text))
      case 'list': return list(block)
      case 'facts': return facts(block, ++grids)
      case 'table': return table(block, ++grids, numbered(block, numbers.get(block), furniture))
      case 'picture': return picture(block, numberOf(block), furniture.figure)
      case 'contents': return contents(block, report)
    }
  }
  const body = report.blocks.map((block) => {
    if (block.kind === 'pageBreak') { breakNext = true; return '' }
    const xml = breakNext ? onNewPage(write(block), broken) : write(block)
    breakNext = false
    return xml
  }).join('')
  const text = paragraph('Title', escape(report.title)) + paragraph('Subtitle', escape(report.subtitle)) + body + end(report.blocks.at(-1))
  return DECLARATION + element('office:document-content', { ...NAMESPACES, 'office:version': '1.3' },
    element('office:automatic-styles', {}, automaticStyles(report, look, broken)) + element('office:body', {}, element('office:text', {}, text)))
}

/** A word processor puts a line of text behind a table that ends a document, and that line may need a page: here it is as low as can be. */
const end = (last: Block | undefined): string => (last?.kind === 'table' || last?.kind === 'facts' ? paragraph('End', '') : '')

const styleOf = ({ tone }: Paragraph): string => (tone ? TONE[tone] : 'Text_20_body')

/** Puts a page break before a block: in a variant of the style of the first thing in it. */
const onNewPage = (xml: string, broken: Set<string>): string => xml.replace(/(<(?:text:p|text:h|table:table) [^>]*?(?:text|table):style-name=")([^"]+)/, (_, before: string, style: string) => {
  broken.add(style)
  return `${before}${style}_20_page`
})

function heading(block: Heading, anchor: string): string {
  const { level, text } = block
  const mark = element('text:bookmark-start', { 'text:name': anchor }) + escape(text) + element('text:bookmark-end', { 'text:name': anchor })
  return element('text:h', { 'text:style-name': styled(`Heading_20_${level}`, block), 'text:outline-level': level }, mark)
}

const list = ({ ordered, check, items, dense }: List): string =>
  element('text:list', { 'text:style-name': `${check ? 'Check_20_' : ''}${ordered ? 'Numbers' : 'Bullets'}` },
    items.map((item) => element('text:list-item', {}, paragraph(styled(check ? 'Check_20_item' : 'List_20_item', { dense }), escape(item)))).join(''))

/** The table of contents: an entry for each chapter, with a field for its page that the word processor fills in. */
function contents(of: Contents, { blocks, furniture }: ReportDocument): string {
  const levels = of.levels ?? 1
  const template = (level: number) => element('text:table-of-content-entry-template', { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` }, [
    element('text:index-entry-link-start', {}), element('text:index-entry-text', {}),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    element('text:index-entry-page-number', {}), element('text:index-entry-link-end', {}),
  ].join(''))
  const source = element('text:table-of-content-source', { 'text:outline-level': levels },
    element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, escape(furniture.contents)) + Array.from({ length: levels }, (_, nth) => template(nth + 1)).join(''))
  const entries = entriesOf(blocks, of).map(({ block, anchor }) => paragraph(`Contents_20_${block.level}`,
    element('text:a', { 'xlink:type': 'simple', 'xlink:href': `#${anchor}`, 'text:style-name': 'Internet_20_link', 'text:visited-style-name': 'Internet_20_link' },
      escape(block.text) + element('text:tab', {}) + element('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': anchor }, '–'))))
  const title = element('text:index-title', { 'text:name': 'ContentsTitle' }, paragraph('Contents_20_Heading', escape(furniture.contents)))
  return element('text:table-of-content', { 'text:name': 'Contents', 'text:protected': 'true' }, source + element('text:index-body', {}, title + entries.join('')))
}
