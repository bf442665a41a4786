import { MultiDirectedGraph } from 'graphology'
import type { Component, Landscape } from './landscape.ts'
import { asNeed, groupOf, type LeafNeed, type NeedEntry } from './need.ts'

export interface NodeAttributes { component: Component }

/** One way in which a component hangs on another. */
export interface EdgeAttributes {
  /** Whether the component itself needs it, or one of its fallbacks. */
  role: 'need' | 'fallback'
  /** Part of the work goes on without it (`without` above 0, on the need or on a group around it). */
  soft: boolean
  /** It is one of several in a group, so another may do instead. */
  group: boolean
  /** Which fallback, for the role `fallback`. */
  fallback?: string
}

/** A landscape as a graph: components, with an edge from each dependent to what it depends on. */
export type LandscapeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** What one need mentions, with the softness of the groups around it. */
function leavesOf(entry: NeedEntry, soft = false, grouped = false): { on: string; soft: boolean; group: boolean }[] {
  const need = asNeed(entry)
  const isSoft = soft || (need.without ?? 0) > 0
  const group = groupOf(need)
  return group
    ? group.members.flatMap((member) => leavesOf(member, isSoft, grouped || group.members.length > 1))
    : [{ on: (need as LeafNeed).on, soft: isSoft, group: grouped }]
}

function connect(graph: LandscapeGraph, from: string, needs: readonly NeedEntry[], fallback?: string): void {
  const of = fallback === undefined ? { role: 'need' as const } : { role: 'fallback' as const, fallback }
  for (const { on, soft, group } of needs.flatMap((need) => leavesOf(need))) {
    if (!graph.hasNode(on)) continue // a landscape that is being edited may name what is not there yet
    const key = `${from}${fallback === undefined ? '' : `/${fallback}`} > ${on}`
    if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, on, { ...of, soft, group })
    // Mentioned more than once: the hardest mention is what counts.
    else graph.mergeEdgeAttributes(key, { soft: soft && graph.getEdgeAttribute(key, 'soft'), group: group && graph.getEdgeAttribute(key, 'group') })
  }
}

/**
 * The graph of a landscape: a node per component and an edge per pair of dependent and dependency, and one more for
 * each fallback that needs it. Edge keys are stable: `zaaksysteem > entra-id`, `zaaksysteem/noodlogin > internet`.
 */
export function graphOf(landscape: Landscape): LandscapeGraph {
  const graph: LandscapeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const components = Object.entries(landscape.components)
  for (const [id, component] of components) graph.addNode(id, { component })
  for (const [id, component] of components) {
    connect(graph, id, component.needs ?? [])
    for (const [name, { needs = [] }] of Object.entries(component.fallbacks ?? {})) connect(graph, id, needs, name)
  }
  return graph
}
