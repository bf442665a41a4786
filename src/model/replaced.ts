import type { Component } from './landscape.ts'
import { asNeed, groupOf, type NeedEntry } from './need.ts'

/** The components that this need cannot do without: not those of which part of the work goes on without, or another may do instead. */
function necessary(entry: NeedEntry): string[] {
  const need = asNeed(entry)
  if (need.without) return []
  const group = groupOf(need)
  if (!group) return 'on' in need ? [need.on] : []
  return group.atLeast < group.members.length ? [] : group.members.flatMap(necessary)
}

/**
 * The way from what has these needs to a component that it cannot do without, that component last; `null` when it can. `instead` gives what
 * stands in the place of a component by then.
 */
export function wayTo(to: string, needs: readonly NeedEntry[], components: Readonly<Record<string, Component>>, instead: (id: string) => string = (id) => id): string[] | null {
  const seen = new Set<string>()
  let ways = needs.flatMap(necessary).map((id) => [instead(id)])
  while (ways.length) {
    const next: string[][] = []
    for (const way of ways) {
      const id = way.at(-1) as string
      if (id === to) return way
      if (seen.has(id) || !Object.hasOwn(components, id)) continue
      seen.add(id)
      next.push(...(components[id]?.needs ?? []).flatMap(necessary).map((one) => [...way, instead(one)]))
    }
    ways = next
  }
  return null
}

/** The circles in what waits for what, each once, beginning at its first id. */
export function circlesIn(waits: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const walk = (id: string, way: readonly string[]): void => {
    const at = way.indexOf(id)
    if (at >= 0) circles.push(way.slice(at))
    if (at >= 0 || done.has(id)) return
    for (const next of waits.get(id) ?? []) walk(next, [...way, id])
    done.add(id)
  }
  for (const id of [...waits.keys()].sort()) walk(id, [])
  return circles
}
