import { DirectedGraph } from 'graphology'
import { bfsFromNode } from 'graphology-traversal'
import { asNeed, componentsIn, groupOf, type LeafNeed, type NeedEntry } from '../../src/model/need.ts'
import type { Landscape } from '../../src/model/landscape.ts'

interface Attributes { needs: NeedEntry[]; level: number; cut: boolean }
export type NaiveGraph = DirectedGraph<Attributes>

/** A graph with an edge from each component to those that need it. */
export function naiveGraph(landscape: Landscape): NaiveGraph {
  const graph = new DirectedGraph<Attributes>()
  for (const [id, { needs = [] }] of Object.entries(landscape.components)) graph.addNode(id, { needs, level: 1, cut: false })
  for (const [id, { needs = [] }] of Object.entries(landscape.components))
    for (const on of needs.flatMap(componentsIn)) graph.mergeEdge(on, id)
  return graph
}

function valueOf(graph: NaiveGraph, entry: NeedEntry): number {
  const need = asNeed(entry)
  const group = groupOf(need)
  const value = group
    ? group.members.map((member) => valueOf(graph, member)).sort((a, b) => b - a)[group.atLeast - 1] as number
    : graph.getNodeAttribute((need as LeafNeed).on, 'level')
  const floor = need.without ?? 0
  return floor + (1 - floor) * value
}

/** What one would write first: from each loss walk over what needs it, work out each on the way, until nothing changes. */
export function propagateNaively(graph: NaiveGraph, lost: readonly string[]): void {
  for (const id of lost) graph.mergeNodeAttributes(id, { level: 0, cut: true })
  for (let changed = true; changed;) {
    changed = false
    for (const id of lost) {
      bfsFromNode(graph, id, (node, { needs, level, cut }) => {
        const next = cut ? 0 : Math.min(1, ...needs.map((need) => valueOf(graph, need)))
        if (next < level) {
          graph.setNodeAttribute(node, 'level', next)
          changed = true
        }
        // Below one that still works in full nothing is lost on this path.
        return next === 1
      })
    }
  }
}
