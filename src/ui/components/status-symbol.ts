import { css, svg, type SVGTemplateResult } from 'lit'
import type { Status } from '../../engine/trace.ts'
import { STATUS_SHAPES } from './status-shape.ts'

/** The sign of a status inside an SVG, around (0, 0) and 16 wide; needs `statusColours`. */
export function statusSymbol(status: Status): SVGTemplateResult {
  const { body, mark, solid } = STATUS_SHAPES[status]
  return svg`<g class="sign ${status} ${solid ? 'solid' : 'open'}"><path class="body" d=${body}></path><path class="mark" d=${mark}></path></g>`
}

/** The colours of the signs: `--colour`, `--fill` and `--soft` hold for whatever carries the class of a status. */
export const statusColours = css`
  .stopped { --colour: var(--stopped); --fill: var(--stopped-fill); --soft: var(--stopped-soft); }
  .below-minimum { --colour: var(--below-minimum); --fill: var(--below-minimum-fill); --soft: var(--below-minimum-soft); }
  .degraded { --colour: var(--degraded); --fill: var(--degraded-fill); --soft: var(--degraded-soft); }
  .normal { --colour: var(--normal); --fill: var(--normal-fill); --soft: var(--normal-soft); }
  .sign.solid .body { fill: var(--fill); }
  .sign.solid .mark { fill: var(--panel); }
  .sign.open .body { fill: var(--soft); stroke: var(--colour); stroke-width: 1.5; }
  .sign.open .mark { fill: var(--colour); }
`
