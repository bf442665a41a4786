import { css, html, svg, type TemplateResult } from 'lit'
import type { Chosen } from '../../../exit/choice.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'

const WIDTH = 900, HEIGHT = 280, LEFT = 96, RIGHT = WIDTH - 20, TOP = 26, BOTTOM = HEIGHT - 44

export const curveStyles = css`
  .curve { stroke: var(--accent); stroke-width: 2.5; fill: none; }
  .under { fill: var(--accent-soft); }
  .point { fill: var(--panel); stroke: var(--accent); stroke-width: 2; }
  .budget { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 4; fill: none; }
  .base { stroke: var(--line-strong); fill: none; }
  .picture text.figure { font-size: 12px; fill: var(--ink-soft); }
`

/** A round amount just above this. */
const roundUp = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return Math.ceil(value / unit) * unit
}

/** How much harm is left for each amount of money. */
export function curveDrawing({ curve, before, budget }: Chosen, { say, texts: { measures: texts, lengths } }: ExitAround): TemplateResult {
  const most = Math.max(1, budget, ...curve.map(({ cost }) => cost))
  const x = (cost: number) => LEFT + Math.min(1, cost / most) * (RIGHT - LEFT)
  const high = Math.max(1, before)
  const y = (harm: number) => BOTTOM - harm / high * (BOTTOM - TOP)
  const points = curve[0]?.cost === 0 ? curve : [{ cost: 0, harm: before, measures: [] }, ...curve]
  const path = points.map(({ cost, harm }, i) => (i ? `H${x(cost).toFixed(1)}V${y(harm).toFixed(1)}` : `M${x(cost)} ${y(harm)}`)).join('')
  const tick = roundUp(most / 5)
  const ticks = Array.from({ length: Math.floor(most / tick) + 1 }, (_, i) => i * tick)
  return html`<figure><h3>${texts.picture}</h3><div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}>
      <svg class="drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${texts.pictureAlt(points.length - 1)}>
        <path class="under" d="${path}H${RIGHT}V${BOTTOM}H${LEFT}Z"></path>
        ${ticks.map((cost) => svg`<path class="tick" d="M${x(cost)} ${TOP}V${BOTTOM}"></path><text class="figure" x=${x(cost)} y=${BOTTOM + 16} text-anchor=${cost ? 'middle' : 'start'}>${lengths.euros(cost)}</text>`)}
        ${[high, high / 2, 0].map((harm) => svg`<path class="base" d="M${LEFT} ${y(harm)}h-5"></path><text class="figure" x=${LEFT - 8} y=${y(harm) + 4} text-anchor="end">${say.number(Math.round(harm))}</text>`)}
        <path class="base" d="M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}"></path><text class="figure" x=${LEFT} y=${TOP - 12}>${texts.axis.harm}</text><text class="figure" x=${RIGHT} y=${HEIGHT - 8} text-anchor="end">${texts.axis.cost}</text>
        <path class="curve" d="${path}H${RIGHT}"></path>${points.map(({ cost, harm }) => svg`<circle class="point" cx=${x(cost)} cy=${y(harm)} r="4"></circle>`)}
        <path class="budget" d="M${x(budget)} ${TOP}V${BOTTOM}"></path></svg></div>
    <figcaption class="legend"><span><svg width="28" height="10" aria-hidden="true"><path class="curve" d="M1 5h26"></path></svg> ${texts.legend.curve}</span>
      <span><svg width="8" height="16" aria-hidden="true"><path class="budget" d="M4 0v16"></path></svg> ${texts.legend.chosen}</span></figcaption></figure>`
}
