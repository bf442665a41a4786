import type { Kind, Layer } from './kinds.ts'

/** What the columns of the map stand for: the kinds of components, or the seven layers of the EuroStack. */
export const COLUMNS = ['kind', 'layer'] as const
export type Columns = (typeof COLUMNS)[number]

/** What the map is grouped by. `owner` is who stands at the top above the supplier, `platform` what a component runs on, `team` who keeps it (its `owner` field). */
export const GROUPINGS = ['none', 'supplier', 'owner', 'jurisdiction', 'platform', 'team'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How far the links of what is chosen are followed, in steps. */
export const DEPTHS = [1, 2, 3, 'all'] as const
export type Depth = (typeof DEPTHS)[number]

/** How someone looks at a landscape. What is left out of the picture is always counted on it. */
export interface MapView {
  columns: Columns
  group: Grouping
  /** Keys of the groups that are folded into one node each. */
  folded: readonly string[]
  depth: Depth
  /** Kinds that are not shown. */
  withoutKinds: readonly Kind[]
  /** Layers that are not shown. */
  withoutLayers: readonly Layer[]
  /** Only what the scenario touches. */
  onlyAffected: boolean
  /** Only what is chosen and its links, up to the depth; the rest is left out rather than faded. */
  onlyFocus: boolean
}

/** A view that is kept, under the name it was given. */
export interface SavedView { name: string; view: MapView }

export const WHOLE_MAP: MapView = {
  columns: 'kind', group: 'none', folded: [], depth: 1, withoutKinds: [], withoutLayers: [], onlyAffected: false, onlyFocus: false,
}
