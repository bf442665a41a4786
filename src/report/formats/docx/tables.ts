import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IBorderOptions } from 'docx'
import { columnShares } from '../../column-widths.ts'
import type * as tree from '../../document.ts'
import type { Look } from '../../look.ts'
import { possible } from '../../xml.ts'
import { bare, FORM_LINE, LINE, TEXT_WIDTH, twips } from './measures.ts'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE }
/** Sizes of lines are in eighths of a point. */
const line = (color: string, size: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color })
const around = (border: IBorderOptions) => ({ top: border, bottom: border, left: border, right: border })

const FACTS_IN_ROW = 3

/** A grid over the width of the text, without lines of its own; `shares` are together 1. */
function grid(shares: readonly number[], rows: TableRow[], room = 0.1): Table {
  return new Table({
    rows, layout: TableLayoutType.FIXED, width: { size: twips(TEXT_WIDTH), type: WidthType.DXA }, columnWidths: shares.map((share) => twips(TEXT_WIDTH * share)),
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    margins: { top: twips(room), bottom: twips(room), left: twips(0.12), right: twips(0.12) },
  })
}

/** A table of which the head is repeated on each page and no row is split. */
export function table(block: tree.Table, { colour, tint }: Look): Table {
  const { header, rows, figures = [], form, dense } = block
  const cell = (text: string, column: number, head: boolean) => new TableCell({
    borders: { ...(form ? around(line(FORM_LINE, 4)) : BARE), ...(head ? { bottom: line(bare(colour), 12) } : form ? {} : { bottom: line(LINE, 4) }) },
    ...(head ? { shading: { fill: bare(tint), type: 'clear', color: 'auto' } } : {}),
    children: [new Paragraph({
      style: head ? 'TableHeading' : 'TableText', ...(figures.includes(column) ? { alignment: AlignmentType.RIGHT } : {}), children: [new TextRun(possible(text))],
    })],
  })
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text, column) => cell(text, column, true)) })
  const height = form ? { height: { value: twips(1.1), rule: HeightRule.ATLEAST } } : {}
  return grid(columnShares(block), [head, ...rows.map((cells) => new TableRow({ cantSplit: true, ...height, children: cells.map((text, column) => cell(text, column, false)) }))], dense ? 0.03 : 0.1)
}

/** Large numbers in a grid of boxes, each with its label under it. */
export function facts({ items }: tree.Facts, { accent }: Look): Table {
  const rows = Array.from({ length: Math.ceil(items.length / FACTS_IN_ROW) }, (_, i) => items.slice(i * FACTS_IN_ROW, (i + 1) * FACTS_IN_ROW))
  const text = (style: string, content: string) => new Paragraph({ style, children: [new TextRun(possible(content))] })
  const empty = () => new TableCell({ borders: BARE, children: [text('FactLabel', '')] })
  return grid(Array<number>(FACTS_IN_ROW).fill(1 / FACTS_IN_ROW), rows.map((row) => new TableRow({
    cantSplit: true,
    children: [
      ...row.map(({ value, label }) => new TableCell({ borders: { ...around(line(LINE, 4)), top: line(bare(accent), 18) }, children: [text('Fact', value), text('FactLabel', label)] })),
      ...Array.from({ length: FACTS_IN_ROW - row.length }, empty),
    ],
  })))
}
