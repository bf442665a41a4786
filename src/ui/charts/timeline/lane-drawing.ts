import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { MomentOutcome, Status } from '../../../engine/trace.ts'
import { componentOf } from '../../../model/landscape.ts'
import { CROSS, DIAMOND } from '../../components/moment-shape.ts'
import { STATUS_SHAPES } from '../../components/status-shape.ts'
import { statusSymbol } from '../../components/status-symbol.ts'
import type { Carried, Lane, Limit, Segment } from './lanes.ts'
import { LANE, type Sheet } from './sheet.ts'
import { ticksOf, weekends } from './ticks.ts'

/** The worse, the thicker: a quiet lane is a thread, a stopped service a wall. Distance from the top of the lane, and height. */
const BAND: Record<Status, [y: number, height: number]> = {
  stopped: [1.5, 13], 'below-minimum': [3.5, 9], degraded: [5.5, 5], normal: [7.25, 1.5],
}
const MIDDLE = 8

/** A stretch narrower than this has no room for its sign. */
const SIGN_ROOM = 18

function segment({ from, to, status }: Segment, { x, clock, messages }: Sheet): SVGTemplateResult {
  const [y, height] = BAND[status]
  const left = x(from), width = Math.max(1, x(to) - left)
  const sign = width < SIGN_ROOM || status === 'normal' ? nothing
    : status === 'stopped' ? svg`<path class="cut" transform="translate(${left + 10} ${MIDDLE})" d=${STATUS_SHAPES.stopped.mark}></path>`
    : svg`<g transform="translate(${left + 10} ${MIDDLE}) scale(.75)"><circle class="halo" r="9.5"></circle>${statusSymbol(status)}</g>`
  return svg`<g class=${status}><title>${messages.timeline.segment(messages.say.status(status), clock(from), clock(to))}</title>
    <rect class="band ${status}" x=${left} y=${y} width=${width} height=${height}></rect>
    ${sign}</g>`
}

/** The RTO is a dashed line, the MTPD a flag; what lies beyond the MTPD is barred. */
function limit({ kind, at, over }: Limit, { x, clock, messages: { timeline } }: Sheet): SVGTemplateResult {
  const left = x(at)
  const shape = kind === 'rto' ? `M${left} 1V${LANE - 2}` : `M${left} ${LANE - 1}V1h5.5l-2 2.75 2 2.75h-5.5`
  return svg`${over && kind === 'mtpd' ? svg`<rect fill="url(#over)" x=${x(over.from)} y="1.5" width=${Math.max(1, x(over.to) - x(over.from))} height="13"></rect>` : nothing}
    <g class="limit ${kind} ${over ? 'passed' : ''}"><title>${timeline.limit(timeline.legend[kind], clock(at), over !== null)}</title>
    <path class="casing" d=${shape}></path><path d=${shape}></path></g>`
}

function carried({ fallback, from, to }: Carried, lane: Lane, { x, clock, landscape, messages }: Sheet): SVGTemplateResult {
  const name = componentOf(landscape, lane.id).fallbacks?.[fallback]?.name ?? fallback
  return svg`<g class="carried"><title>${messages.timeline.carries(name, clock(from), clock(to))}</title>
    <path d="M${x(from)} ${LANE - 4.5}v3.5H${x(to)}v-3.5"></path></g>`
}

const moment = (outcome: MomentOutcome, { x, messages, landscape, scenario }: Sheet): SVGTemplateResult => svg`
  <g class="moment ${outcome.missed ? 'missed' : 'made'}" transform="translate(${x(outcome.at)} ${MIDDLE})">
    <title>${messages.say.moment(outcome, { landscape, scenario })}</title>
    <path class="diamond" d=${DIAMOND}></path>${outcome.missed ? svg`<path class="cross" d=${CROSS}></path>` : nothing}</g>`

/** A lane, so many pixels from the top. */
export const lane = (one: Lane, top: number, sheet: Sheet): SVGTemplateResult => svg`<g transform="translate(0 ${top})">
  ${one.segments.map((part) => segment(part, sheet))}
  ${one.carried.map((part) => carried(part, one, sheet))}
  ${one.limits.map((part) => limit(part, sheet))}
  ${one.moments.map((part) => moment(part, sheet))}</g>`

/** Below the bands: days off, the days and hours of the axis, and a line where the critical services end. */
function ground({ scenario: { start }, trace: { horizon }, x, secondsPerPixel, width, lanes }: Sheet, height: number): SVGTemplateResult {
  const { days, hours } = ticksOf(start, horizon, secondsPerPixel)
  const critical = lanes.filter((one) => one.critical).length
  return svg`
    ${weekends(start, horizon).map(({ from, to }) => svg`<rect class="weekend" x=${x(from)} y="0" width=${x(to) - x(from)} height=${height}></rect>`)}
    ${hours.map((at) => svg`<path class="hour" d="M${x(at)} 0V${height}"></path>`)}
    ${days.map((at) => svg`<path class="midnight" d="M${x(at)} 0V${height}"></path>`)}
    ${critical < lanes.length ? svg`<path class="edge" d="M0 ${critical * LANE + 0.5}H${width}"></path>` : nothing}`
}

/** What bars the time beyond the MTPD. */
export const patterns = svg`<defs><pattern id="over" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="2" height="6"></rect></pattern></defs>`

/** All lanes in one picture. Its text for screen readers stands with the labels of the lanes. */
export function laneDrawing(sheet: Sheet): TemplateResult {
  const height = sheet.lanes.length * LANE + 2
  return html`<svg class="lanes" width=${sheet.width} height=${height} aria-hidden="true">
    ${patterns}${ground(sheet, height)}${sheet.lanes.map((one, row) => lane(one, row * LANE, sheet))}</svg>`
}
