import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Roadmap, RoadmapStep } from '../../../exit/roadmap.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'
import { mostBreached, worstOf } from '../../../i18n/told/exit/roadmap.ts'
import { daysAxis, yearLines, type DaysAxis } from '../days-axis.ts'

export const WIDTH = 1000
const LEFT = 84, RIGHT = WIDTH - 16, TOP = 22, GAP = 34
const HEIGHTS = { dependence: 110, people: 62, mtpd: 62, cost: 62 } as const
type Band = keyof typeof HEIGHTS
const BANDS = Object.keys(HEIGHTS) as Band[]
export const HEIGHT = TOP + Object.values(HEIGHTS).reduce((sum, height) => sum + height + GAP, 0)
const BOTTOM = HEIGHT - 12

export const roadmapStyles = css`
  .fragile { fill: var(--below-minimum-soft); stroke: none; }
  .base { stroke: var(--line-strong); fill: none; }
  .line { fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
  .line.direct { stroke: var(--ink-soft); stroke-width: 2; stroke-dasharray: 2 3; }
  .line.somewhere { stroke: var(--ink-soft); stroke-width: 2; stroke-dasharray: 8 4; }
  .line.harm { stroke: var(--stopped); }
  .line.cost { stroke: var(--ink); }
  .area { fill: var(--stopped-soft); fill-opacity: 0.6; }
  .head { stroke: var(--ink); stroke-width: 2; fill: none; }
  .picture text.title { font-size: 13px; font-weight: 650; }
  .picture text.figure { font-size: 12px; text-anchor: end; fill: var(--ink-soft); }
`

/** The axis of a roadmap. */
export const roadmapAxis = ({ from, to }: Roadmap): DaysAxis => daysAxis(from, to, LEFT, RIGHT)

/** A line that stays level from each step to the next. */
function stairs({ steps, to }: Roadmap, { x }: DaysAxis, y: (step: RoadmapStep) => number): string {
  return steps.map((step, i) => `${i ? 'V' : `M${x(step.from)} `}${y(step).toFixed(1)}H${x(steps[i + 1]?.from ?? to).toFixed(1)}`).join('')
}

interface Curve { values(step: RoadmapStep): number; kind: string }

/** The roadmap as four lines below each other on one axis of years, with shade where something is half migrated, and the chosen day. */
export function roadmapDrawing(answer: Roadmap, day: string, { say, texts: { roadmap: texts, lengths } }: ExitAround): TemplateResult {
  const axis = roadmapAxis(answer)
  const { steps } = answer
  const curves: Record<Band, readonly Curve[]> = {
    dependence: [{ values: ({ dependence }) => dependence.somewhere, kind: 'somewhere' }, { values: ({ dependence }) => dependence.direct, kind: 'direct' }, { values: ({ dependence }) => dependence.chain, kind: '' }],
    people: [{ values: (step) => worstOf(step)?.people ?? 0, kind: 'harm' }], mtpd: [{ values: mostBreached, kind: 'harm' }], cost: [{ values: ({ cost }) => cost, kind: 'cost' }],
  }
  const write: Record<Band, (value: number) => string> = { dependence: say.share, people: say.number, mtpd: say.number, cost: lengths.euros }
  let top = TOP
  const bands = BANDS.map((band): SVGTemplateResult => {
    const [above, height] = [top + GAP - 12, HEIGHTS[band]]
    top += height + GAP
    const most = band === 'dependence' ? 1 : Math.max(0, ...steps.flatMap((step) => curves[band].map(({ values }) => values(step))))
    const y = (value: number) => above + height - (most > 0 ? value / most : 0) * (height - 4)
    const path = (curve: Curve) => (band === 'cost' ? steps.map((step, i) => `${i ? 'L' : 'M'}${axis.x(step.from).toFixed(1)} ${y(step.cost).toFixed(1)}`).join('') : stairs(answer, axis, (step) => y(curve.values(step))))
    return svg`<text class="title" x=${LEFT} y=${above - 8}>${texts.lines[band]}</text>
      <path class="base" d="M${LEFT} ${above + height}H${RIGHT}"></path>
      <text class="figure" x=${LEFT - 6} y=${above + 10}>${write[band](most)}</text><text class="figure" x=${LEFT - 6} y=${above + height}>${write[band](0)}</text>
      ${curves[band].map((curve) => svg`${curve.kind === 'harm' ? svg`<path class="area" d="${path(curve)}V${above + height}H${axis.x(answer.from)}Z"></path>` : ''}<path class="line ${curve.kind}" d=${path(curve)}></path>`)}`
  })
  const fragile = steps.map((step, i) => (step.fragile.length ? svg`<rect class="fragile" x=${axis.x(step.from)} y=${TOP} width=${Math.max(2, axis.x(steps[i + 1]?.from ?? answer.to) - axis.x(step.from))} height=${BOTTOM - TOP}></rect>` : ''))
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${texts.pictureAlt(answer.from, answer.to)}>
    ${fragile}${yearLines(axis, TOP, BOTTOM)}${bands}
    <path class="head" d="M${axis.x(day)} ${TOP - 4}V${BOTTOM}"></path><circle class="head" cx=${axis.x(day)} cy=${TOP - 8} r="4"></circle></svg>`
}

/** What the lines and the shade mean. */
export const roadmapLegend = ({ texts: { roadmap: { legend } } }: ExitAround): TemplateResult => html`
  ${(['chain', 'direct', 'somewhere'] as const).map((kind) => html`<span><svg width="28" height="10" aria-hidden="true"><path class="line ${kind === 'chain' ? '' : kind}" d="M1 5h26"></path></svg> ${legend[kind]}</span>`)}
  <span><svg width="20" height="14" aria-hidden="true"><rect class="fragile" width="20" height="14"></rect></svg> ${legend.fragile}</span>
  <span><svg width="8" height="16" aria-hidden="true"><path class="head" d="M4 0v16"></path></svg> ${legend.chosen}</span>`
