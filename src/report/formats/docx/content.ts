import { HeadingLevel, Paragraph, TableOfContents, TextRun, type FileChild, type IParagraphOptions, type IRunOptions } from 'docx'
import { leadsIn, numbered, numbersOf, type Block, type Dense, type List, type ReportDocument } from '../../document.ts'
import type { Look } from '../../look.ts'
import { possible } from '../../xml.ts'
import { picture } from './pictures.ts'
import { closely } from './styles.ts'
import { facts, table } from './tables.ts'

const HEADING = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const TONE = { lead: 'Lead', code: 'Code', note: 'Note' } as const

/** Headings that are small and close keep their style, by which they stand in the contents. Sizes are in half points, room in twentieths of a point. */
const CLOSE_HEADING = { spacing: { before: 60, after: 20 }, run: { 1: { size: 28 }, 2: { size: 20 }, 3: { size: 19 } } } as const

/** The body of the document, block by block. */
export function contentOf(report: ReportDocument, look: Look): FileChild[] {
  const { furniture } = report
  const [numbers, leading] = [numbersOf(report.blocks), leadsIn(report.blocks)]
  const numberOf = (block: Block) => numbers.get(block) as number
  let lists = 0
  let breakNext = false
  /** The first paragraph of a block begins a page when a break stands before it. */
  const first = (options: IParagraphOptions, text: string, run: IRunOptions = {}): Paragraph => {
    const pageBreakBefore = breakNext
    breakNext = false
    return new Paragraph({ ...options, ...(pageBreakBefore ? { pageBreakBefore } : {}), children: [new TextRun({ ...run, text: possible(text) })] })
  }
  const write = (block: Block): FileChild[] => {
    switch (block.kind) {
      case 'pageBreak': breakNext = true; return []
      case 'heading': return [first(block.dense ? { heading: HEADING[block.level], spacing: CLOSE_HEADING.spacing } : { heading: HEADING[block.level] }, block.text, block.dense && CLOSE_HEADING.run[block.level])]
      case 'paragraph': return [first({ style: closely(block.tone ? TONE[block.tone] : 'BodyText', block), keepNext: leading.has(block) }, block.text)]
      case 'list': return list(block, ++lists, first)
      // Two tables that touch would become one.
      case 'facts': return [...(breakNext ? [first({ style: 'FactLabel' }, '')] : []), facts(block, look), space()]
      case 'table': return [first({ style: closely('Caption', block), keepNext: true }, numbered(block, numbers.get(block), furniture)), table(block, look), space(block)]
      case 'picture': {
        const number = numberOf(block)
        const pageBreakBefore = breakNext
        breakNext = false
        return [new Paragraph({ style: 'Figure', pageBreakBefore, children: [picture(block, number)] }), first({ style: 'Caption' }, `${furniture.figure} ${number}. ${block.caption}`)]
      }
      case 'contents': return [first({ style: 'ContentsHeading' }, furniture.contents), new TableOfContents(furniture.contents, { hyperlink: true, headingStyleRange: `1-${block.levels ?? 1}` })]
    }
  }
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(possible(report.title))] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(possible(report.subtitle))] }),
    ...report.blocks.flatMap(write),
  ]
}

/** Each list counts from 1: `number` tells them apart. */
const list = ({ ordered, check, items, dense }: List, number: number, first: (options: IParagraphOptions, text: string) => Paragraph): Paragraph[] => items.map((item) => first({
  style: closely(check ? 'CheckItem' : 'ListItem', { dense }),
  numbering: { reference: check ? (ordered ? 'checkNumbers' : 'checkBullets') : ordered ? 'numbers' : 'bullets', level: 0, ...(ordered ? { instance: number } : {}) },
}, item))

/** Between a table and what follows: two tables that touch become one. */
const space = ({ dense }: Dense = {}): Paragraph => new Paragraph({ style: 'TableText', ...(dense ? { spacing: { line: 60, lineRule: 'exact' } } : {}), children: [] })
