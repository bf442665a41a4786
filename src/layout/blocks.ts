import type { LandscapeGraph } from '../model/graph.ts'
import type { Kind } from '../model/kinds.ts'

/** What stands together under one heading: a kind, or the critical services that it is all about. */
export type BlockKey = Kind | 'critical'

/** The kinds of the map from left to right, and down within a line: what the rest stands on first. Critical services end it. */
export const KINDS_IN_ORDER: readonly Kind[] = [
  'supply', 'facility', 'device', 'network', 'platform', 'identity', 'workplace', 'data', 'application', 'team', 'process', 'service',
]

/** The ids in each block, in an order that does not depend on the file. When no service is marked critical, all are. */
export function blocksOf(graph: LandscapeGraph): Map<BlockKey, string[]> {
  const components = graph.mapNodes((id, { component }) => ({ id, component })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const marked = components.some(({ component }) => component.service?.critical)
  const blocks = new Map<BlockKey, string[]>()
  for (const { id, component } of components) {
    const key = component.service && (component.service.critical || !marked) ? 'critical' : component.kind
    const block = blocks.get(key)
    if (block) block.push(id)
    else blocks.set(key, [id])
  }
  return blocks
}
