import { placeOn, type Board } from '../board/board.ts'
import type { Link } from '../board/links.ts'
import type { Scene } from '../board/scene.ts'
import { linksToDraw } from './drawn.ts'
import { paintOfLink } from './paint.ts'
import { colour } from './svg-node.ts'
import { set, svg } from './svg.ts'
import { headOf, pathOf, wire } from './wires.ts'

/** The lines of the map: all of them as a faint backdrop, and clearly those that matter now. */
export class SvgLinks {
  private readonly backdrop: SVGPathElement
  private readonly clear = svg('g')
  readonly element: SVGGElement
  private shown = ''
  private scale = 1

  constructor(private readonly board: Board) {
    const wanted = [...board.links.values()].filter(({ bond }) => bond !== 'fallback')
    this.backdrop = svg('path', { class: 'backdrop', d: wanted.map((link) => pathOf(this.wire(link))).join('') })
    this.element = svg('g', { class: 'edges' }, this.backdrop, this.clear)
  }

  private wire({ from, to }: Link) { return wire(placeOn(this.board, to), placeOn(this.board, from)) }

  /** Draws the links of a scene. Without any, all lines may show as a backdrop. */
  show(scene: Scene): void {
    const links = linksToDraw(this.board, scene)
    set(this.backdrop, { display: links.length || scene.hidden ? 'none' : 'inline' })
    const shown = links.map(({ link, chain, picked }) => `${link.key}${chain}${picked}`).join()
    if (shown === this.shown) return
    this.shown = shown
    this.clear.replaceChildren(...links.map(({ link, ...how }) => {
      const [line, paint] = [this.wire(link), paintOfLink(link.bond, { count: link.edges.length, ...how })]
      return svg('g', { opacity: paint.opacity },
        svg('path', { d: pathOf(line), stroke: colour(paint.tone), 'stroke-width': paint.width, 'stroke-dasharray': paint.dash.join(' '), 'stroke-linecap': paint.round ? 'round' : 'butt' }),
        svg('path', { class: 'head', d: headOf(line), fill: colour(paint.tone), 'data-at': `translate(${line.x2} ${line.y2})` }))
    }))
    this.fit(this.scale)
  }

  /** Arrowheads keep their size on the screen. */
  fit(scale: number): void {
    this.scale = scale
    for (const head of this.clear.querySelectorAll('.head')) set(head, { transform: `${head.getAttribute('data-at')} scale(${1 / Math.max(scale, 0.9)})` })
  }
}
