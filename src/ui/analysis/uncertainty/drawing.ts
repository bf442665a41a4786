import { css, html, nothing, svg, type TemplateResult } from 'lit'
import type { UncertaintyAnswer } from '../../../analysis/uncertainty/answer.ts'
import { nameOf } from '../../../i18n/names.ts'
import { scenarioName, type Around } from '../../../i18n/told/around.ts'
import type { UncertainService } from '../../../i18n/told/uncertainty.ts'
import { seconds } from '../../../model/duration.ts'
import { fitted } from '../parts.ts'
import { axisLines, timeAxis } from '../time-axis.ts'
import { bandPath, topOf, whiskerOf } from './band.ts'

const WIDTH = 980, LABEL = 240, TOP = 38, ROW = 42, BAND = 24

export const bandStyles = css`
  .bands { width: 100%; min-width: 720px; max-width: 1200px; height: auto; font-size: 13px; }
  .band { fill: var(--stopped-fill); fill-opacity: 0.55; stroke: var(--stopped); }
  .tick { stroke: var(--line); fill: none; }
  .tick.day { stroke: var(--line-strong); stroke-opacity: 0.5; }
  .picture text.axis { font-size: 12px; fill: var(--ink-soft); }
  .rule { stroke: var(--line); fill: none; }
  .whisker { stroke: var(--ink); stroke-width: 1.6; fill: none; }
  .middle { fill: var(--ink); stroke: var(--panel); }
  .flag { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
  .rto { stroke: var(--ink); stroke-width: 1.8; stroke-dasharray: 3 2; fill: none; }
`

const flag = (x: number, y: number) => svg`<path class="flag" d="M${x} ${y}v-26l8 3.500l-8 3.500"></path>`
const rtoLine = (x: number, y: number) => svg`<path class="rto" d="M${x} ${y}v-26"></path>`
const whisker = (from: number, to: number, y: number, open: boolean) => svg`<path class="whisker" d="M${from} ${y - 4}v8M${from} ${y}H${to}${open ? 'm-5 -4l5 4l-5 4' : 'm0 -4v8'}"></path>`

/** The services as bands on one time axis. */
export function bandsDrawing(services: readonly UncertainService[], { file, horizon }: UncertaintyAnswer, around: Around): TemplateResult {
  const { landscape, say, scenarios, texts: { uncertainty: texts } } = around
  const start = scenarios.find((one) => one.file === file)?.value.start
  const axis = timeAxis(start, horizon, LABEL, WIDTH - 20, say)
  const height = TOP + services.length * ROW + 4
  const alt = texts.pictureAlt(horizon, services.map((one) => texts.row(nameOf(landscape, one.id), topOf(one))).join(' '))
  const row = (one: UncertainService, nth: number) => {
    const base = TOP + nth * ROW + BAND + 4, name = nameOf(landscape, one.id)
    const limits = landscape.components[one.id]?.service ?? {}
    const line = whiskerOf(one, horizon)
    const limitAt = (limit: string | undefined): number | null => {
      const at = limit === undefined || line?.middle == null ? null : line.middle + seconds(limit)
      return at === null || at > horizon ? null : axis.x(at)
    }
    const [rto, mtpd] = [limitAt(limits.rto), limitAt(limits.mtpd)]
    return svg`<g><title>${texts.row(name, topOf(one))}</title><text x="0" y=${base - 6}>${fitted(name, 36)}</text>
      <path class="rule" d="M0 ${base + 12}H${WIDTH}"></path><path class="band" d=${bandPath(one.band, horizon, axis.x, base, BAND)}></path>
      ${rto === null ? nothing : rtoLine(rto, base)}${mtpd === null ? nothing : flag(mtpd, base)}
      ${line ? svg`${whisker(axis.x(line.from), axis.x(line.to), base + 6, line.open)}${line.middle === null ? nothing : svg`<circle class="middle" cx=${axis.x(line.middle)} cy=${base + 6} r="4"></circle>`}` : nothing}</g>`
  }
  return html`<figure><h3>${texts.picture}: ${scenarioName(around, file)}</h3>
    <div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}><svg class="bands" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${alt}>${axisLines(axis, TOP, height)}${services.map(row)}</svg></div>
    <figcaption class="legend">
      <span><svg width="26" height="14" aria-hidden="true"><path class="band" d="M1 13V8H9V3H18V10H25V13Z"></path></svg> ${texts.legend.band}</span>
      <span><svg width="30" height="14" aria-hidden="true">${whisker(2, 28, 7, false)}<circle class="middle" cx="12" cy="7" r="4"></circle></svg> ${texts.legend.whisker}</span>
      <span><svg width="12" height="28" aria-hidden="true">${flag(2, 27)}</svg> ${texts.legend.mtpd}</span>
      <span><svg width="6" height="28" aria-hidden="true">${rtoLine(3, 27)}</svg> ${texts.legend.rto}</span></figcaption></figure>`
}
