import { nameOf } from '../../../i18n/names.ts'
import { seconds } from '../../../model/duration.ts'
import type { LandscapeGraph } from '../../../model/graph.ts'
import { componentOf, type Landscape } from '../../../model/landscape.ts'
import { asNeed, groupOf, type NeedEntry } from '../../../model/need.ts'

/** What is to be told of one connection of a landscape. */
export interface BondFacts {
  /** Names of who needs what; `fallback` when only that fallback of it does. */
  from: string
  to: string
  fallback: string | null
  /** How long it goes on after the loss, in seconds. */
  holdUp: number | null
  /** Share of the work that goes on without it, 0..1. */
  without: number
  /** It is one of so many, of which at least so many must work. */
  group: { atLeast: number; of: number } | null
}

type Mention = Pick<BondFacts, 'holdUp' | 'without' | 'group'>

/** How a need mentions a component; what groups around it say holds where it says nothing itself. */
function mentions(entry: NeedEntry, id: string, around: Mention): Mention[] {
  const need = asNeed(entry)
  const own = { holdUp: need.holdUp === undefined ? around.holdUp : seconds(need.holdUp), without: Math.max(around.without, need.without ?? 0) }
  const group = groupOf(need)
  if (!group) return 'on' in need && need.on === id ? [{ ...own, group: around.group }] : []
  const { members, atLeast } = group
  return members.flatMap((member) => mentions(member, id, { ...own, group: atLeast < members.length ? { atLeast, of: members.length } : around.group }))
}

/** The facts of a connection, by its key in the graph. Mentioned more than once, the hardest mention counts. */
export function bondFacts(landscape: Landscape, graph: LandscapeGraph, edge: string): BondFacts {
  const [source, target] = graph.extremities(edge)
  const { fallback } = graph.getEdgeAttributes(edge)
  const component = componentOf(landscape, source)
  const needs = (fallback === undefined ? component.needs : component.fallbacks?.[fallback]?.needs) ?? []
  const [hardest = { holdUp: null, without: 0, group: null }] = needs.flatMap((need) => mentions(need, target, { holdUp: null, without: 0, group: null }))
    .sort((a, b) => a.without - b.without)
  return { from: component.name, to: nameOf(landscape, target), fallback: fallback === undefined ? null : component.fallbacks?.[fallback]?.name ?? fallback, ...hardest }
}
