import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit'
import { namesOf } from '../../../i18n/names.ts'
import { eventMarks, rowsOf, type EventMark } from './event-marks.ts'
import { eventLabel, eventSign } from './event-sign.ts'
import { AXIS, EVENT_ROW, type Sheet } from './sheet.ts'
import { ticksOf } from './ticks.ts'

/** A date without year and time, for which the axis has no room. Without a start date an offset, as it is. */
const dayLabel = ({ scenario, clock }: Sheet, at: number): string => {
  const text = clock(at)
  return scenario.start === undefined ? text : text.slice(0, text.lastIndexOf(' ')).replace(/ \d{4}$/, '')
}

const hourLabel = ({ scenario, clock }: Sheet, at: number): string => {
  const text = clock(at)
  return scenario.start === undefined ? text : text.slice(text.lastIndexOf(' ') + 1)
}

function axis(sheet: Sheet): SVGTemplateResult {
  const { scenario: { start }, trace: { horizon }, x, secondsPerPixel, width } = sheet
  const { days, midnights, hours } = ticksOf(start, horizon, secondsPerPixel)
  const firstDay = days[0] === undefined || x(days[0]) > 84
  const inside = (at: number, room: number) => x(at) + room <= width
  return svg`
    ${firstDay && start !== undefined ? svg`<text class="day" x="4" y="12">${dayLabel(sheet, 0)}</text>` : nothing}
    ${days.filter((at) => inside(at, 64)).map((at) => svg`<text class="day" x=${x(at) + 4} y="12">${dayLabel(sheet, at)}</text>`)}
    ${midnights.map((at) => svg`<path class="midnight" d="M${x(at)} ${days.includes(at) ? 2 : AXIS - 5}V${AXIS}"></path>`)}
    ${hours.filter((at) => inside(at, 36)).map((at) => svg`<path class="hour" d="M${x(at)} ${AXIS - 5}V${AXIS}"></path>
      <text class="hour" x=${at === 0 ? 4 : x(at)} y=${AXIS - 7} text-anchor=${at === 0 ? 'start' : 'middle'}>${hourLabel(sheet, at)}</text>`)}
    <path class="edge" d="M0 ${AXIS - 0.5}H${width}"></path>`
}

function event({ action, at, to, row, label, event: what }: EventMark, { x, messages, landscape, scenario, trace }: Sheet): SVGTemplateResult {
  const y = AXIS + row * EVENT_ROW + EVENT_ROW / 2
  const end = to === null ? null : Math.min(to, trace.horizon)
  return svg`<g class="mark"><title>${messages.say.event(what, { landscape, scenario })}</title>
    ${end === null ? nothing : svg`<path class="lasting ${action}" d="M${x(at)} ${y + 7.5}H${x(end)}${end === to ? 'v-5' : ''}"></path>`}
    <g transform="translate(${x(at) + 7} ${y})">${eventSign(action)}<text class="event-label" x="10" y="4">${label}</text></g></g>`
}

function deadlocks({ trace, x, landscape, messages }: Sheet, y: number): SVGTemplateResult {
  return svg`${trace.deadlocks.map(({ from, to, components }) => svg`<g class="mark">
    <title>${messages.timeline.deadlockOf(namesOf(landscape, components).join(', '))}</title>
    <rect class="deadlock" x=${x(from)} y=${y + 4} width=${Math.max(3, x(to ?? trace.horizon) - x(from))} height=${EVENT_ROW - 8} rx="2"></rect></g>`)}`
}

/** The head of the timeline, which stays in sight: dates and hours, the events, and who waits for whom. */
export function header(sheet: Sheet): { drawing: TemplateResult; labels: TemplateResult } {
  const { messages, landscape, scenario, trace, secondsPerPixel, width } = sheet
  const marks = eventMarks(scenario, trace.horizon, secondsPerPixel, (one) => eventLabel(one, landscape, messages))
  const rows = rowsOf(marks)
  const locked = trace.deadlocks.length > 0
  const height = AXIS + (rows + (locked ? 1 : 0)) * EVENT_ROW
  return {
    drawing: html`<svg class="head" width=${width} height=${height} aria-hidden="true">${axis(sheet)}${marks.map((mark) => event(mark, sheet))}
      ${locked ? deadlocks(sheet, AXIS + rows * EVENT_ROW) : nothing}<path class="edge" d="M0 ${height - 0.5}H${width}"></path></svg>
      <ol class="hidden" aria-label=${messages.timeline.eventsList}>${marks.map((mark) => html`<li>${messages.say.event(mark.event, { landscape, scenario })}</li>`)}
      ${trace.deadlocks.map(({ components }) => html`<li>${messages.timeline.deadlockOf(namesOf(landscape, components).join(', '))}</li>`)}</ol>`,
    labels: html`<svg class="head-labels" height=${height} width="100%" aria-hidden="true">
      <text x="100%" dx="-8" y=${AXIS + 14} text-anchor="end">${messages.timeline.events}</text>
      ${locked ? svg`<text x="100%" dx="-8" y=${AXIS + rows * EVENT_ROW + 14} text-anchor="end">${messages.timeline.deadlock}</text>` : nothing}</svg>`,
  }
}
