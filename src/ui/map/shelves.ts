import { STAGES, rowsPer, type BlockKey } from './blocks.ts'

/** A block on the board, in cells: `span` columns wide, `rows` high. */
export interface Shelf { key: BlockKey; column: number; row: number; span: number; rows: number }

/** Rows that the heading of a block takes, and that stay free below it. */
export const HEADING = 1.3
const GAP = 0.7

const LADDER = [8, 12, 16, 20, 24, 28, 32, 36, 40, 48, 56, 64, 80, 96, 128, 160, 192, 224, 256, 320, 400]

function fill(sizes: ReadonlyMap<BlockKey, number>, height: number): { shelves: Shelf[]; columns: number; rows: number } {
  const shelves: Shelf[] = []
  let columns = 0, rows = 0
  for (const stage of STAGES) {
    let row = Infinity // the first block of a stage always begins a column
    for (const key of stage) {
      const size = sizes.get(key)
      if (!size) continue
      const each = rowsPer(key)
      const span = Math.ceil(size / Math.floor((height - HEADING) / each))
      const high = Math.ceil(size / span) * each
      if (span > 1 || row + HEADING + high > height) {
        columns += span
        row = 0
      }
      shelves.push({ key, column: columns - span, row: row + HEADING, span, rows: high })
      row += HEADING + high + GAP
      rows = Math.max(rows, row - GAP)
      if (span > 1) row = Infinity
    }
  }
  return { shelves, columns, rows }
}

/**
 * Puts the blocks side by side so that the board is nearest to the wanted proportion (columns per row). The height
 * comes from a coarse ladder: a component more or less seldom changes it, so the board stays as people know it.
 */
export function shelve(sizes: ReadonlyMap<BlockKey, number>, proportion: number): { shelves: Shelf[]; columns: number; rows: number } {
  const boards = LADDER.map((height) => fill(sizes, height))
  const fit = ({ columns, rows }: { columns: number; rows: number }) => Math.min(proportion / Math.max(columns, 1), 1 / Math.max(rows, 1))
  return boards.reduce((best, board) => (fit(board) > fit(best) * 1.001 ? board : best))
}
