import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { seconds } from '../../../model/duration.ts'
import { actionOf } from '../../../model/scenario.ts'
import { eventSign } from '../../charts/timeline/event-sign.ts'
import { axis } from '../../charts/timeline/header.ts'
import { lane, patterns } from '../../charts/timeline/lane-drawing.ts'
import { AXIS, LANE } from '../../charts/timeline/sheet.ts'
import { ticksOf, weekends } from '../../charts/timeline/ticks.ts'
import type { Row } from './rows.ts'
import type { SharedAxis, Track } from './shared-axis.ts'

/** Heights in pixels: the events of one outcome, and the room between two services. */
export const EVENT_ROW = 19, GAP = 7

export const groupHeight = ({ tracks }: SharedAxis): number => tracks.length * LANE + GAP
export const headHeight = ({ tracks }: SharedAxis): number => AXIS + tracks.length * EVENT_ROW

/** The head of the axis: dates and hours, and a row with the events of each outcome. */
export function headDrawing(shared: SharedAxis): TemplateResult {
  const { tracks, width, x } = shared
  return html`<svg class="head" width=${width} height=${headHeight(shared)} aria-hidden="true">${axis(shared)}
    ${tracks.map(({ outcome, sheet }, row) => outcome.scenario.events.map((event) => (seconds(event.at) > outcome.trace.horizon ? nothing : svg`
      <g transform="translate(${Math.max(7, x(seconds(event.at)))} ${AXIS + row * EVENT_ROW + EVENT_ROW / 2})"><title>${sheet.messages.say.event(event, sheet)}</title>${eventSign(actionOf(event))}</g>`)))}
    <path class="edge" d="M0 ${headHeight(shared) - 0.5}H${width}"></path></svg>`
}

/** Where the service stopped in the reference, and when it goes on longer here the way to where it stops. */
function shift(track: Track, reference: Track, id: string, top: number, { messages, x }: SharedAxis): SVGTemplateResult | typeof nothing {
  const [was, is] = [reference, track].map(({ outcome }) => outcome.trace.services[id]?.interruptions[0]?.from)
  if (was === undefined || was === is || !track.lanes.has(id)) return nothing
  const from = x(was), middle = top + LANE / 2 - 0.5
  const way = is === undefined || is < was ? '' : `M${from} ${middle}H${x(is)}`
  return svg`<g class="shift"><title>${messages.compare.stoppedIn(reference.outcome.letter, reference.sheet.clock(was))}</title>
    <path class="casing" d="M${from} ${top + 1}V${top + LANE - 2}${way}"></path>
    <path d="M${from} ${top + 1}V${top + LANE - 2}"></path>${way ? svg`<path class="way" d=${way}></path>` : nothing}</g>`
}

/** One service: the lanes of all outcomes beneath each other. */
function group(row: Row, top: number, shared: SharedAxis): SVGTemplateResult {
  const { tracks, width, x, messages } = shared
  return svg`<g>${tracks.map((track, i) => {
    const at = top + GAP / 2 + i * LANE
    const found = track.lanes.get(row.id)
    const { horizon } = track.outcome.trace
    return svg`${found ? lane(found, at, track.sheet) : svg`<text class="none" x="6" y=${at + 12}>${messages.compare.noService}</text>`}
      ${horizon < shared.horizon ? svg`<rect class="ended" x=${x(horizon)} y=${at} width=${width - x(horizon)} height=${LANE - 1}><title>${messages.compare.ends}</title></rect>` : nothing}
      ${i > 0 ? shift(track, tracks[0] as Track, row.id, at, shared) : nothing}`
  })}</g>`
}

/** The lanes of the services in these rows. Their text for screen readers stands with the names. */
export function groupsDrawing(rows: readonly Row[], shared: SharedAxis): TemplateResult {
  const { scenario: { start }, horizon, x, secondsPerPixel, width } = shared
  const each = groupHeight(shared), height = rows.length * each
  const { days, hours } = ticksOf(start, horizon, secondsPerPixel)
  return html`<svg class="lanes" width=${width} height=${height} aria-hidden="true">${patterns}
    ${weekends(start, horizon).map(({ from, to }) => svg`<rect class="weekend" x=${x(from)} y="0" width=${x(to) - x(from)} height=${height}></rect>`)}
    ${hours.map((at) => svg`<path class="hour" d="M${x(at)} 0V${height}"></path>`)}
    ${days.map((at) => svg`<path class="midnight" d="M${x(at)} 0V${height}"></path>`)}
    ${rows.map((row, i) => group(row, i * each, shared))}
    ${rows.map((_, i) => svg`<path class="edge" d="M0 ${(i + 1) * each - 0.5}H${width}"></path>`)}</svg>`
}
