import { LAYERS, type Kind, type Layer } from '../model/kinds.ts'
import type { Columns } from '../model/view.ts'

/**
 * What stands together under one heading: a kind or a layer of the EuroStack, depending on the columns; the work of
 * people, which has no layer (`people`); and the critical services that it is all about.
 */
export type BlockKey = Kind | Layer | 'people' | 'critical'

/** The kinds of the map from left to right, and down within a line: what the rest stands on first. Critical services end it. */
export const KINDS_IN_ORDER: readonly Kind[] = [
  'supply', 'facility', 'device', 'network', 'platform', 'identity', 'workplace', 'data', 'application', 'team', 'process', 'service',
]

/** The blocks from left to right for each choice of columns, without the critical services that end both. */
export const BLOCKS_IN_ORDER: Readonly<Record<Columns, readonly BlockKey[]>> = { kind: KINDS_IN_ORDER, layer: [...LAYERS, 'people'] }

/** The components in each block, by their indices, in order of their ids. */
export function membersOf(blocks: readonly BlockKey[]): Map<BlockKey, number[]> {
  const members = new Map<BlockKey, number[]>()
  blocks.forEach((key, i) => {
    const block = members.get(key)
    if (block) block.push(i)
    else members.set(key, [i])
  })
  return members
}
