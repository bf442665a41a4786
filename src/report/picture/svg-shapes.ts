import { hexOf, readColour, type Rgb } from '../../model/colour.ts'
import { ellipseSteps, lineSteps, pathSteps, rectSteps, type Point, type Step } from './path.ts'
import { IDENTITY, move, scaleOf, transformOf, turnOf, within, type Matrix } from './matrix.ts'
import { xmlTree, type XmlElement } from './xml-tree.ts'

/** What is drawn, in pixels of the picture, in order. Colours are `#rrggbb`, laid over white where they were see-through. */
export type Shape =
  | { kind: 'outline'; steps: Step[]; fill: string | null; evenOdd: boolean; stroke: string | null; width: number; dash: number[] }
  | { kind: 'text'; at: Point; text: string; size: number; bold: boolean; italic: boolean; anchor: 'start' | 'middle' | 'end'; fill: string; /** Degrees, clockwise. */ turn: number }

/** A picture as shapes. `unread` names what was in it that these shapes do not show. */
export interface Shapes { width: number; height: number; shapes: Shape[]; unread: string[] }

type Attributes = Readonly<Record<string, string>>
/** Presentation attributes that children inherit. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-rule', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'fill-opacity', 'stroke-opacity', 'opacity', 'dominant-baseline']
const SILENT = new Set(['title', 'desc', 'defs', 'metadata'])
const NAMED: Record<string, string> = { black: '#000000', white: '#ffffff', currentColor: '#000000', gray: '#808080', red: '#ff0000' }

const number = (text: string | undefined, otherwise = 0): number => {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) ? value : otherwise
}

/** Reads an SVG document into shapes; `null` when it is none. */
export function svgShapes(svg: string): Shapes | null {
  const root = xmlTree(svg)
  if (root?.name !== 'svg') return null
  const [left = 0, top = 0, wide = 0, high = 0] = (root.attributes['viewBox'] ?? '').trim().split(/[\s,]+/).map((text) => number(text))
  const [width, height] = [number(root.attributes['width'], wide), number(root.attributes['height'], high)]
  const scale = wide > 0 && high > 0 ? [width / wide, height / high] as const : [1, 1] as const
  const found: Shapes = { width, height, shapes: [], unread: [] }
  const { viewBox: _, width: _w, height: _h, ...rest } = root.attributes
  walk({ ...root, name: 'g', attributes: rest }, {}, [scale[0], 0, 0, scale[1], -left * scale[0], -top * scale[1]], found)
  return found
}

function walk({ name, attributes: own, children }: XmlElement, inherited: Attributes, outer: Matrix, found: Shapes): void {
  if (SILENT.has(name)) return
  const attributes: Attributes = { ...inherited, ...own, ...declarations(own['style']) }
  const opacity = number(own['opacity'], 1) * number(inherited['opacity'], 1)
  const matrix = own['transform'] === undefined ? outer : within(outer, transformOf(own['transform']) ?? (found.unread.push('transform'), IDENTITY))
  const passed = { ...Object.fromEntries(INHERITED.flatMap((key) => (attributes[key] === undefined ? [] : [[key, attributes[key]]]))), opacity: `${opacity}` }
  const get = (key: string) => number(attributes[key])
  const draw = (steps: Step[] | null) => (steps ? found.shapes.push(outline(steps, { ...attributes, opacity: `${opacity}` }, matrix, found)) : found.unread.push(name))
  switch (name) {
    case 'g': for (const child of children) if (typeof child !== 'string') walk(child, passed, matrix, found); return
    case 'rect': return void draw(rectSteps(get('x'), get('y'), get('width'), get('height'), number(attributes['rx'], get('ry'))))
    case 'circle': return void draw(ellipseSteps(get('cx'), get('cy'), get('r'), get('r')))
    case 'ellipse': return void draw(ellipseSteps(get('cx'), get('cy'), get('rx'), get('ry')))
    case 'line': return void draw([{ kind: 'M', to: [get('x1'), get('y1')] }, { kind: 'L', to: [get('x2'), get('y2')] }])
    case 'polyline': case 'polygon': return void draw(lineSteps(attributes['points'] ?? '', name === 'polygon'))
    case 'path': return void draw(pathSteps(attributes['d'] ?? ''))
    case 'text': return write(children, { ...attributes, opacity: `${opacity}` }, [get('x'), get('y')], matrix, found)
    default: found.unread.push(name)
  }
}

function outline(steps: Step[], attributes: Attributes, matrix: Matrix, found: Shapes): Shape {
  const scale = scaleOf(matrix)
  return {
    kind: 'outline', evenOdd: attributes['fill-rule'] === 'evenodd',
    steps: steps.map((step) => (step.kind === 'Z' ? step : step.kind === 'C'
      ? { kind: 'C', points: step.points.map((point) => move(matrix, point)) as unknown as [Point, Point, Point] } : { kind: step.kind, to: move(matrix, step.to) })),
    fill: paint(attributes['fill'] ?? 'black', number(attributes['fill-opacity'], 1) * number(attributes['opacity'], 1), found),
    stroke: paint(attributes['stroke'] ?? 'none', number(attributes['stroke-opacity'], 1) * number(attributes['opacity'], 1), found),
    width: number(attributes['stroke-width'], 1) * scale,
    dash: (attributes['stroke-dasharray'] ?? '').split(/[\s,]+/).map((text) => number(text) * scale).filter((length) => length > 0),
  }
}

function write(children: XmlElement['children'], attributes: Attributes, at: Point, matrix: Matrix, found: Shapes): void {
  const spans = children.filter((child): child is XmlElement => typeof child !== 'string')
  const text = children.filter((child) => typeof child === 'string').join('').replace(/\s+/g, ' ').trim()
  const size = number(attributes['font-size'], 16)
  const lowered = ['middle', 'central'].includes(attributes['dominant-baseline'] ?? '') ? size * 0.35 : 0
  if (text !== '') found.shapes.push({
    kind: 'text', text, at: move(matrix, [at[0], at[1] + lowered]), size: size * scaleOf(matrix), turn: turnOf(matrix),
    bold: attributes['font-weight'] === 'bold' || number(attributes['font-weight']) >= 600, italic: attributes['font-style'] === 'italic',
    anchor: (['middle', 'end'] as const).find((anchor) => anchor === attributes['text-anchor']) ?? 'start',
    fill: paint(attributes['fill'] ?? 'black', number(attributes['opacity'], 1), found) ?? '#000000',
  })
  let [x, y] = at
  for (const span of spans) {
    // A span that follows the text before it in the same line would need the width of that text.
    if (span.name !== 'tspan' || (span.attributes['x'] === undefined && text !== '')) { found.unread.push(span.name); continue }
    x = number(span.attributes['x'], x)
    y = number(span.attributes['y'], y) + number(span.attributes['dy']) * (span.attributes['dy']?.endsWith('em') ? size : 1)
    write(span.children, { ...attributes, ...span.attributes }, [x, y], matrix, found)
  }
}

/** Declarations in a `style` attribute, which go before attributes. */
const declarations = (style = ''): Attributes =>
  Object.fromEntries(style.split(';').flatMap((one) => { const [, key, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/.exec(one) ?? []; return key && value ? [[key, value]] : [] }))

/** A colour laid over white, or nothing. */
function paint(value: string, opacity: number, { unread }: Shapes): string | null {
  if (value === 'none' || value === 'transparent' || opacity <= 0) return null
  const rgb = readColour(NAMED[value] ?? value)
  if (!rgb) { unread.push(value); return null }
  return hexOf(rgb.map((part) => 1 - (1 - part) * Math.min(1, opacity)) as unknown as Rgb)
}
