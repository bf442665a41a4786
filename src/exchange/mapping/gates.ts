import { isComponent } from './becoming.ts'
import type { Edge } from './edges.ts'
import { softnessThrough } from './gate-softness.ts'
import type { Softness } from './needs-softness.ts'
import { byKey } from './order.ts'
import type { Understood } from './understood.ts'

/** What stands behind a gate is written out in each need on it up to so many things, so deep, and so many in all needs together. */
const MOST_MEMBERS = 64
const DEEPEST = 6
const MOST_IN_ALL = 4096

/** The gates that lead from a component to another one. */
export interface Gates {
  /** What each of these gates rests on. */
  members: ReadonlyMap<number, readonly Edge[]>
  /** Gates that are components of their own, as they are too large to write out, or stand in a circle of gates. It means the same. */
  components: ReadonlySet<number>
  /** Of these: how soft the ways through them are, where that is said on the needs on them and not on theirs. */
  through: ReadonlyMap<number, Softness>
  /** Whether each relation of a gate speaks for itself, as in groups that we wrote ourselves; else they are parts of one on the other side. */
  apart(at: number): boolean
  /** Whether a dependency leads somewhere: to a component, or to a gate with something behind it. */
  leads(at: number): boolean
}

/** All that can be come to from here by these steps. */
function spread(from: readonly number[], steps: ReadonlyMap<number, readonly number[]>): Set<number> {
  const found = new Set(from)
  for (const at of found) for (const next of steps.get(at) ?? []) found.add(next)
  return found
}

const listed = (pairs: readonly (readonly [number, number])[]): Map<number, number[]> => {
  const lists = new Map<number, number[]>()
  for (const [key, value] of pairs) if (lists.get(key)?.push(value) === undefined) lists.set(key, [value])
  return lists
}

/** Sorts out the gates among these dependencies. Ends for any chain or circle of gates, in time linear in their number. */
export function gatesOf({ items }: Understood, edges: readonly Edge[]): Gates {
  const isGate = (at: number) => items[at]?.becomes === 'gate'
  const between = edges.filter(({ dependent, on }) => isGate(dependent) && isGate(on))
  const filled = spread(edges.flatMap(({ dependent, on }) => (isGate(dependent) && isComponent(items[on]?.becomes) ? [dependent] : [])), listed(between.map(({ dependent, on }) => [on, dependent])))
  const wanted = spread(edges.flatMap(({ dependent, on }) => (isGate(on) && isComponent(items[dependent]?.becomes) ? [on] : [])), listed(between.map(({ dependent, on }) => [dependent, on])))
  const leads = (at: number) => !isGate(at) || filled.has(at)

  const members = new Map<number, Edge[]>([...filled].filter((at) => wanted.has(at)).sort(byKey(items)).map((at) => [at, []]))
  const users = new Map<number, number>()
  for (const edge of edges) {
    if (leads(edge.on)) members.get(edge.dependent)?.push(edge)
    if (isGate(edge.on)) users.set(edge.on, (users.get(edge.on) ?? 0) + 1)
  }

  const components = new Set<number>()
  const sizes = new Map<number, { size: number; depth: number }>()
  const usedBy = listed(between.map(({ dependent, on }) => [on, dependent]))
  const open = new Map([...members].map(([at, list]) => [at, list.filter(({ on }) => isGate(on)).length]))
  const ready = [...open].flatMap(([at, count]) => (count === 0 ? [at] : []))
  const settle = (at: number, asComponent: boolean): void => {
    const parts = (members.get(at) as Edge[]).map(({ on, through }) => ({ ...(sizes.get(on) ?? { size: 1, depth: 0 }), extra: through.length }))
    const size = parts.reduce((sum, one) => sum + one.size + one.extra, 0)
    const depth = 1 + parts.reduce((most, one) => Math.max(most, one.depth + (one.extra ? 1 : 0)), 0)
    const large = asComponent || size > MOST_MEMBERS || depth > DEEPEST || size * (users.get(at) ?? 0) > MOST_IN_ALL
    if (large) components.add(at)
    sizes.set(at, large ? { size: 1, depth: 0 } : { size, depth })
    for (const user of usedBy.get(at) ?? []) {
      const left = (open.get(user) ?? 0) - 1
      open.set(user, left)
      if (left === 0 && !sizes.has(user)) ready.push(user)
    }
  }
  for (const at of members.keys()) {
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) if (!sizes.has(next)) settle(next, false)
    // All that is left stands in a circle of gates, or leads to one: the first of them breaks it.
    if (!sizes.has(at)) settle(at, true)
  }
  const apart = (at: number) => items[at]?.rule.class === 'group'
  return { members, components, leads, apart, through: softnessThrough(members, edges, components, apart) }
}
