import type { Table } from './document.ts'
import { advances } from './picture/text-width.ts'

/** Width of the text on a page and room beside the words of a cell, in centimetres; the size of the letters in tables, in points. */
const PAGE = 17.4, BESIDE = 0.3, SIZE = 8.5
const CENTIMETRES = 2.54 / 72
/** Fonts differ a little from the one that is measured. */
const SLACK = 1.04

/** How wide the longest word is that a column must hold, in centimetres. */
function longestWord(cells: readonly string[], bold: (row: number) => boolean): number {
  const words = cells.flatMap((cell, row) => cell.split(/[\s/-]+/).map((word) => advances(word, bold(row)).reduce((sum, one) => sum + one, 0)))
  return (Math.max(0, ...words) / 1000) * SIZE * CENTIMETRES * SLACK + BESIDE
}

/**
 * The parts of the page that the columns of a table take, together 1: as its widths say, but none so narrow that a word in it must break.
 * Where even all longest words together are too much for the page, it stays as the widths say.
 */
export function columnShares({ header, rows, widths }: Pick<Table, 'header' | 'rows' | 'widths'>): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const least = header.map((text, column) => longestWord([text, ...rows.map((row) => row[column] ?? '')], (row) => row === 0 || column === 0) / PAGE)
  let shares = widths.map((width) => width / all)
  if (least.reduce((sum, one) => sum + one, 0) > 1) return shares
  // What narrow columns get is taken from the others, in proportion, until none is too narrow.
  for (let round = 0; round < widths.length; round++) {
    const narrow = shares.map((share, column) => share <= (least[column] as number) + 1e-9)
    const free = 1 - least.reduce((sum, one, column) => sum + (narrow[column] ? one : 0), 0)
    const wide = shares.reduce((sum, share, column) => sum + (narrow[column] ? 0 : share), 0)
    shares = shares.map((share, column) => (narrow[column] ? least[column] as number : (share / wide) * free))
  }
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}
