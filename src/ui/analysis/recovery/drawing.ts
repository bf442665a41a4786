import { css, html, nothing, svg, type TemplateResult } from 'lit'
import type { RecoveryAnswer, RecoveryStep } from '../../../analysis/recovery/answer.ts'
import { nameOf } from '../../../i18n/names.ts'
import type { Around } from '../../../i18n/told/around.ts'
import { drawnSteps } from '../../../i18n/told/recovery.ts'
import { fitted } from '../parts.ts'
import { axisLines, timeAxis } from '../time-axis.ts'

const WIDTH = 980, LABEL = 250, TOP = 38, ROW = 22, BAR = 14
/** As many bars as a picture can hold; the table has the rest. */
const MOST = 60
/** Room for the name of a team in its bar, in pixels. */
const ROOM = 58

export const ganttStyles = css`
  .gantt { width: 100%; min-width: 720px; max-width: 1200px; height: auto; font-size: 13px; }
  .tick { stroke: var(--line); fill: none; }
  .tick.day { stroke: var(--line-strong); stroke-opacity: 0.5; }
  .picture text.axis { font-size: 12px; fill: var(--ink-soft); }
  .bar { fill: var(--accent-soft); stroke: var(--accent); }
  .bar.critical { fill: var(--accent); stroke: var(--ink); stroke-width: 2; }
  .picture text.in { font-size: 11px; fill: var(--ink); }
  .picture text.in.critical { fill: var(--on-accent); }
  .name.critical { font-weight: 650; }
  .instant { fill: var(--panel); stroke: var(--ink); }
  .rto { stroke: var(--stopped); stroke-width: 2; stroke-dasharray: 3 2; fill: none; }
  @media (forced-colors: active) { .bar.critical { fill: CanvasText; } .picture text.in.critical { fill: Canvas; } }
`

const diamond = (x: number, y: number) => svg`<path class="instant" d="M${x} ${y - 5}l5 5l-5 5l-5 -5z"></path>`

/** The steps as bars on a time axis, in the order in which they begin. */
export function ganttDrawing(answer: RecoveryAnswer, { landscape, say, texts: { recovery: texts } }: Around): TemplateResult {
  const { steps, services, makespan } = answer
  const drawn = drawnSteps(answer, MOST)
  const promised = new Map(services.map(({ service, rto }) => [service, rto]))
  const { x, labels } = timeAxis(undefined, makespan, LABEL, WIDTH - 24, say)
  const height = TOP + drawn.length * ROW + 4
  const bar = ({ component, critical, from, to, team }: RecoveryStep, nth: number) => {
    const y = TOP + nth * ROW + ROW / 2, name = nameOf(landscape, component), kind = critical ? 'critical' : ''
    const width = x(to) - x(from), rto = promised.get(component) ?? null
    return svg`<g><title>${name}: ${texts.after(from)} – ${texts.after(to)}</title><text class="name ${kind}" x="0" y=${y + 4}>${fitted(name, 37)}</text>
      ${to > from ? svg`<rect class="bar ${kind}" x=${x(from)} y=${y - BAR / 2} width=${Math.max(2, width)} height=${BAR} rx="2"></rect>` : diamond(x(from), y)}
      ${team !== null && width > ROOM ? svg`<text class="in ${kind}" x=${x(from) + 5} y=${y + 4}>${texts.team(team + 1)}</text>` : nothing}
      ${rto === null || rto > makespan ? nothing : svg`<path class="rto" d="M${x(rto)} ${y - 10}v20"></path>`}</g>`
  }
  return html`<figure><h3>${texts.picture}</h3>
    <div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}><svg class="gantt" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${texts.pictureAlt(drawn.length, steps.length, makespan)}>
      ${axisLines({ x, labels }, TOP, height)}${drawn.map(bar)}</svg></div>
    <figcaption class="legend"><span><svg width="26" height="14" aria-hidden="true"><rect class="bar" x="1" y="1" width="24" height="12" rx="2"></rect></svg> ${texts.legend.bar}</span>
      <span><svg width="26" height="14" aria-hidden="true"><rect class="bar critical" x="1" y="1" width="24" height="12" rx="2"></rect></svg> ${texts.legend.critical}</span>
      <span><svg width="14" height="14" aria-hidden="true">${diamond(7, 7)}</svg> ${texts.legend.instant}</span>
      <span><svg width="6" height="18" aria-hidden="true"><path class="rto" d="M3 0v18"></path></svg> ${texts.columns.rto}</span></figcaption>
    ${drawn.length < steps.length ? html`<p class="soft">${texts.shown(drawn.length, steps.length)}</p>` : nothing}</figure>`
}
