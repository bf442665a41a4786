import { css, svg, type SVGTemplateResult } from 'lit'
import type { Fate } from '../../../i18n/told/losses.ts'
import { statusSymbol } from '../../components/status-symbol.ts'

/** A clock: it comes back. */
const CLOCK = svg`<g class="clock"><circle r="6.2"></circle><path d="M0-3.6V0.4L2.8 2.2"></path></g>`
const DOT = svg`<circle class="dot" r="1.6"></circle>`

/** The sign of what a loss does to a service, around (0, 0) and 16 wide: each has its own shape. */
export function fateSign(fate: Fate): SVGTemplateResult {
  switch (fate) {
    case 'stops': return statusSymbol('stopped')
    case 'below': return statusSymbol('below-minimum')
    case 'temporary': return CLOCK
    case 'nothing': return DOT
  }
}

export const fateStyles = css`
  .clock circle { fill: var(--degraded-soft); stroke: var(--degraded); stroke-width: 1.6; }
  .clock path { fill: none; stroke: var(--degraded); stroke-width: 1.6; stroke-linecap: round; }
  .dot { fill: var(--line-strong); }
`
