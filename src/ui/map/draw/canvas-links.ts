import { placeOn, type Board } from '../board/board.ts'
import type { Scene } from '../board/scene.ts'
import { linksToDraw, type Drawn } from './drawn.ts'
import { paintOfLink, type LinkPaint } from './paint.ts'
import type { Pen } from './pen.ts'
import { wire, type Wire } from './wires.ts'

/** So many lines are drawn while the map moves, and so many when it stands still: drawing them all would make it stutter. */
const MOST = { moving: 300, still: 3000 } as const
/** Above so many the arrowheads are a smudge. */
const MOST_HEADS = 400

/** Lines of one look, drawn in one stroke. */
interface Bundle { paint: LinkPaint; wires: Wire[] }

/** Draws the links that matter now; the most important are never left out. */
export function drawLinks(pen: Pen, board: Board, scene: Scene, moving: boolean): void {
  const all = linksToDraw(board, scene)
  const drawn = all.slice(-(moving ? MOST.moving : MOST.still))
  const bundles = new Map<string, Bundle>()
  for (const one of drawn) {
    const { link, ...how } = one
    const paint = paintOfLink(link.bond, { count: link.edges.length, ...how })
    const key = `${paint.tone} ${paint.width} ${paint.dash.join()}`
    const bundle = bundles.get(key)
    const line = wireOf(board, one)
    if (bundle) bundle.wires.push(line)
    else bundles.set(key, { paint, wires: [line] })
  }
  for (const bundle of bundles.values()) drawBundle(pen, bundle, drawn.length <= MOST_HEADS)
}

const wireOf = (board: Board, { link }: Drawn): Wire => wire(placeOn(board, link.to), placeOn(board, link.from))

function drawBundle({ context, palette, at, width, height }: Pen, { paint, wires }: Bundle, heads: boolean): void {
  const [px, py] = [(x: number) => at.applyX(x), (y: number) => at.applyY(y)]
  const seen = wires.filter(({ x1, x2, c1, c2, y1, y2 }) => px(Math.max(x1, x2, c1, c2)) > 0 && px(Math.min(x1, x2, c1, c2)) < width
    && py(Math.max(y1, y2)) > 0 && py(Math.min(y1, y2)) < height)
  context.globalAlpha = heads ? paint.opacity : paint.opacity * 0.5
  context.strokeStyle = context.fillStyle = palette[paint.tone]
  context.lineWidth = paint.width
  context.lineCap = paint.round ? 'round' : 'butt'
  context.setLineDash(heads ? [...paint.dash] : [])
  context.beginPath()
  for (const { x1, y1, c1, c2, x2, y2 } of seen) {
    context.moveTo(px(x1), py(y1))
    context.bezierCurveTo(px(c1), py(y1), px(c2), py(y2), px(x2), py(y2))
  }
  context.stroke()
  context.setLineDash([])
  if (heads) {
    context.beginPath()
    for (const { x2, y2, leftward } of seen) {
      const [x, y, back] = [px(x2), py(y2), leftward ? 6 : -6]
      context.moveTo(x + back, y - 3.5)
      context.lineTo(x, y)
      context.lineTo(x + back, y + 3.5)
      context.closePath()
    }
    context.fill()
  }
  context.globalAlpha = 1
}
