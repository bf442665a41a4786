import type { Status } from '../../engine/trace.ts'
import { element, escape } from '../xml.ts'

/** Status in colour and in shape, so that it reads in grey too: solid, hatched, half as high, a thin line. */
const COLOUR: Record<Status, string> = { stopped: '#a3101b', 'below-minimum': '#b34700', degraded: '#e0ab12', normal: '#1c6b5e' }
export const INK = '#17212b'
export const BAR = 14

const HATCH = 5

/** Slanting lines inside a box, cut off at its sides. */
function hatching(x: number, y: number, width: number): string {
  let path = ''
  for (let at = x - BAR + HATCH; at < x + width; at += HATCH) {
    const [from, to] = [Math.max(at, x), Math.min(at + BAR, x + width)]
    if (from < to) path += `M${from.toFixed(1)} ${(y + BAR - (from - at)).toFixed(1)}L${to.toFixed(1)} ${(y + BAR - (to - at)).toFixed(1)}`
  }
  return element('path', { d: path, stroke: COLOUR['below-minimum'], 'stroke-width': 1.6, fill: 'none' })
}

/** A stretch of time at one status, around the middle line `y`. */
export function bar(status: Status, x: number, y: number, width: number): string {
  const top = y - BAR / 2
  const box = (height: number, attributes: Record<string, string | number>) =>
    element('rect', { x, y: y + BAR / 2 - height, width, height, ...attributes })
  switch (status) {
    case 'stopped': return box(BAR, { fill: COLOUR.stopped })
    case 'below-minimum': return box(BAR, { fill: '#ffffff', stroke: COLOUR['below-minimum'] }) + hatching(x, top, width)
    case 'degraded': return box(BAR / 2, { fill: COLOUR.degraded, stroke: '#7a5c00', 'stroke-width': 0.8 })
    case 'normal': return element('rect', { x, y: y - 1, width, height: 2, fill: COLOUR.normal })
  }
}

export type Mark = 'mtpd' | 'missed' | 'made'

/** A mark at a moment: a flag for the MTPD, a filled circle with a cross for what is missed, an open one for what is made. */
export function mark(kind: Mark, x: number, y: number): string {
  if (kind === 'mtpd') {
    const pole = element('path', { d: `M${x} ${y - 13}V${y + 10}`, stroke: INK, 'stroke-width': 1.5, fill: 'none' })
    return pole + element('path', { d: `M${x} ${y - 13}l9 3.5l-9 3.5z`, fill: INK })
  }
  const circle = element('circle', { cx: x, cy: y, r: 5.5, fill: kind === 'missed' ? INK : '#ffffff', stroke: kind === 'missed' ? '#ffffff' : INK, 'stroke-width': 1.2 })
  return kind === 'made' ? circle : circle + element('path', { d: `M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`, stroke: '#ffffff', 'stroke-width': 1.5, fill: 'none' })
}

/** A piece of text. */
export const write = (x: number, y: number, text: string, attributes: Record<string, string | number> = {}): string =>
  element('text', { x, y, fill: INK, ...attributes }, escape(text))
