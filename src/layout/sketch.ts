import type { LandscapeGraph } from '../model/graph.ts'
import { componentOf, layerOf, type Component, type Landscape } from '../model/landscape.ts'
import type { Columns, Grouping, MapView } from '../model/view.ts'
import type { BlockKey } from './blocks.ts'
import { groupsOf } from './groups.ts'

/** Some components of one block below each other, in a line of the map; lines count from the left. */
export interface Run<Id> { key: BlockKey; line: number; nodes: readonly Id[] }

/** Who stood where, to hand back as `previous` so that an edit moves little. Made by `layout`; nothing else needs to look into it. */
export interface Order {
  /** The columns and class of shape it was made for; for others it says nothing. */
  made: string
  /** The ids on the map without groups, by line and from the top down. It gives their order on a map with groups as well. */
  runs: readonly Run<string>[]
  /** On a map with groups: how many lines each column has, in how many decks, how many lines of critical services there are, and where the boxes are. */
  bands?: { grouping: Grouping; decks: number; critical: number; columns: readonly Width[]; boxes: readonly BoxOrder[] }
}

/** How many lines something takes of a column. */
type Width = readonly [column: BlockKey, lines: number]

/** The line in which the box of a group begins, and what it takes of each column; boxes are in order from the top down. */
export interface BoxOrder { group: string; line: number; parts: readonly Width[] }

/**
 * All that a layout depends on, and no more: small, and fit to be sent to a worker. What is filtered out is in it as
 * well, as filters move nothing. Components are in order of their ids, so that the order in the file makes no difference.
 */
export interface Sketch {
  columns: Columns
  grouping: Grouping
  ids: readonly string[]
  /** The block of each component. */
  blocks: readonly BlockKey[]
  /** The supplier of each component, those of one standing together where they can; `''` for none. */
  suppliers: readonly string[]
  /** The key of the group of each component, `''` for those in none; `null` on a map without groups. Of critical services it says nothing. */
  groups: readonly string[] | null
  /** Keys of the groups that are folded into one node each. */
  folded: readonly string[]
  /** Dependent and dependency, by their indices in `ids`, pair after pair. */
  edges: Int32Array
  /** How it stood before an edit. */
  previous?: Order | undefined
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const blockOf = (component: Component, columns: Columns): BlockKey => (columns === 'kind' ? component.kind : layerOf(component) ?? 'people')

/** What the layout needs of a landscape, for a view of it. `previous` is the `order` of the layout that people look at now. */
export function sketchOf(graph: LandscapeGraph, landscape: Landscape, view: Pick<MapView, 'columns' | 'group' | 'folded'>, previous?: Order): Sketch {
  const ids = graph.nodes().sort(byText)
  const components = ids.map((id) => componentOf(landscape, id))
  const index = new Map(ids.map((id, i) => [id, i]))
  const pairs = new Set<number>()
  graph.forEachEdge((_key, _attributes, from, to) => pairs.add((index.get(from) as number) * ids.length + (index.get(to) as number)))
  // When no service is marked critical, all are.
  const marked = components.some(({ service }) => service?.critical)
  const groups = groupsOf(graph, landscape, view.group)
  return {
    columns: view.columns, grouping: view.group, ids,
    blocks: components.map((component) => (component.service && (component.service.critical || !marked) ? 'critical' : blockOf(component, view.columns))),
    suppliers: components.map(({ supplier }) => supplier ?? ''),
    groups: groups && ids.map((id) => groups.get(id) ?? ''),
    folded: groups ? [...view.folded].sort(byText) : [],
    edges: Int32Array.from([...pairs].sort((a, b) => a - b).flatMap((pair) => [Math.floor(pair / ids.length), pair % ids.length])),
    previous,
  }
}
