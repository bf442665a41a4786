import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { LandscapeGraph } from '../../model/graph.ts'
import { BlocksView } from './blocks-view.ts'
import { EdgesView } from './edges-view.ts'
import { speak, type Facts } from './facts.ts'
import { fontSize, type Ruler } from './label.ts'
import { CELL, type Layout, type Place } from './layout.ts'
import { NodeView, type Naming } from './node-view.ts'
import { set, svg } from './svg.ts'

/** All that the picture depends on at a moment. */
export interface View {
  levels: Readonly<Record<string, number>>
  statuses: Readonly<Record<string, Status>>
  hit: ReadonlySet<string>
  chain: ReadonlySet<string>
  selected: string | null
  /** Where the keyboard is, while it is on the map. */
  active: string | null
  hovered: string | null
  found: ReadonlySet<string>
  /** What is not faded; `null`: nothing is. */
  lit: ReadonlySet<string> | null
  shown: (id: string) => boolean
  messages: Messages
}

/** The DOM id of a component on the map. */
export const nodeId = (id: string): string => `node-${id}`

/** A larger focus than this shows names as they fit. */
const MOST_CARDS = 40

/** Below these sizes on the screen a cell is too small for a name that does not matter now. */
const SMALLEST = { width: 60, row: 12 }

/** The drawing: made once per landscape; a moment or a choice only changes attributes. */
export class Scene {
  readonly element: SVGGElement
  readonly edges: EdgesView
  private readonly blocks: BlocksView
  private readonly nodes = new Map<string, NodeView>()
  /** Whole names over the map, for what is chosen or pointed at. */
  private readonly cards = svg('g', { class: 'cards', 'aria-hidden': 'true' })
  private scale = 1
  private view: View | null = null

  constructor(graph: LandscapeGraph, private readonly layout: Layout, private readonly facts: ReadonlyMap<string, Facts>, public ruler: Ruler) {
    this.edges = new EdgesView(graph, layout)
    this.blocks = new BlocksView(layout)
    const inOrder = [...layout.nodes].sort(([, a], [, b]) => a.line - b.line || a.y - b.y)
    for (const [id, place] of inOrder) {
      const node = new NodeView(facts.get(id) as Facts, place)
      set(node.option, { id: nodeId(id), role: 'option' })
      this.nodes.set(id, node)
    }
    this.element = svg('g', {}, this.blocks.element, this.edges.element,
      svg('g', {}, ...[...this.nodes.values()].map(({ element }) => element)), this.cards)
  }

  private classesOf(id: string, view: View): string {
    return [
      view.hit.has(id) && 'hit', view.chain.has(id) && 'in-chain', id === view.selected && 'selected', id === view.active && 'active',
      view.found.has(id) && 'found', view.lit && (view.lit.has(id) ? 'lit' : 'faded'), !view.shown(id) && 'away',
    ].filter(Boolean).join(' ')
  }

  private draw(node: NodeView, id: string, view: View): void {
    const status = view.statuses[id] ?? 'normal'
    node.paint(status, this.classesOf(id, view), speak(this.facts.get(id) as Facts, status, view.levels[id] ?? 1, view.hit.has(id), view.messages))
  }

  /** Shows a moment and what is chosen. */
  paint(view: View): void {
    const first = this.view?.messages !== view.messages
    this.view = view
    for (const [id, node] of this.nodes) {
      this.draw(node, id, view)
      set(node.option, { 'aria-selected': String(id === view.selected) })
    }
    if (first) this.fit(this.scale)
    else this.name()
  }

  /** Fits letters, signs and lines to a new scale. */
  fit(scale: number): void {
    this.scale = scale
    if (this.view) this.blocks.fit(scale, this.ruler, this.view.messages)
    this.edges.fit(scale)
    this.name()
  }

  /** Whether the cells are large enough on the screen to name everything. */
  private get roomy(): boolean { return CELL.width * this.scale >= SMALLEST.width && CELL.row * this.scale >= SMALLEST.row }

  private naming(id: string, view: View): Naming {
    const matters = this.facts.get(id)?.critical || view.hit.has(id) || view.chain.has(id) || view.found.has(id)
    return this.roomy || matters ? 'cell' : 'none'
  }

  private name(): void {
    const { view } = this
    if (!view) return
    for (const [id, node] of this.nodes) node.fit(this.scale, this.ruler, this.naming(id, view))
    this.cards.replaceChildren(...[...this.widened(view)].map(([id, room]) => {
      const place = this.layout.nodes.get(id) as Place
      const card = new NodeView(this.facts.get(id) as Facts, place)
      this.draw(card, id, view)
      const width = card.fit(this.scale, this.ruler, room)
      // At the right edge a card grows to the left.
      set(card.element, { transform: `translate(${Math.min(place.x, this.layout.width - width)} ${place.y})` })
      return card.element
    }))
  }

  /**
   * The components whose name is written out over their neighbours, with how wide they may be: what is pointed at, and
   * in a small focus all of it, up to the next that belongs to it too.
   */
  private widened(view: View): Map<string, number> {
    const pointed = [view.selected, view.hovered, view.active].filter((id): id is string => id !== null)
    const focus = this.roomy && view.lit && view.lit.size <= MOST_CARDS ? [...view.lit] : [...view.chain]
    const places = focus.filter((id) => this.nodes.has(id) && view.shown(id)).map((id) => ({ id, ...this.layout.nodes.get(id) as Place }))
    const rooms = new Map(places.map((place) => [place.id, places.reduce((room, other) =>
      (other.x > place.x && other.y < place.y + place.height && other.y + other.height > place.y ? Math.min(room, other.x - place.x - CELL.gap) : room),
    this.layout.width - place.x)]))
    for (const id of pointed) if (this.nodes.has(id)) rooms.set(id, Math.max(rooms.get(id) ?? 0, this.layout.width))
    for (const id of rooms.keys()) if (this.fits(id)) rooms.delete(id)
    return rooms
  }

  /** Whether the whole name of a component stands in its cell. */
  private fits(id: string): boolean {
    const font = fontSize(this.scale) / this.scale
    const { name, foreign } = this.facts.get(id) as Facts
    const { width, height } = this.layout.nodes.get(id) as Place
    return height >= 2.2 * font || this.ruler.width(name) * font <= width - (foreign ? 3.3 : 1.8) * font
  }
}
