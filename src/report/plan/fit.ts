import type { Block } from '../document.ts'

/** A piece of a page that can show fewer rows: `least` at the least, of `rows`. */
export interface Piece { rows: number; least: number; show(rows: number): Block[] }

/**
 * Room on an A4 page between its margins, and what blocks set close take of it, in millimetres: measured on pages printed
 * by a browser and by LibreOffice, rounded up.
 */
const PAGE = 246
const WIDE = 112
const LINE = 3.3

/**
 * Pieces below each other, each with as many rows as fit on one page together: the longest is cut first, and what room is left over
 * goes to the pieces in their order. `above` is what stands above them on the page, in millimetres.
 */
export function fitted(pieces: readonly Piece[], above = 0): Block[] {
  const shown = pieces.map(({ rows }) => rows)
  const made = () => pieces.flatMap(({ show }, nth) => show(shown[nth] as number))
  const fits = () => heightOf(made()) <= PAGE - above
  // Below the least only when even that is too much.
  for (const floor of [Infinity, 1, 0]) {
    const spare = (nth: number) => (shown[nth] as number) - Math.min(floor, (pieces[nth] as Piece).least)
    while (!fits()) {
      const longest = shown.reduce((best, rows, nth) => (spare(nth) > 0 && (best < 0 || rows > (shown[best] as number)) ? nth : best), -1)
      if (longest < 0) break
      shown[longest] = (shown[longest] as number) - 1
    }
  }
  pieces.forEach(({ rows }, nth) => {
    for (let before = shown[nth] as number; before < rows; before = shown[nth] as number) {
      shown[nth] = before + 1
      if (!fits()) { shown[nth] = before; break }
    }
  })
  return made()
}

/** About how high these blocks are when they are set close, in millimetres. */
export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + high(block), 0)

const lines = (text: string, wide: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, wide))), 0)

function high(block: Block): number {
  switch (block.kind) {
    case 'heading': return block.level === 1 ? 7.8 : 5.8
    case 'paragraph': return lines(block.text, WIDE) * LINE + 1.2
    case 'list': return block.items.reduce((sum, item) => sum + lines(item, WIDE - 6) * LINE + 0.6, 0.8)
    case 'table': {
      const all = block.widths.reduce((sum, width) => sum + width, 0)
      const row = (cells: readonly string[]) => Math.max(...cells.map((cell, nth) => lines(cell, ((WIDE - 2 * cells.length) * (block.widths[nth] ?? 0)) / all))) * LINE + 1.3
      return 5.8 + row(block.header) + block.rows.reduce((sum, cells) => sum + row(cells), 0)
    }
    case 'facts': return 22
    case 'picture': return block.height * 0.26
    case 'pageBreak': case 'contents': return 0
  }
}
