import type { EdgeAttributes, LandscapeGraph } from '../../../model/graph.ts'

/** How strongly one hangs on the other: not at all without it, in part, or only with a fallback. */
export const BONDS = ['hard', 'soft', 'fallback'] as const
export type Bond = (typeof BONDS)[number]

/** A line on the map: between two items, for one or more connections of the landscape. */
export interface Link {
  key: string
  /** The item that needs the other. */
  from: string
  to: string
  /** The strongest of its connections. */
  bond: Bond
  /** Keys of the connections, as in the graph. */
  edges: readonly string[]
}

const bondOf = ({ role, soft }: EdgeAttributes): Bond => (role === 'fallback' ? 'fallback' : soft ? 'soft' : 'hard')

/**
 * The lines between items: all connections from one to another together, so that those of a folded group are one line.
 * What stays within an item, or leads to what is not on the map, has no line.
 */
export function linksOf(graph: LandscapeGraph, itemOf: ReadonlyMap<string, string>): Map<string, Link> {
  const links = new Map<string, Link & { edges: string[] }>()
  graph.forEachEdge((edge, attributes, source, target) => {
    const [from, to] = [itemOf.get(source), itemOf.get(target)]
    if (from === undefined || to === undefined || from === to) return
    const [key, bond] = [`${from} > ${to}`, bondOf(attributes)]
    const link = links.get(key)
    if (!link) links.set(key, { key, from, to, bond, edges: [edge] })
    else {
      link.edges.push(edge)
      if (BONDS.indexOf(bond) < BONDS.indexOf(link.bond)) link.bond = bond
    }
  })
  return links
}

/** What an item needs and what needs it. */
export interface Ends { needs: Link[]; dependents: Link[] }

/** The links at each item, by what is at their other end. */
export function linksAt(links: Iterable<Link>): Map<string, Ends> {
  const at = new Map<string, Ends>()
  const of = (id: string): Ends => {
    const known = at.get(id)
    if (known) return known
    const ends = { needs: [], dependents: [] }
    at.set(id, ends)
    return ends
  }
  for (const link of links) {
    of(link.from).needs.push(link)
    of(link.to).dependents.push(link)
  }
  return at
}
