import type { LandscapeGraph } from '../../model/graph.ts'
import type { Kind } from '../../model/kinds.ts'

/** What stands together under one heading: a kind, or the critical services that it is all about. */
export type BlockKey = Kind | 'critical'

/**
 * The stages of the map from left to right: what the rest stands on first, the critical services last. Blocks of one
 * stage stand below each other where they fit, so that small kinds do not cost a column each.
 */
export const STAGES: readonly (readonly BlockKey[])[] = [
  ['supply', 'facility', 'device'],
  ['network', 'platform'],
  ['identity', 'workplace', 'data'],
  ['application'],
  ['team', 'process', 'service'],
  ['critical'],
]

/** Rows that one component of a block takes: a critical service has room for its whole name. */
export const rowsPer = (key: BlockKey): number => (key === 'critical' ? 2 : 1)

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
