import type { Block } from '../document.ts'

/** A piece of a page that can show fewer rows: `least` at the least, of `rows`. */
export interface Piece { rows: number; least: number; show(rows: number): Block[] }

/**
 * Room on an A4 page between its margins, and what blocks set close take of it, in millimetres: measured on pages printed
 * by a browser and by LibreOffice, rounded up.
 */
const PAGE = 232
const WIDE = 112
const LINE = 3.9

/** Pieces below each other, each with as many rows as fit on one page together. The longest is cut first. */
export function fitted(pieces: readonly Piece[], room = PAGE): Block[] {
  const shown = pieces.map(({ rows }) => rows)
  const blocks = () => pieces.flatMap(({ show }, nth) => show(shown[nth] as number))
  for (let made = blocks(); ; made = blocks()) {
    if (heightOf(made) <= room) return made
    const longest = pieces.reduce((best, { least }, nth) => {
      const spare = (shown[nth] as number) - least
      return spare > 0 && (best < 0 || (shown[nth] as number) > (shown[best] as number)) ? nth : best
    }, -1)
    if (longest < 0) return made
    shown[longest] = (shown[longest] as number) - 1
  }
}

/** About how high these blocks are when they are set close, in millimetres. */
export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + high(block), 0)

const lines = (text: string, wide: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, wide))), 0)

function high(block: Block): number {
  switch (block.kind) {
    case 'heading': return block.level === 3 ? 7 : 9
    case 'paragraph': return lines(block.text, WIDE) * LINE + 1.4
    case 'list': return block.items.reduce((sum, item) => sum + lines(item, WIDE - 6) * LINE + 0.7, 1)
    case 'table': {
      const all = block.widths.reduce((sum, width) => sum + width, 0)
      const row = (cells: readonly string[]) => Math.max(...cells.map((cell, nth) => lines(cell, ((WIDE - 2 * cells.length) * (block.widths[nth] ?? 0)) / all))) * LINE + 1.5
      return 7 + row(block.header) + block.rows.reduce((sum, cells) => sum + row(cells), 0)
    }
    case 'facts': return 22
    case 'picture': return block.height * 0.26
    case 'pageBreak': case 'contents': return 0
  }
}
