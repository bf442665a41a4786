import type { ExitPlan } from '../model/exit.ts'
import { componentOf, type Component, type Landscape } from '../model/landscape.ts'
import { asNeed, componentsIn, groupOf, type GroupNeed, type NeedEntry } from '../model/need.ts'
import { fatesOf, gone } from '../model/edit/fates.ts'
import { withMembers } from '../model/edit/need-tree.ts'
import { workAfter } from '../model/edit/work-after.ts'
import { withPlan, type Alternative } from './alternatives.ts'
import type { Schedule, ScheduledExit } from './schedule.ts'
import { termsOf } from './terms.ts'

/**
 * How far an exit is. `migrating`: the work is half on the old and half on the new; `parallel`: the new one carries it, the old one still
 * stands behind it; `gone`: the old one is no longer there.
 */
export type Phase = 'before' | 'migrating' | 'parallel' | 'gone'

/** How far an exit is on a day (`YYYY-MM-DD`). */
export const phaseOf = ({ migrates, switched, ends }: Pick<ScheduledExit, 'migrates' | 'switched' | 'ends'>, day: string): Phase =>
  (day >= ends ? 'gone' : day >= switched ? 'parallel' : day >= migrates ? 'migrating' : 'before')

interface Move { phase: Exclude<Phase, 'before'>; to: Alternative }
type Moves = ReadonlyMap<string, Move>

/**
 * The landscape as it is on a day of a plan. An exit of which nobody knows what takes the place changes nothing. What needed the old one, be it
 * a component or a fallback, needs both halves while it migrates, then the new one, and as long as the old one stands either of them; the
 * hold-up and floor of the need stay, and so does what it is called. The old one goes when nothing needs it any more. The very same landscape
 * as long as nothing is different.
 */
export function landscapeAt(landscape: Landscape, plan: ExitPlan, { exits }: Pick<Schedule, 'exits'>, day: string): Landscape {
  return moved(landscape, plan, exits.map((exit) => ({ component: exit.component, phase: phaseOf(exit, day) })))
}

/** The landscape with these exits as far as this, whenever that may be. */
export function moved(landscape: Landscape, plan: ExitPlan | null, exits: readonly { component: string; phase: Phase }[]): Landscape {
  const moves = new Map(exits.flatMap(({ component, phase }): [string, Move][] => {
    const to = phase === 'before' ? null : termsOf(landscape, plan, component).replacedBy?.value
    return to && to.id !== component && phase !== 'before' ? [[component, { phase, to }]] : []
  }))
  if (!moves.size) return landscape
  const all = withPlan(landscape, plan)
  const components = handedOver(built(landscape, all, moves), moves)
  const after = Object.fromEntries(Object.entries(components).map(([id, component]) => [id, componentAfter(id, component, moves)]))
  const needed = new Set(Object.values(after).flatMap(({ needs = [], fallbacks = {} }) => [needs, ...Object.values(fallbacks).map((one) => one.needs ?? [])].flat().flatMap(componentsIn)))
  const left = [...moves].filter(([id, { phase }]) => phase === 'gone' && !needed.has(id)).map(([id]) => id)
  // Contracts, measures and other exits name it no longer either.
  return workAfter({ file: '', landscape: { ...all, components: after }, scenarios: [], views: [] }, fatesOf({ component: gone(left) })).landscape
}

/** The components there are, with the new ones and all that these need: what else a plan draws is not there yet. */
function built(landscape: Landscape, all: Landscape, moves: Moves): Record<string, Component> {
  const components = { ...landscape.components }
  const add = (id: string, component: Component) => {
    if (Object.hasOwn(components, id)) return
    components[id] = component
    const { needs = [], fallbacks = {} } = component
    for (const one of [needs, ...Object.values(fallbacks).map((fallback) => fallback.needs ?? [])].flat().flatMap(componentsIn)) add(one, componentOf(all, one))
  }
  for (const { to } of moves.values()) add(to.id, to.component)
  return components
}

/** What is a service itself is that in its new form, from the day that this carries it. */
function handedOver(components: Record<string, Component>, moves: Moves): Record<string, Component> {
  for (const [id, { phase, to }] of moves) {
    const [old, next] = [components[id], components[to.id]]
    if (phase === 'migrating' || !old?.service || !next) continue
    const { service, ...rest } = old
    components[id] = rest
    if (!next.service) components[to.id] = { ...next, service }
  }
  return components
}

function componentAfter(id: string, component: Component, moves: Moves): Component {
  const { needs, fallbacks } = component
  const after = (entries: readonly NeedEntry[]) => entries.map((entry) => needAfter(entry, moves, [id], true))
  return {
    ...component,
    ...(needs ? { needs: after(needs) } : {}),
    ...(fallbacks ? { fallbacks: Object.fromEntries(Object.entries(fallbacks).map(([name, one]) => [name, one.needs ? { ...one, needs: after(one.needs) } : one])) } : {}),
  }
}

/** A need after these moves; `within`: who needs it, and what it stood for on the way. A new one never comes to need itself. */
function needAfter(entry: NeedEntry, moves: Moves, within: readonly string[], top = false): NeedEntry {
  const need = asNeed(entry)
  const group = groupOf(need)
  if (group) return withMembers(need as GroupNeed, group.members.map((member) => needAfter(member, moves, within)))
  if (!('on' in need)) return entry
  const { on, ...own } = need
  const move = moves.get(on)
  if (!move || within.includes(move.to.id)) return entry
  const next = needAfter(move.to.id, moves, [...within, on])
  // Whoever covers this need knows it by the name of the old one.
  const said = { ...(top ? { id: on } : {}), ...own }
  if (move.phase === 'migrating') return { ...said, allOf: halves(on, next) }
  if (move.phase === 'parallel') return { ...said, anyOf: [next, on] }
  return typeof next === 'string' ? (Object.keys(said).length ? { ...said, on: next } : next) : { ...next, ...said }
}

/** Half of the work on each of two: without one of them half is left, without both nothing. */
const halves = (old: string, next: NeedEntry): NeedEntry[] => [
  { on: old, without: 0.5 }, typeof next === 'string' ? { on: next, without: 0.5 } : { allOf: [next], without: 0.5 }, { anyOf: [old, next] },
]
