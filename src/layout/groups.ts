import type { LandscapeGraph } from '../model/graph.ts'
import { componentOf, type Component, type Landscape } from '../model/landscape.ts'
import { isIn, ownersOf } from '../model/organisations.ts'
import type { Grouping, MapView } from '../model/view.ts'

/** The organisation at the top above a supplier; the supplier itself when nobody is known to own it. */
const topOf = (landscape: Landscape, supplier: string): string => ownersOf(landscape, supplier).at(-1)?.id ?? supplier

/**
 * The one jurisdiction that a supplier is counted under: of those that can reach it the highest outside the EEA, as
 * that is the one people ask about, and else that of the highest owner of whom it is known.
 */
function jurisdictionOf(landscape: Landscape, supplier: string): string | undefined {
  const fromTheTop = ownersOf(landscape, supplier).flatMap(({ organisation }) => organisation.jurisdiction ?? []).reverse()
  return fromTheTop.find((jurisdiction) => isIn(jurisdiction, 'non-EEA')) ?? fromTheTop[0]
}

/** The key of the group of suppliers of whom no country is known. What has no supplier is in no group: it is the town's own. */
export const NO_COUNTRY = '?'

/** The platform that each component runs on: the nearest that it needs, itself if it is one. Ties go by id. */
function platformsOf(graph: LandscapeGraph): Map<string, string> {
  const found = new Map(graph.filterNodes((_id, { component }) => component.kind === 'platform').map((id) => [id, id]))
  for (let edge = [...found.keys()]; edge.length > 0;) {
    const next = new Map<string, string>()
    for (const id of edge) graph.forEachInEdge(id, (_key, { role }, dependent) => {
      const [known, platform] = [next.get(dependent), found.get(id) as string]
      if (role === 'need' && !found.has(dependent) && (known === undefined || platform < known)) next.set(dependent, platform)
    })
    for (const [id, platform] of next) found.set(id, platform)
    edge = [...next.keys()]
  }
  return found
}

/**
 * The group of each component that is in one, by id: an organisation's id, a country code or `NO_COUNTRY`, a platform's id or the name
 * of a team. `null` when nothing is grouped.
 */
export function groupsOf(graph: LandscapeGraph, landscape: Landscape, grouping: Grouping): Map<string, string> | null {
  if (grouping === 'none') return null
  if (grouping === 'platform') return platformsOf(graph)
  const keyOf = ({ supplier, owner }: Component): string | undefined => {
    if (grouping === 'team') return owner
    if (supplier === undefined || grouping === 'supplier') return supplier
    return grouping === 'owner' ? topOf(landscape, supplier) : jurisdictionOf(landscape, supplier) ?? NO_COUNTRY
  }
  return new Map(graph.nodes().flatMap((id): [string, string][] => {
    const key = keyOf(componentOf(landscape, id))
    return key === undefined || key === '' ? [] : [[id, key]]
  }))
}

/** With more components than this the groups of a map are shown folded at first: unfolded nobody would see them for the components. */
const MOST_UNFOLDED = 600

/** The groups to fold when a landscape is grouped for the first time: none of a small one, all of a large one. */
export function foldedAtFirst(graph: LandscapeGraph, landscape: Landscape, { group }: Pick<MapView, 'group'>): string[] {
  const groups = graph.order > MOST_UNFOLDED ? groupsOf(graph, landscape, group) : null
  if (!groups) return []
  const keys = new Set(groups.values())
  if (groups.size < graph.order) keys.add('')
  return [...keys].sort((a, b) => (a < b ? -1 : 1))
}
