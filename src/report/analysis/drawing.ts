import type { Sentences } from '../../i18n/sentences.ts'
import type { Picture } from '../document.ts'
import { scaleOf, type Scale } from '../timeline/scale.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element, escape } from '../xml.ts'

/** The measures of a drawing with names in its margin, in CSS pixels. */
export const TOP = 38
const WIDTH = 720, LABELS = 196, EDGE = 34
const YEAR = / \d{4}(?= )/

/** A drawing on a time axis, with rows below each other. */
interface Drawn { caption: string; alt: string; horizon: number; start?: string | undefined; rows: number; row: number; legend: number; draw(scale: Scale): string; say: Sentences }

/** Makes the picture: the axis on top, what is drawn, and its legend, which is drawn as well. */
export function timePicture({ caption, alt, horizon, start, rows, row, legend, draw, say }: Drawn): Picture {
  const scale = scaleOf(horizon, LABELS, WIDTH - LABELS - EDGE)
  const bottom = TOP + rows * row, height = bottom + legend
  const axis = scale.ticks.map((second) => element('path', { d: `M${scale.x(second)} ${TOP - 6}V${bottom}`, stroke: '#cfd6dd', fill: 'none' })
    + write(scale.x(second), 13, say.offset(second), { 'text-anchor': 'middle', 'font-size': 10.5, 'font-weight': 'bold' })
    + (start === undefined ? '' : write(scale.x(second), 27, say.clock(start, second).replace(YEAR, ''), { 'text-anchor': 'middle', 'font-size': 9 }))).join('')
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img',
    'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 12,
  }, [
    element('title', {}, escape(caption)), element('desc', {}, escape(alt)), element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }), axis, draw(scale),
    element('path', { d: `M0 ${bottom + 2}H${WIDTH}`, stroke: INK, 'stroke-width': 0.8, fill: 'none' }),
  ].join(''))
  return { kind: 'picture', caption, alt, width: WIDTH, height, svg }
}

const LONGEST = 32

/** A name in the margin. */
export const label = (name: string, y: number, bold = false): string =>
  write(0, y, name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name, { 'font-size': 11.5, ...(bold ? { 'font-weight': 'bold' } : {}) })
