import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit'
import { axis } from '../../charts/timeline/header.ts'
import { lane, patterns } from '../../charts/timeline/lane-drawing.ts'
import { AXIS, LANE, type Sheet } from '../../charts/timeline/sheet.ts'
import type { Course, Mark } from './course.ts'

/** Heights in pixels: the row of the rounds, and a row of injects. */
export const ROUNDS = 24, ROW = 26

/** Width of a letter, at most, in pixels: names that do not fit are left out, they stand in the list of rounds as well. */
const LETTER = 7.5

/** A round as a band behind all below it, with its name where that fits. */
function round({ name, from, until }: Course['rounds'][number], number: number, { x, clock, messages }: Sheet, height: number): SVGTemplateResult {
  const left = x(from), width = Math.max(2, x(until) - left)
  const text = name.length * LETTER + 12 <= width ? name : width >= 20 ? String(number) : ''
  return svg`<g class="round"><title>${messages.timeline.segment(name, clock(from), clock(until))}</title>
    <rect class="band" x=${left} y=${AXIS} width=${width} height=${height - AXIS}></rect>
    <rect class="name" x=${left + 1} y=${AXIS + 2} width=${Math.max(1, width - 2)} height=${ROUNDS - 4} rx="3"></rect>
    <text x=${left + 7} y=${AXIS + 16}>${text}</text></g>`
}

const mark = ({ id, at, text }: Mark, chosen: string | null, { x, clock }: Sheet, choose: (id: string) => void): SVGTemplateResult => svg`
  <g class="inject ${id === chosen ? 'chosen' : ''}" transform="translate(${x(at)} ${ROW / 2})" @click=${() => choose(id)}><title>${clock(at)}: ${text}</title>
    <circle class="reach" r="12"></circle><path d="M0 -7 7 0 0 7 -7 0Z"></path></g>`

/** Dates and hours, rounds, services and injects in one picture. The same stands in words below it. */
export function courseDrawing({ rounds, lanes, rows }: Course, sheet: Sheet, chosen: string | null, choose: (id: string) => void): TemplateResult {
  const top = AXIS + ROUNDS, below = top + lanes.length * LANE + 4
  const height = below + rows.length * ROW
  return html`<svg class="lanes course" width=${sheet.width} height=${height} aria-hidden="true">${patterns}
    ${rounds.map((one, i) => round(one, i + 1, sheet, height))}${axis(sheet)}
    ${lanes.map((one, i) => lane(one, top + i * LANE, sheet))}
    ${rows.map(({ marks }, i) => svg`<g transform="translate(0 ${below + i * ROW})"><path class="edge" d="M0 .5H${sheet.width}"></path>${marks.map((one) => mark(one, chosen, sheet, choose))}</g>`)}</svg>`
}
