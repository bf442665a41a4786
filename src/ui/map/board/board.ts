import { groupNode, type Box, type Layout, type Place } from '../../../layout/layout.ts'
import type { LandscapeGraph } from '../../../model/graph.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Grouping } from '../../../model/view.ts'
import type { Facts } from './facts.ts'
import { Grid } from './grid.ts'
import { linksAt, linksOf, type Ends, type Link } from './links.ts'

/** Something that stands on the map: a component, or a folded group of them. */
export interface Item {
  id: string
  place: Place
  /** Of the component; `null` for a folded group. */
  facts: Facts | null
  /** Key of the folded group; `null` for a component. */
  group: string | null
  /** The components that it stands for: itself, or all in the group. */
  members: readonly string[]
}

/** A landscape as it stands on the map: what can be looked at, pointed at and followed. Made once per layout. */
export interface Board {
  landscape: Landscape
  grouping: Grouping
  graph: LandscapeGraph
  facts: ReadonlyMap<string, Facts>
  layout: Layout
  /** Only some of the components are on it. */
  partial: boolean
  /** By id, in reading order: line by line, from the top down. */
  items: ReadonlyMap<string, Item>
  /** Which item stands for a component. */
  itemOf: ReadonlyMap<string, string>
  /** By key, see `links.ts`. */
  links: ReadonlyMap<string, Link>
  /** Which link a connection of the graph is part of. */
  linkOf: ReadonlyMap<string, string>
  /** The links at each item that has any. */
  linksAt: ReadonlyMap<string, Ends>
  grid: Grid
}

/** What a board is made of: a landscape with its graph and facts, and how it is grouped. */
export type Ground = Pick<Board, 'landscape' | 'grouping' | 'graph' | 'facts'>

/** The board of a layout. */
export function boardOf(ground: Ground, layout: Layout, partial = false): Board {
  const { graph, facts } = ground
  const folded = new Map(layout.groups.filter((group) => group.folded).map((group) => [groupNode(group.key), group]))
  const items = new Map<string, Item>()
  const itemOf = new Map<string, string>()
  const inOrder = [...layout.nodes].sort(([, a], [, b]) => a.line - b.line || a.y - b.y)
  for (const [id, place] of inOrder) {
    const group = folded.get(id)
    const members = group ? group.members : [id]
    items.set(id, { id, place, facts: group ? null : facts.get(id) ?? null, group: group?.key ?? null, members })
    for (const member of members) itemOf.set(member, id)
  }
  const links = linksOf(graph, itemOf)
  const linkOf = new Map([...links.values()].flatMap(({ key, edges }) => edges.map((edge) => [edge, key] as const)))
  return { ...ground, layout, partial, items, itemOf, links, linkOf, linksAt: linksAt(links.values()), grid: new Grid(layout.nodes, layout.width, layout.cell) }
}

/** Where an item stands. Throws for what is not on the board. */
export function placeOn(board: Board, id: string): Place {
  const item = board.items.get(id)
  if (!item) throw new RangeError(`placeOn: nothing on the map called ${id}`)
  return item.place
}

/** The heading of the group under a point, `null` elsewhere. */
export const headingAt = ({ groups }: Layout, x: number, y: number): string | null =>
  groups.find((group) => !group.folded && isIn({ ...group, height: group.heading }, x, y))?.key ?? null

const isIn = (box: Box, x: number, y: number): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
