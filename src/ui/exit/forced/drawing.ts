import { css, html, svg, type TemplateResult } from 'lit'
import type { ForcedExit } from '../../../exit/forced-exit.ts'
import { nameIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { forcedCells, type ForcedLine } from '../../../i18n/told/exit/forced.ts'
import { fitted } from '../../analysis/parts.ts'

const WIDTH = 980, LABEL = 250, TOP = 20, ROW = 26, BAR = 14
/** As many bars as a picture can hold; the table has the rest. */
const MOST = 40

export const forcedStyles = css`
  .in-time { fill: var(--accent-soft); stroke: var(--accent); }
  .gap { fill: var(--stopped-fill); stroke: var(--stopped); }
  .up { stroke: var(--ink); stroke-width: 2.5; fill: none; }
  .picture text.side { fill: var(--ink-soft); font-size: 12px; }
`

/** The exits that take longest first; those of which it is not known last. */
export const byLength = (exits: readonly ForcedLine[]): ForcedLine[] => exits.toSorted((a, b) => (b.takes ?? -1) - (a.takes ?? -1))

/** How long each exit takes, beside the notice that is given. */
export function forcedDrawing({ notice, exits }: ForcedExit, around: ExitAround): TemplateResult {
  const { forced: texts, lengths } = around.texts
  const drawn = byLength(exits).slice(0, MOST)
  const most = Math.max(notice, 1, ...drawn.map(({ takes }) => takes ?? 0)) * 1.12
  const x = (days: number) => LABEL + days / most * (WIDTH - LABEL - 90)
  const height = TOP + drawn.length * ROW + 6
  const row = (line: ForcedLine, nth: number) => {
    const y = TOP + nth * ROW + ROW / 2
    const { takes } = line
    const [, length] = forcedCells(line, around)
    return svg`<text x="0" y=${y + 4}>${fitted(nameIn(around, line.component), 36)}</text>
      ${takes === null ? '' : svg`<rect class="in-time" x=${LABEL} y=${y - BAR / 2} width=${Math.max(1, x(Math.min(takes, notice)) - LABEL)} height=${BAR}></rect>
        ${takes > notice ? svg`<rect class="gap" x=${x(notice)} y=${y - BAR / 2} width=${x(takes) - x(notice)} height=${BAR}></rect>` : ''}`}
      <text class="side" x=${takes === null ? LABEL + 6 : Math.max(x(takes), takes > notice ? 0 : x(notice)) + 6} y=${y + 4}>${length}</text>`
  }
  return html`<figure><h3>${texts.picture}</h3><div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}>
      <svg class="drawing" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${texts.pictureAlt(drawn.length, notice)}>${drawn.map(row)}
        <path class="up" d="M${x(notice)} ${TOP - 4}V${height}"></path><text class="side" x=${x(notice)} y=${TOP - 8} text-anchor="middle">${lengths.days(notice)}</text></svg></div>
    <figcaption class="legend"><span><svg width="26" height="14" aria-hidden="true"><rect class="in-time" x="1" y="1" width="24" height="12"></rect></svg> ${texts.legend.inTime}</span>
      <span><svg width="26" height="14" aria-hidden="true"><rect class="gap" x="1" y="1" width="24" height="12"></rect></svg> ${texts.legend.gap}</span>
      <span><svg width="8" height="16" aria-hidden="true"><path class="up" d="M4 0v16"></path></svg> ${texts.legend.notice}</span></figcaption></figure>`
}
