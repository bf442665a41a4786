import { placeOn, type Board, type Item } from '../../map/board/board.ts'
import type { Link } from '../../map/board/links.ts'
import { lookOf } from '../../map/board/look.ts'
import type { Scene } from '../../map/board/scene.ts'
import { headingsOf } from '../../map/draw/canvas-ground.ts'
import { cardsOf } from '../../map/draw/card-boxes.ts'
import { linksToDraw } from '../../map/draw/drawn.ts'
import { boxesOf, fontOf, type Heading } from '../../map/draw/headings.ts'
import { labelOf, type Measure } from '../../map/draw/label.ts'
import { paintOf, paintOfLink } from '../../map/draw/paint.ts'
import { headOf, wire, type Wire } from '../../map/draw/wires.ts'
import { Wordings } from '../../map/draw/wording.ts'
import { nodeShapes } from './node-shapes.ts'
import { letters, onSheet, type Place, type Shape } from './shape.ts'

/** Of so many lines all show faintly behind the map; of more they would be a blur. */
const MOST_BEHIND = 3000

const rounded = (value: number) => Math.round(value * 10) / 10

/** A board as it is looked at, all of it, as shapes on a sheet. */
export function mapShapes(board: Board, scene: Scene, place: Place, measure: Measure): Shape[] {
  const headings = headingsOf(board, place.scale, measure, scene.messages)
  return [...ground(board, scene, place), ...links(board, scene, place), ...nodes(board, scene, place, measure, headings), ...headings.map((heading) => headingShape(heading, place))]
}

function ground({ layout: { fields, groups } }: Board, { lit }: Scene, place: Place): Shape[] {
  return [
    ...fields.map((field): Shape => ({ kind: 'box', box: onSheet(place, field), radius: 4, fill: field.key === 'critical' && !lit ? 'accent-soft' : 'panel-2', line: null })),
    ...groups.filter(({ folded }) => !folded).map((group): Shape => ({ kind: 'box', box: onSheet(place, group), radius: 4, fill: null, line: { tone: 'line-strong', width: 1 } })),
  ]
}

const headingShape = ({ text, x, y, size }: Heading, { left, top, scale }: Place): Shape => letters(text, left + x * scale, top + y * scale, size * scale, 'ink-soft', 650)

const wireOf = (board: Board, { from, to }: Link): Wire => wire(placeOn(board, to), placeOn(board, from))

function links(board: Board, scene: Scene, place: Place): Shape[] {
  const drawn = linksToDraw(board, scene)
  const [px, py] = [(x: number) => rounded(place.left + x * place.scale), (y: number) => rounded(place.top + y * place.scale)]
  const curve = ({ x1, y1, c1, c2, x2, y2 }: Wire) => `M${px(x1)} ${py(y1)}C${px(c1)} ${py(y1)} ${px(c2)} ${py(y2)} ${px(x2)} ${py(y2)}`
  const path = (d: string, more: Partial<Extract<Shape, { kind: 'path' }>>): Shape => ({ kind: 'path', d, x: 0, y: 0, scale: 1, fill: null, line: null, ...more })
  const behind = [...board.links.values()].filter(({ bond }) => bond !== 'fallback')
  if (!drawn.length && !scene.hidden && behind.length <= MOST_BEHIND) return [path(behind.map((link) => curve(wireOf(board, link))).join(''), { line: { tone: 'line-strong', width: 1 }, opacity: 0.12 })]
  return drawn.flatMap(({ link, ...how }) => {
    const [line, { tone, width, opacity, dash, round }] = [wireOf(board, link), paintOfLink(link.bond, { count: link.edges.length, ...how })]
    return [
      path(curve(line), { line: { tone, width, dash, round }, opacity }),
      path(headOf(line), { x: px(line.x2), y: py(line.y2), fill: tone, opacity }),
    ]
  })
}

function nodes(board: Board, scene: Scene, place: Place, measure: Measure, headings: readonly Heading[]): Shape[] {
  const { scale } = place
  const words = new Wordings(board, scene.messages)
  const font = fontOf(board.layout, scale)
  const draw = (item: Item): Shape[] => {
    const look = lookOf(item, scene)
    const paint = paintOf(look)
    const label = labelOf(words.of(item, paint.bold), item.place, font, scale, measure)
    return nodeShapes({ box: onSheet(place, item.place), status: look.status, paint, label, font, scale, group: look.group, affected: look.affected })
  }
  return [
    ...[...board.items.values()].filter(({ id }) => scene.shown.has(id)).flatMap(draw),
    ...cardsOf(board, scene, scale, measure, words, boxesOf(headings)).flatMap(({ item, box, paint, label, affected }) =>
      nodeShapes({ box: onSheet(place, box), status: lookOf(item, scene).status, paint, label, font, scale, group: item.group !== null, affected })),
  ]
}
