import { inSight } from './window.ts'

/** Height of a row in pixels. */
export const ROW = 32
/** Width of the column with the marks. */
export const MARK = 36

/** The element of a cell; the row of titles is at index -1. */
export const cellAt = (root: ParentNode, row: number, column: number): HTMLElement | null =>
  root.querySelector(`${row < 0 ? '.head .row' : `.row[aria-rowindex="${row + 2}"]`} > [data-column="${column}"]`)

/** Scrolls a grid until a row is in sight, under its head. */
export function showRow(scroller: HTMLElement, row: number): void {
  if (row >= 0) scroller.scrollTop = inSight(scroller.scrollTop, ROW + row * ROW, ROW, { size: scroller.clientHeight, covered: ROW })
}

/** Scrolls a grid sideways until a cell is in sight, beside the columns that stay. */
export function showCell(scroller: HTMLElement, cell: HTMLElement): void {
  const first = scroller.querySelector<HTMLElement>('.head .first')
  if (!first || getComputedStyle(cell).position === 'sticky') return
  const covered = getComputedStyle(first).position === 'sticky' ? MARK + first.offsetWidth : 0
  scroller.scrollLeft = inSight(scroller.scrollLeft, cell.offsetLeft, cell.offsetWidth, { size: scroller.clientWidth, covered })
}

/** A text that does not fit in its cell is told in full to who points at it. */
export function tellInFull({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.classList.contains('text')) return
  if (target.scrollWidth > target.clientWidth) target.title = target.textContent ?? ''
  else target.removeAttribute('title')
}

/** The widths of the columns, as the style of a grid; the first gives way where it is narrow and the last takes what is left. */
export const widthsOf = (columns: readonly { width: number }[]): string => [`${MARK}px`, ...columns.map(({ width }, i) =>
  (i === 0 ? `min(${width}px, 52cqi)` : i === columns.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`))].join(' ')
