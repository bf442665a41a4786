import type { Chosen } from '../../exit/choice.ts'
import type { Picture } from '../document.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element, escape } from '../xml.ts'
import type { ExitContext } from './context.ts'

/** Measures in CSS pixels. */
const WIDTH = 720, HEIGHT = 300, LEFT = 150, TOP = 34, PLOT_WIDTH = 540, PLOT_HEIGHT = 200
const BLUE = '#154273', ORANGE = '#b34700'

/** What more money brings: the harm that is left with the best choice for each amount. */
export function curvePicture({ around: { texts: { measures: texts, lengths: { euros } } }, own: { measures: own } }: ExitContext, { curve, budget, before, harm, cost }: Chosen): Picture {
  const [dearest, most] = [Math.max(1, budget, ...curve.map((one) => one.cost)), Math.max(1, before, ...curve.map((one) => one.harm))]
  const x = (euro: number) => Math.round((LEFT + (euro / dearest) * PLOT_WIDTH) * 100) / 100
  const y = (hours: number) => Math.round((TOP + PLOT_HEIGHT - (hours / most) * PLOT_HEIGHT) * 100) / 100
  const bottom = TOP + PLOT_HEIGHT
  const line = `${curve.map((one, i) => (i === 0 ? `M${x(one.cost)} ${y(one.harm)}` : `H${x(one.cost)}V${y(one.harm)}`)).join('')}H${x(dearest)}`
  const [caption, alt] = [texts.picture, own.pictureAlt(curve.map((one) => own.point(one.cost, texts.hours(one.harm))))]
  const small = { 'font-size': 10.5 }
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 11,
  }, [
    element('title', {}, escape(caption)), element('desc', {}, escape(alt)), element('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#ffffff' }),
    write(0, 16, texts.axis.harm, { 'font-weight': 'bold' }), write(LEFT + PLOT_WIDTH, bottom + 34, texts.axis.cost, { 'font-weight': 'bold', 'text-anchor': 'end' }),
    ...[most, 0].map((hours) => write(LEFT - 8, y(hours) + 4, texts.hours(hours), { ...small, 'text-anchor': 'end' }) + element('path', { d: `M${LEFT} ${y(hours)}H${LEFT + PLOT_WIDTH}`, stroke: '#8a97a3', 'stroke-width': 0.6, fill: 'none' })),
    ...[0, dearest].map((euro) => write(x(euro), bottom + 16, euros(euro), { ...small, 'text-anchor': euro ? 'end' : 'start' })),
    element('path', { d: `M${x(budget)} ${TOP}V${bottom}`, stroke: ORANGE, 'stroke-width': 1.5, fill: 'none', 'stroke-dasharray': '5 3' }),
    element('path', { d: line, stroke: BLUE, 'stroke-width': 2, fill: 'none' }),
    ...curve.map((one) => element('circle', { cx: x(one.cost), cy: y(one.harm), r: 3, fill: BLUE })), element('circle', { cx: x(cost), cy: y(harm), r: 6, fill: 'none', stroke: ORANGE, 'stroke-width': 2 }),
    element('path', { d: `M0 ${HEIGHT - 16}H26`, stroke: BLUE, 'stroke-width': 2, fill: 'none' }), write(34, HEIGHT - 12, texts.legend.curve),
    element('path', { d: `M240 ${HEIGHT - 16}H266`, stroke: ORANGE, 'stroke-width': 1.5, fill: 'none', 'stroke-dasharray': '5 3' }), write(274, HEIGHT - 12, texts.legend.chosen, { fill: INK }),
  ].join(''))
  return { kind: 'picture', svg, width: WIDTH, height: HEIGHT, caption, alt }
}
