import type { Edge } from './edges.ts'
import { along, softnessOf, type Softness } from './needs-softness.ts'

/** So many ways of being soft behind one gate are told apart; with more of them, each relation there speaks for itself. */
const MOST = 8

/**
 * For gates that are components (`whole`): how soft all ways through them are, where it is the same for whoever needs the gate. It is then said
 * on the needs on the gate and not again on what the gate needs. `apart`: gates of which each relation speaks for itself. Takes time linear in
 * the relations, also in circles.
 */
export function softnessThrough(members: ReadonlyMap<number, readonly Edge[]>, edges: readonly Edge[], whole: ReadonlySet<number>, apart: (gate: number) => boolean): ReadonlyMap<number, Softness> {
  const found = new Map<number, Softness>()
  if (whole.size === 0) return found
  const leadsOn = (at: number) => members.has(at) && !apart(at)
  const users = new Map<number, Edge[]>()
  for (const edge of edges) if (leadsOn(edge.on) && users.get(edge.on)?.push(edge) === undefined) users.set(edge.on, [edge])

  // `null`: there are too many to tell apart.
  const ways = new Map<number, Map<string, Softness | null>>()
  const open: { at: number; way: Softness | null }[] = []
  const add = (at: number, way: Softness | null): void => {
    const known = ways.get(at) ?? new Map<string, Softness | null>()
    ways.set(at, known)
    const one = known.size < MOST ? way : null
    const key = JSON.stringify(one)
    if (known.has(key) || known.has('null')) return
    known.set(key, one)
    open.push({ at, way: one })
  }
  for (const [at, list] of members) for (const edge of list) if (!leadsOn(edge.on)) add(at, softnessOf(edge))
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const edge of users.get(next.at) ?? []) if (leadsOn(edge.dependent)) add(edge.dependent, next.way && along(softnessOf(edge), next.way))

  for (const at of whole) {
    const [first, ...rest] = [...ways.get(at)?.values() ?? []]
    if (!first || rest.includes(null)) continue
    const same = (user: Edge) => {
      const text = JSON.stringify(along(softnessOf(user), first))
      return rest.every((way) => JSON.stringify(along(softnessOf(user), way as Softness)) === text)
    }
    if (rest.length === 0 || (users.get(at) ?? []).every(same)) found.set(at, first)
  }
  return found
}
