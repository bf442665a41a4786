import type { HouseStyle } from '../model/house-style.ts'

/**
 * A report as a neutral tree. The sections make it, the formats write it; neither knows the other. All text is plain:
 * each format escapes it in its own way.
 */

/** Set small and close, so that much fits on one page: an action card, the page for the board. */
export interface Dense { dense?: true | undefined }

export interface Heading extends Dense { kind: 'heading'; /** 1 is a chapter; the title of the document stands above it. */ level: 1 | 2 | 3; text: string }

export interface Paragraph extends Dense {
  kind: 'paragraph'
  text: string
  /** lead: the sentence that matters most; code: to be copied letter by letter; note: beside the text, such as which requirement a chapter serves. */
  tone?: 'lead' | 'code' | 'note'
}

export interface Table extends Dense {
  kind: 'table'
  caption: string
  header: string[]
  /** As many cells as the header has. The first cell names the row. */
  rows: string[][]
  /** Relative widths of the columns. */
  widths: number[]
  /** Columns of figures, set to the right. */
  figures?: number[]
  /** Rows have room to write in by hand: a form. */
  form?: true
}

export interface List extends Dense {
  kind: 'list'
  ordered: boolean
  items: string[]
  /** Each item has a box to tick by hand. */
  check?: true
}

/** A few large numbers with what they count. */
export interface Facts { kind: 'facts'; caption: string; items: { value: string; label: string }[] }

export interface Picture {
  kind: 'picture'
  /** A whole SVG document, without references to anything outside it. */
  svg: string
  /** Size in CSS pixels. */
  width: number
  height: number
  caption: string
  /** What the picture says, for who does not see it. */
  alt: string
}

export interface PageBreak { kind: 'pageBreak' }

/** Where the table of contents stands: after the page for the board. It has the chapters, and what is a level below them where that is asked. */
export interface Contents { kind: 'contents'; levels?: 1 | 2 }

export type Block = Heading | Paragraph | Table | List | Facts | Picture | PageBreak | Contents

/** The few words that formats add themselves. */
export interface Furniture { contents: string; page: string; of: string; table: string; figure: string }

/** A table of bare values, for spreadsheets and other programs. */
export interface DataTable { header: string[]; rows: (string | number | null)[][] }

export interface ReportDocument {
  title: string
  subtitle: string
  /** One sentence on what the report is, for the properties of the file. */
  description: string
  /** BCP 47: `nl-NL` or `en-GB`. */
  language: string
  /** `YYYY-MM-DD`. */
  date: string
  author: string
  /** How documents of this municipality look; as the app itself when left out. */
  style?: HouseStyle
  furniture: Furniture
  blocks: Block[]
  /** The services, value by value; a document that is not about how services do has none. */
  services: DataTable
  /** What the report was made from and what came out, for programs. */
  data: Record<string, unknown>
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: string, tone?: Paragraph['tone']): Paragraph =>
  tone ? { kind: 'paragraph', text, tone } : { kind: 'paragraph', text }

/** A list; no block at all when it has no items. */
export const list = (ordered: boolean, items: readonly string[]): List[] =>
  items.length ? [{ kind: 'list', ordered, items: [...items] }] : []

/** The same blocks, set small and close. */
export const dense = (blocks: readonly Block[]): Block[] => blocks.map((block) =>
  (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'table' || block.kind === 'list' ? { ...block, dense: true } : block))

/** The numbers of tables and of pictures, each counted from 1. */
export function numbersOf(blocks: readonly Block[]): Map<Block, number> {
  const count = { table: 0, picture: 0 }
  return new Map(blocks.flatMap((block) => (block.kind === 'picture' || (block.kind === 'table' && !block.dense) ? [[block, ++count[block.kind]]] : [])))
}

/** The caption of a table with its number in front, if it has one. */
export const numbered = ({ caption }: Table, number: number | undefined, { table }: Furniture): string => (number ? `${table} ${number}. ${caption}` : caption)

/** Paragraphs that only lead from a heading to what is not text: they stay with it on one page. */
export const leadsIn = (blocks: readonly Block[]): Set<Block> => new Set(blocks.filter((block, i) =>
  block.kind === 'paragraph' && blocks[i - 1]?.kind === 'heading' && !['paragraph', 'heading', 'pageBreak', undefined].includes(blocks[i + 1]?.kind)))

export type ChapterEntry = { block: Heading; anchor: string }

/** The headings that stand in a table of contents. */
export const entriesOf = (blocks: readonly Block[], { levels = 1 }: Contents): ChapterEntry[] => headingsOf(blocks).filter(({ block }) => block.level <= levels)

/** The headings with a stable anchor each, in order. */
export const headingsOf = (blocks: readonly Block[]): ChapterEntry[] =>
  blocks.filter((block) => block.kind === 'heading').map((block, index) => ({ block, anchor: `h${index + 1}` }))
