import type { Box } from '../../../layout/layout.ts'

const GAP = 2

/** What stands in the rows of a box, beside it. */
function limits(cell: Box, obstacles: Iterable<Box>, width: number): { left: number; right: number } {
  let left = 0, right = width
  for (const { x, y, width: wide, height } of obstacles) {
    if (y >= cell.y + cell.height || y + height <= cell.y) continue
    if (x >= cell.x + cell.width) right = Math.min(right, x - GAP)
    else if (x + wide <= cell.x) left = Math.max(left, x + wide + GAP)
  }
  return { left, right }
}

/**
 * Where a card with a whole name stands over its cell: as wide as wanted, to the right if it can, else to the left, and
 * clear of what must stay in sight. Of that it may cover `rather` before `never`, and it rather is narrower than to do the last.
 */
export function cardOver(cell: Box, wanted: number, board: number, rather: readonly Box[], never: readonly Box[]): { x: number; width: number } {
  if (wanted <= cell.width) return { x: cell.x, width: cell.width }
  const clear = limits(cell, [...rather, ...never], board)
  for (const { left, right } of [clear, limits(cell, never, board)]) {
    if (cell.x + wanted <= right) return { x: cell.x, width: wanted }
    if (cell.x + cell.width - wanted >= left) return { x: cell.x + cell.width - wanted, width: wanted }
    if (right - left >= wanted) return { x: right - wanted, width: wanted }
  }
  const { left, right } = limits(cell, never, board)
  return { x: left, width: right - left }
}
