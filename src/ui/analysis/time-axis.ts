import { svg, type SVGTemplateResult } from 'lit'
import type { Sentences } from '../../i18n/sentences.ts'
import { ticksOf } from '../charts/timeline/ticks.ts'

/** A time axis in a drawing: from second 0 to the horizon. */
interface TimeAxis { x(second: number): number; labels: { at: number; text: string; day: boolean }[] }

/** The time of day of "ma 23 nov 16:00", and all before it. */
const LAST = / (\S+)$/

/** Width of a letter, at most, in pixels. */
const LETTER = 7

/** Lays out a time axis between two places, with dates when there is a start, and else counted from the start. */
export function timeAxis(start: string | undefined, horizon: number, left: number, right: number, { clock, offset }: Pick<Sentences, 'clock' | 'offset'>): TimeAxis {
  const span = Math.max(1, horizon)
  const { days, hours } = ticksOf(start, span, span / (right - left))
  const day = (at: number) => (start === undefined ? offset(at) : clock(start, at).replace(LAST, ''))
  const hour = (at: number) => (start === undefined ? offset(at) : (LAST.exec(clock(start, at))?.[1] ?? ''))
  // Counted from the start they are longer than times of day: as many are left out as they cover.
  const apart = ((hours[1] ?? span) - (hours[0] ?? 0)) / span * (right - left)
  const every = Math.ceil((Math.max(0, ...hours.map((at) => hour(at).length)) * LETTER + 10) / Math.max(1, apart))
  const x = (second: number) => left + (Math.min(second, span) / span) * (right - left)
  // What would run off the edge has its line only.
  const label = (at: number, text: string, isDay: boolean) => ({ at, text: x(at) + text.length * LETTER > right + LETTER ? '' : text, day: isDay })
  return {
    x,
    labels: [...days.map((at) => label(at, day(at), true)), ...hours.filter((_, i) => (start !== undefined || (i + 1) % every === 0)).map((at) => label(at, hour(at), false))],
  }
}

/** The axis with its lines, from its labels down to the bottom of a drawing. */
export const axisLines = ({ x, labels }: TimeAxis, top: number, bottom: number): SVGTemplateResult[] => labels.map(({ at, text, day }) => svg`
  <path class=${day ? 'tick day' : 'tick'} d="M${x(at)} ${top}V${bottom}"></path><text class="axis" x=${x(at) + 3} y=${day ? top - 18 : top - 4}>${text}</text>`)
