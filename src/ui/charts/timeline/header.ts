import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit'
import { namesOf } from '../../../i18n/names.ts'
import type { Trace } from '../../../engine/trace.ts'
import { actionOf, type Scenario } from '../../../model/scenario.ts'
import { eventMarks, MARK, type EventMark } from './event-marks.ts'
import { eventLabel } from './event-sign.ts'
import { AXIS, DEADLOCKS, EVENTS, type Sheet } from './sheet.ts'
import { ticksOf } from './ticks.ts'

/** What an axis is drawn from. A start may be left out where scenarios that begin at different moments share it. */
export type AxisSheet = Pick<Sheet, 'x' | 'secondsPerPixel' | 'width' | 'clock'> & { scenario: Pick<Scenario, 'start'>; trace: Pick<Trace, 'horizon'> }

/** A date without year and time, for which the axis has no room. Without a start date an offset, as it is. */
const dayLabel = ({ scenario, clock }: AxisSheet, at: number): string => {
  const text = clock(at)
  return scenario.start === undefined ? text : text.slice(0, text.lastIndexOf(' ')).replace(/ \d{4}$/, '')
}

const hourLabel = ({ scenario, clock }: AxisSheet, at: number): string => {
  const text = clock(at)
  return scenario.start === undefined ? text : text.slice(text.lastIndexOf(' ') + 1)
}

/** Days and hours, and the line below them. */
export function axis(sheet: AxisSheet): SVGTemplateResult {
  const { scenario: { start }, trace: { horizon }, x, secondsPerPixel, width } = sheet
  const { days, midnights, hours } = ticksOf(start, horizon, secondsPerPixel)
  const firstDay = days[0] === undefined || x(days[0]) > 84
  const inside = (at: number, room: number) => x(at) + room <= width
  return svg`
    ${firstDay && start !== undefined ? svg`<text class="day" x="4" y="12">${dayLabel(sheet, 0)}</text>` : nothing}
    ${days.filter((at) => inside(at, 64)).map((at) => svg`<text class="day" x=${x(at) + 4} y="12">${dayLabel(sheet, at)}</text>`)}
    ${midnights.map((at) => svg`<path class="midnight" d="M${x(at)} ${days.includes(at) ? 2 : AXIS - 5}V${AXIS}"></path>`)}
    ${hours.filter((at) => inside(at, 36)).map((at) => svg`<path class="hour" d="M${x(at)} ${AXIS - 5}V${AXIS}"></path>
      <text class="hour" x=${at === 0 ? 4 : x(at)} y=${AXIS - 6} text-anchor=${at === 0 ? 'start' : 'middle'}>${hourLabel(sheet, at)}</text>`)}
    <path class="edge" d="M0 ${AXIS - 0.5}H${width}"></path>`
}

/** Where events stand on the axis, the lines along which they last, and the line to their button, which may stand beside them. */
function lines({ events, left }: EventMark, { x, trace }: Sheet): SVGTemplateResult {
  return svg`<path class="leader" d="M${x(events[0]?.at ?? 0)} ${AXIS}L${left + MARK / 2} ${AXIS + 6}"></path>
    ${events.map(({ event, at, to }) => {
      const end = to === null ? null : Math.min(to, trace.horizon)
      return svg`<path class="leader" d="M${x(at)} ${AXIS - 4}V${AXIS}"></path>
        ${end === null ? nothing : svg`<path class="lasting ${actionOf(event)}" d="M${x(at)} ${AXIS + EVENTS - 2}H${x(end)}${end === to ? 'v-5' : ''}"></path>`}`
    })}`
}

function deadlocks({ trace, x, landscape, messages }: Sheet, y: number): SVGTemplateResult {
  return svg`${trace.deadlocks.map(({ from, to, components }) => svg`<g>
    <title>${messages.timeline.deadlockOf(namesOf(landscape, components).join(', '))}</title>
    <rect class="deadlock" x=${x(from)} y=${y + 3} width=${Math.max(3, x(to ?? trace.horizon) - x(from))} height=${DEADLOCKS - 6} rx="2"></rect></g>`)}`
}

/** The head of the timeline, which stays in sight: dates and hours, the events, and who waits for whom. */
export function header(sheet: Sheet): { marks: EventMark[]; drawing: TemplateResult; labels: TemplateResult } {
  const { messages, landscape, scenario, trace, secondsPerPixel, width } = sheet
  const marks = eventMarks(scenario, trace.horizon, secondsPerPixel, (one) => eventLabel(one, landscape, messages))
  const locked = trace.deadlocks.length > 0
  const height = AXIS + EVENTS + (locked ? DEADLOCKS : 0)
  return {
    marks,
    drawing: html`<svg class="head" width=${width} height=${height} aria-hidden="true">${axis(sheet)}${marks.map((mark) => lines(mark, sheet))}
      ${locked ? deadlocks(sheet, AXIS + EVENTS) : nothing}<path class="edge" d="M0 ${height - 0.5}H${width}"></path></svg>
      ${locked ? html`<ul class="hidden" aria-label=${messages.timeline.deadlock}>${trace.deadlocks.map(({ components }) =>
        html`<li>${messages.timeline.deadlockOf(namesOf(landscape, components).join(', '))}</li>`)}</ul>` : nothing}`,
    labels: html`<svg class="head-labels" height=${height} width="100%" aria-hidden="true">
      <text x="100%" dx="-8" y=${AXIS + 17} text-anchor="end">${messages.timeline.events}</text>
      ${locked ? svg`<text x="100%" dx="-8" y=${AXIS + EVENTS + 13} text-anchor="end">${messages.timeline.deadlock}</text>` : nothing}</svg>`,
  }
}
