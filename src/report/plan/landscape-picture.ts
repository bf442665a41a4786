import { nameOf } from '../../i18n/names.ts'
import type { Picture } from '../document.ts'
import { INK, write } from '../timeline/shapes.ts'
import { element, escape } from '../xml.ts'
import { inWords, serviceOf, type PlanContext } from './context.ts'
import { layerName, supplierName, type Band, type Share } from './layers.ts'

/** Measures in CSS pixels: at the width of the text on A4 the smallest letters are some 7 points. */
const WIDTH = 720, LABELS = 132, COLUMNS = 4, GAP = 6, BOX = 34, PAD = 8, LEGEND = 44
/** With more in a layer the picture no longer fits on a page; the rest is counted. */
const MOST = 8, SERVICES = 20
const BLUE = '#154273', TINT = '#dbe5f0', RULE = '#8a97a3'

/** The landscape from the services down, a band per layer and a box per supplier in it. Readable without colour. */
export function landscapePicture(context: PlanContext, bands: readonly Band[]): Picture {
  const { texts: { landscape: texts } } = context
  const tops = topBoxes(context)
  const rows = [{ name: texts.top(context.critical), lines: [] as string[], boxes: tops }, ...bands.map((band) => bandOf(context, band))]
  let y = 4
  const drawn = rows.map((row) => {
    const height = Math.max(52, Math.ceil(row.boxes.length / COLUMNS) * (BOX + GAP) + 2 * PAD - GAP)
    const svg = bandAt(y, height, row)
    y += height + 4
    return svg
  })
  const [caption, alt] = [texts.picture, altOf(context, bands)]
  const height = y + LEGEND
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img',
    'font-family': 'Liberation Sans, Arial, Helvetica, sans-serif', 'font-size': 11,
  }, [
    element('title', {}, escape(caption)), element('desc', {}, escape(alt)), element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }),
    ...drawn, legend(context, y + 6),
  ].join(''))
  return { kind: 'picture', caption, alt, width: WIDTH, height, svg }
}

type Weight = 'none' | 'some' | 'half'
interface Box { first: string; second: string; weight: Weight }

function topBoxes(context: PlanContext): Box[] {
  const { landscape, watched, texts: { landscape: texts } } = context
  const shown = watched.length > SERVICES ? watched.slice(0, SERVICES - 1) : watched
  const boxes = shown.map((id): Box => {
    const { mtpd } = serviceOf(context, id)
    return { first: nameOf(landscape, id), second: mtpd === undefined ? texts.noMtpd : texts.mtpd(inWords(context, mtpd, '')), weight: 'none' }
  })
  return watched.length > shown.length ? [...boxes, { first: texts.restOfServices(watched.length - shown.length), second: '', weight: 'none' }] : boxes
}

function bandOf(context: PlanContext, band: Band): { name: string; lines: string[]; boxes: Box[] } {
  const { texts: { landscape: texts } } = context
  const shown = band.shares.length > MOST ? band.shares.slice(0, MOST - 1) : band.shares
  const rest = band.shares.slice(shown.length)
  return {
    name: layerName(context, band), lines: [texts.parts(band.components.length), texts.needed(band.needed)],
    boxes: [
      ...shown.map((share) => ({ first: supplierName(context, share), ...weighed(context, share) })),
      ...(rest.length ? [{ first: texts.rest(rest.length), ...weighed(context, { components: rest.flatMap(({ components }) => components), services: new Set(rest.flatMap(({ services }) => [...services])) }) }] : []),
    ],
  }
}

const weighed = ({ watched, texts }: PlanContext, { components, services }: Pick<Share, 'components' | 'services'>): Omit<Box, 'first'> => ({
  second: texts.landscape.box(components.length, services.size),
  weight: services.size === 0 ? 'none' : services.size * 2 >= watched.length ? 'half' : 'some',
})

function bandAt(y: number, height: number, { name, lines, boxes }: { name: string; lines: readonly string[]; boxes: readonly Box[] }): string {
  const wide = (WIDTH - LABELS - GAP) / COLUMNS
  return element('rect', { x: 0.5, y, width: WIDTH - 1, height, fill: '#f6f8fa', stroke: RULE, 'stroke-width': 0.8 })
    + folded(name, 20).map((line, nth) => write(8, y + 19 + nth * 13, line, { 'font-weight': 'bold', 'font-size': 12 })).join('')
    + lines.map((line, nth) => write(8, y + 19 + 13 * (folded(name, 20).length + nth), line, { 'font-size': 10.5 })).join('')
    + boxes.map((box, nth) => boxAt(LABELS + (nth % COLUMNS) * wide, y + PAD + Math.floor(nth / COLUMNS) * (BOX + GAP), wide - GAP, box)).join('')
}

/** Weight shows in the rim and the tint, and stands in figures in the box. */
function boxAt(x: number, y: number, width: number, { first, second, weight }: Box): string {
  const rim = { none: 0.8, some: 1.2, half: 3 }[weight]
  return element('rect', { x, y, width, height: BOX, fill: weight === 'none' ? '#ffffff' : TINT, stroke: weight === 'none' ? RULE : BLUE, 'stroke-width': rim })
    + write(x + 6, y + 14, cut(first, 25), { 'font-weight': 'bold', 'font-size': 9.5 }) + write(x + 6, y + 27, cut(second, 26), { 'font-size': 9.5 })
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

function folded(text: string, most: number): string[] {
  const fold = text.length > most ? text.lastIndexOf(' ', most) : -1
  return fold > 0 ? [text.slice(0, fold), cut(text.slice(fold + 1), most)] : [cut(text, most)]
}

function legend({ texts: { landscape: { legend: texts } } }: PlanContext, y: number): string {
  return (['half', 'some', 'none'] as const).map((weight, nth) => {
    const x = nth * 250 + 2
    const rim = { none: 0.8, some: 1.2, half: 3 }[weight]
    return element('rect', { x, y: y + 6, width: 26, height: 14, fill: weight === 'none' ? '#ffffff' : TINT, stroke: weight === 'none' ? RULE : BLUE, 'stroke-width': rim })
      + write(x + 34, y + 17, texts[weight], { 'font-size': 10 })
  }).join('') + element('path', { d: `M0 ${y}H${WIDTH}`, stroke: INK, 'stroke-width': 0.8, fill: 'none' })
}

function altOf(context: PlanContext, bands: readonly Band[]): string {
  const { landscape, watched, text, texts: { landscape: texts } } = context
  const layers = bands.map((band) => texts.layerAlt(layerName(context, band), band.components.length,
    text.and(band.shares.map((share) => texts.supplierAlt(supplierName(context, share), share.components.length)))))
  return texts.pictureAlt(watched.length === 0 ? texts.noServices : text.and(watched.map((id) => nameOf(landscape, id))), layers.join(' '))
}
