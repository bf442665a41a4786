import type { LandscapeGraph } from '../../model/graph.ts'
import type { Layout, Place } from '../../layout/layout.ts'
import { set, svg } from './svg.ts'
import { wire } from './wires.ts'

/** The lines of the map: all of them as a faint backdrop, and clearly those that matter now. */
export class EdgesView {
  private readonly backdrop: SVGPathElement
  private readonly clear = svg('g')
  readonly element: SVGGElement
  private scale = 1

  constructor(private readonly graph: LandscapeGraph, private readonly layout: Layout) {
    const all = graph.mapEdges((_, { role }, from, to) => (role === 'need' ? wire(this.place(to), this.place(from)).line : ''))
    this.backdrop = svg('path', { class: 'backdrop', d: all.join('') })
    this.element = svg('g', { class: 'edges', 'aria-hidden': 'true' }, this.backdrop, this.clear)
  }

  private place(id: string): Place { return this.layout.nodes.get(id) as Place }

  /** Draws these edges; those of the chain last, so on top. Without any, all lines may show as a backdrop. */
  show(focus: ReadonlySet<string>, chain: ReadonlySet<string>, backdrop: boolean): void {
    set(this.backdrop, { class: focus.size || chain.size || !backdrop ? 'backdrop off' : 'backdrop' })
    const edges = [...[...focus].filter((edge) => !chain.has(edge)), ...chain]
    this.clear.replaceChildren(...edges.map((edge) => {
      const { role, soft } = this.graph.getEdgeAttributes(edge)
      const { line, head, x, y } = wire(this.place(this.graph.target(edge)), this.place(this.graph.source(edge)))
      const kind = chain.has(edge) ? 'chain' : role === 'fallback' ? 'fallback' : soft ? 'soft' : 'hard'
      return svg('g', { class: `edge ${kind}` }, svg('path', { class: 'line', d: line }),
        svg('path', { class: 'head', d: head, 'data-at': `translate(${x} ${y})` }))
    }))
    this.fit(this.scale)
  }

  /** Arrowheads keep their size on the screen. */
  fit(scale: number): void {
    this.scale = scale
    for (const head of this.clear.querySelectorAll('.head')) {
      set(head, { transform: `${head.getAttribute('data-at')} scale(${1 / Math.max(scale, 0.9)})` })
    }
  }
}
