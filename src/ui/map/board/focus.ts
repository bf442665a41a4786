import { bfsFromNode } from 'graphology-traversal'
import type { LandscapeGraph } from '../../../model/graph.ts'
import type { Depth } from '../../../model/view.ts'

/** Number of steps to each component that can be reached. */
type Steps = ReadonlyMap<string, number>

function reach(graph: LandscapeGraph, id: string, mode: 'in' | 'out', depth: Depth): Steps {
  const found = new Map<string, number>()
  bfsFromNode(graph, id, (node, _, steps) => {
    found.set(node, steps)
    return depth !== 'all' && steps >= depth // true: no further from here
  }, { mode })
  found.delete(id)
  return found
}

/** A component with all that it needs and all that needs it, up to a depth, and how many steps away. */
export interface Focus { id: string; needs: Steps; dependents: Steps }

/** The neighbourhood of a component; `null` when the graph does not have it. */
export const focusOn = (graph: LandscapeGraph, id: string, depth: Depth): Focus | null =>
  graph.hasNode(id) ? { id, needs: reach(graph, id, 'out', depth), dependents: reach(graph, id, 'in', depth) } : null

/** The component itself and all that belongs to its focus. */
export const idsIn = ({ id, needs, dependents }: Focus): Set<string> => new Set([id, ...needs.keys(), ...dependents.keys()])

/**
 * The edges on the shortest ways from a component to what belongs to its focus. Edges across, between things that are
 * equally far, are left out: they say nothing about the component, and with them the picture is a hairball.
 */
export function edgesIn(graph: LandscapeGraph, { id, needs, dependents }: Focus): Set<string> {
  const away = (steps: Steps, node: string) => (node === id ? 0 : steps.get(node) ?? NaN)
  const edges = new Set<string>()
  for (const from of [id, ...needs.keys()]) graph.forEachOutEdge(from, (edge, _, __, to) => { if (away(needs, to) === away(needs, from) + 1) edges.add(edge) })
  for (const to of [id, ...dependents.keys()]) graph.forEachInEdge(to, (edge, _, from) => { if (away(dependents, from) === away(dependents, to) + 1) edges.add(edge) })
  return edges
}

/** The edges along a chain of components, each the cause of the next. */
export const edgesAlong = (graph: LandscapeGraph, chain: readonly string[]): Set<string> =>
  new Set(chain.slice(1).flatMap((id, i) => {
    const cause = chain[i] as string
    return graph.hasNode(id) && graph.hasNode(cause) ? graph.directedEdges(id, cause) : []
  }))
