import type { Messages } from '../../../i18n/index.ts'
import type { Board } from '../board/board.ts'
import { touches } from '../board/grid.ts'
import { apart, fieldHeadings, groupHeadings, type Heading } from './headings.ts'
import type { Measure } from './label.ts'
import { onScreen, pill, windowOf, write, type Pen } from './pen.ts'

/** Draws the quiet ground under the map: a field per column and a box per group. Where some of what stands on it is faded, `dimmed`, no colour may shine through that. */
export function drawGround(pen: Pen, { layout: { fields, groups } }: Board, dimmed: boolean): void {
  const { context, palette, width, height } = pen
  context.fillStyle = palette.panel
  context.fillRect(0, 0, width, height)
  const window = windowOf(pen)
  for (const field of fields) if (touches(field, window)) pill(pen, onScreen(pen, field), 4, field.key === 'critical' && !dimmed ? 'accent-soft' : 'panel-2', null)
  for (const group of groups) if (!group.folded && touches(group, window)) pill(pen, onScreen(pen, group), 4, null, { tone: 'line-strong', width: 1 })
}

/** The headings to write at a scale, those of the columns first. */
export const headingsOf = (board: Board, scale: number, measure: Measure, messages: Messages): Heading[] =>
  apart([...fieldHeadings(board, scale, measure, messages), ...groupHeadings(board, scale, measure, messages)], scale)

/** Writes headings over the map: from afar they are larger than the rows, so they get a ground of their own. */
export function drawHeadings(pen: Pen, headings: readonly Heading[], rowOnScreen: number): void {
  const { context, palette, at, width, height } = pen
  for (const { text, x, y, size, width: wide } of headings) {
    const [left, middle, letters] = [at.applyX(x), at.applyY(y), size * at.k]
    if (left > width || left + wide * at.k < 0 || middle < -letters || middle > height + letters) continue
    if (letters > 1.1 * rowOnScreen) {
      context.globalAlpha = 0.85
      context.fillStyle = palette['panel-2']
      context.fillRect(left - 3, middle - letters * 0.62, wide * at.k + 6, letters * 1.24)
      context.globalAlpha = 1
    }
    write(pen, text, left, middle, letters, 'ink-soft', 650)
  }
}
