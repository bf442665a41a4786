import type { Layout } from '../../../layout/layout.ts'
import { serves, type Shape } from '../../../layout/shape.ts'
import { sketchOf, type Order, type Sketch } from '../../../layout/sketch.ts'
import type { LandscapeGraph } from '../../../model/graph.ts'
import type { MapView } from '../../../model/view.ts'
import { boardOf, type Board, type Ground } from './board.ts'

/** Who works out where everything stands, in a worker; see `pool/layout.ts`. */
export interface Layouts { make(sketch: Sketch, shape: Shape): Promise<Layout> }

/** What a board is wanted of: a landscape, how it is looked at, only these of its components (`null`: all), and the panel. */
export interface Wanted { ground: Ground; view: Pick<MapView, 'columns' | 'group' | 'folded'>; only: ReadonlySet<string> | null; shape: Shape }

/** Without a worker, on the page itself; loaded only then. */
async function layoutHere(sketch: Sketch, shape: Shape): Promise<Layout> {
  const { layout } = await import('../../../layout/layout.ts')
  return layout(sketch, shape)
}

/** The part of a graph that some components make. */
function partOf(graph: LandscapeGraph, only: ReadonlySet<string>): LandscapeGraph {
  const part = graph.nullCopy() as LandscapeGraph
  for (const id of only) if (graph.hasNode(id)) part.addNode(id, graph.getNodeAttributes(id))
  graph.forEachEdge((edge, attributes, from, to) => { if (part.hasNode(from) && part.hasNode(to)) part.addDirectedEdgeWithKey(edge, from, to, attributes) })
  return part
}

const sameSet = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null) => a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)))

/** Whether a board made for one still serves the other. */
export const servesFor = (made: Wanted, now: Wanted): boolean =>
  made.ground.landscape === now.ground.landscape && made.view.columns === now.view.columns && made.view.group === now.view.group
  && made.view.folded.join('\n') === now.view.folded.join('\n') && sameSet(made.only, now.only) && serves(made.shape, now.shape)

/** Has boards made, one at a time: of what is wanted meanwhile only the last. Until it is there, the board of before stays. */
export class Planner {
  private wanted: Wanted | null = null
  /** Where all stood, so that an edit moves little. */
  private order: Order | undefined

  constructor(private readonly arrived: (board: Board) => void) {}

  /** Asks for a board, unless the last one asked for serves. */
  want(wanted: Wanted, layouts: Layouts | null): void {
    if (this.wanted && servesFor(this.wanted, wanted)) return
    this.wanted = wanted
    void this.make(wanted, layouts)
  }

  private async make(wanted: Wanted, layouts: Layouts | null): Promise<void> {
    const { ground, view, only, shape } = wanted
    const graph = only ? partOf(ground.graph, only) : ground.graph
    const sketch = sketchOf(graph, ground.landscape, view, only ? undefined : this.order)
    // Another map may have overtaken this one in the worker.
    const layout = layouts ? await layouts.make(sketch, shape).catch(() => (this.wanted === wanted ? layoutHere(sketch, shape) : null)) : await layoutHere(sketch, shape)
    if (this.wanted !== wanted || !layout) return
    if (!only) this.order = layout.order
    this.arrived(boardOf(ground, layout, only !== null))
  }
}
