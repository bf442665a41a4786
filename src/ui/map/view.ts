import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { LandscapeGraph } from '../../model/graph.ts'
import { find, type Facts } from './facts.ts'
import { focusOn, type Depth, type Focus } from './focus.ts'

interface Moment {
  levels: Readonly<Record<string, number>>
  statuses: Readonly<Record<string, Status>>
  messages: Messages
}

/** All that the picture depends on at a moment. */
export interface View extends Moment {
  hit: ReadonlySet<string>
  chain: ReadonlySet<string>
  selected: string | null
  /** Where the keyboard is, while it is on the map. */
  active: string | null
  hovered: string | null
  found: ReadonlySet<string>
  focus: Focus | null
  /** What is not faded; `null`: nothing is. */
  lit: ReadonlySet<string> | null
  shown: (id: string) => boolean
}

/** What is asked of the map, from outside and by its own controls. */
export interface Asked extends Moment {
  hit: readonly string[]
  chain: readonly string[]
  selected: string | null
  active: string | null
  hovered: string | null
  query: string
  depth: Depth
  onlyAffected: boolean
}

export function viewOf(graph: LandscapeGraph, facts: ReadonlyMap<string, Facts>, asked: Asked): View {
  const { levels, statuses, messages, active, hovered } = asked
  const selected = asked.selected !== null && facts.has(asked.selected) ? asked.selected : null
  const hit = new Set(asked.hit)
  const chain = new Set(asked.chain)
  const found = new Set(find(facts.values(), asked.query))
  const focus = selected === null ? null : focusOn(graph, selected, asked.depth)
  const lit = focus ? new Set([focus.id, ...focus.needs.keys(), ...focus.dependents.keys(), ...chain, ...found]) : null
  const affected = (id: string) => (statuses[id] ?? 'normal') !== 'normal' || hit.has(id) || id === selected || chain.has(id)
  return { levels, statuses, messages, hit, chain, selected, active, hovered, found, focus, lit, shown: asked.onlyAffected ? affected : () => true }
}

/** How many components are not shown, and how many of the others are faded. */
export function outOfSight(facts: ReadonlyMap<string, Facts>, { lit, shown }: View): { hidden: number; faded: number } {
  const visible = [...facts.keys()].filter(shown)
  return { hidden: facts.size - visible.length, faded: lit ? visible.filter((id) => !lit.has(id)).length : 0 }
}
