import { css, html, svg, type TemplateResult } from 'lit'
import type { DataSet } from '../../../exit/disclosure.ts'
import type { Reading } from '../../../exit/disclosure/party.ts'
import { nameIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { fitted } from '../../analysis/parts.ts'

const WIDTH = 1040, LABEL = 450, ROW = 24, BAR = 15, TOP = 4, UNIT = 42
/** As many bars as a picture can hold; the table has the rest. */
const MOST = 30
/** From what harms most to what harms least. */
export const DRAWN: readonly Reading[] = ['clear', 'in-use', 'unknown', 'ciphertext', 'none']

export const readingStyles = css`
  .reads-clear { fill: var(--stopped-fill); stroke: var(--panel); }
  .reads-in-use { fill: var(--below-minimum-fill); stroke: var(--panel); }
  .reads-unknown { fill: var(--degraded-soft); stroke: var(--degraded); stroke-dasharray: 3 2; }
  .reads-ciphertext { fill: var(--normal-fill); stroke: var(--panel); }
  .reads-none { fill: var(--panel-2); stroke: var(--line-strong); }
  .picture text.count { font-size: 12px; fill: var(--ink-soft); }
`

/** Per kind of data how many parties can give it readable, perhaps, or encrypted only. */
export function readingBars(data: readonly DataSet[], around: ExitAround): TemplateResult {
  const { disclosure: texts } = around.texts
  const drawn = data.slice(0, MOST)
  const row = (set: DataSet, nth: number) => {
    const y = TOP + nth * ROW
    let x = LABEL
    const pieces = DRAWN.map((reads) => {
      const count = set.parties.filter((one) => one.reads === reads).length
      const width = count * UNIT
      x += width
      return count ? svg`<rect class="reads-${reads}" x=${x - width} y=${y} width=${width} height=${BAR}></rect>` : ''
    })
    return svg`<text x="0" y=${y + 12}>${fitted(`${set.data} – ${nameIn(around, set.component)}`, 66)}</text>${pieces}<text class="count" x=${x + 6} y=${y + 12}>${texts.parties(set.parties.length)}</text>`
  }
  return html`<figure><h3>${texts.picture}</h3><div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}>
      <svg class="drawing" viewBox="0 0 ${WIDTH} ${TOP + drawn.length * ROW}" role="img" aria-label=${texts.pictureAlt(drawn.length)}>${drawn.map(row)}</svg></div>
    <figcaption class="legend">${DRAWN.map((reads) => html`<span><svg width="26" height="14" aria-hidden="true"><rect class="reads-${reads}" x="1" y="1" width="24" height="12"></rect></svg> ${texts.gets[reads]}</span>`)}</figcaption></figure>`
}
