import type { LandscapeGraph } from '../../model/graph.ts'
import { BlocksView } from './blocks-view.ts'
import { cardOver } from './cards.ts'
import { EdgesView } from './edges-view.ts'
import { speak, type Facts } from './facts.ts'
import { showsWhole, type Ruler } from './label.ts'
import type { Box, Layout, Place } from '../../layout/layout.ts'
import { NodeView } from './node-view.ts'
import { fontSize } from '../../layout/shape.ts'
import { set, svg } from './svg.ts'
import type { View } from './view.ts'

/** The DOM id of a component on the map. */
export const nodeId = (id: string): string => `node-${id}`

/** Below these sizes on the screen a cell is too small for its name; in a row below the last of them nothing can be read at all. */
const SMALLEST = { width: 48, row: 11.5, any: 8 } as const

/** The drawing: made once per landscape and shape of the panel; a moment or a choice only changes attributes. */
export class Scene {
  readonly element: SVGGElement
  readonly edges: EdgesView
  private readonly blocks: BlocksView
  private readonly nodes = new Map<string, NodeView>()
  /** Whole names over the map, for what is chosen or pointed at. */
  private readonly cards = svg('g', { class: 'cards', 'aria-hidden': 'true' })
  private scale = 1
  private told = ''
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

  /** The font size in units of the map. */
  private get font(): number { return fontSize(this.layout.row * this.scale) / this.scale }

  /** Whether a component shows its name: all do where cells are large enough, and what matters now as long as it can be read. */
  private named(id: string, view: View): boolean {
    const row = this.layout.row * this.scale
    if (this.layout.cell * this.scale >= SMALLEST.width && row >= SMALLEST.row) return true
    const affected = (view.statuses[id] ?? 'normal') !== 'normal' || view.hit.has(id) || view.chain.has(id)
    return row >= SMALLEST.any && (affected || view.found.has(id) || view.lit?.has(id) || this.facts.get(id)?.critical) === true
  }

  private name(): void {
    const { view, font } = this
    if (!view) return
    for (const [id, node] of this.nodes) node.fit(this.layout.nodes.get(id) as Place, font, this.ruler, this.named(id, view))
    const told = this.toldOn(view)
    if (told === this.told) return
    this.told = told
    this.cards.replaceChildren(...this.written(view))
  }

  /** All that the cards depend on, in one text: while it stays the same they need not be made anew. */
  private toldOn(view: View): string {
    const { selected, active, hovered } = view
    const of = (id: string | null) => (id === null ? '' : `${id} ${view.statuses[id]} ${this.classesOf(id, view)}`)
    return [of(selected), of(active), of(hovered), this.font, view.lit?.size, view.messages.app.name, this.ruler.family].join('|')
  }

  /** The whole name over the map of what is chosen or pointed at, where its cell does not show that. */
  private written(view: View): SVGGElement[] {
    const { font, ruler, layout } = this
    const ids = new Set([view.selected, view.active, view.hovered].filter((id): id is string => id !== null && this.nodes.has(id)))
    const inSight = [...view.lit ?? []].filter((id) => !ids.has(id) && view.shown(id)).map((id): Box => layout.nodes.get(id) as Place)
    const never = this.blocks.boxes
    return [...ids].flatMap((id) => {
      const place = layout.nodes.get(id) as Place
      if (this.named(id, view) && showsWhole(this.facts.get(id) as Facts, place, font, ruler)) return []
      const card = new NodeView(this.facts.get(id) as Facts, place)
      this.draw(card, id, view)
      const { x, width } = cardOver(place, card.wanted(font, ruler), layout.width, inSight, never)
      card.fit({ width, height: place.height }, font, ruler, true)
      set(card.element, { transform: `translate(${x} ${place.y})` })
      inSight.push({ ...place, x, width })
      return [card.element]
    })
  }
}
