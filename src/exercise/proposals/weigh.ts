import type { Trace } from '../../engine/trace.ts'
import { graphOf } from '../../model/graph.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'
import { servicesOn } from '../dependents.ts'

/** How much a service matters, 1 to 3: whether it is critical, and for how many people it is there. */
export function importanceOf(landscape: Landscape, id: string): number {
  const { service } = componentOf(landscape, id)
  const people = Math.min(1, Math.log10(1 + (service?.people ?? 0)) / 5)
  return 1 + (service?.critical ? 1 : 0) + people
}

/** How many services hang on each component, as it is asked. */
export function reachIn(landscape: Landscape): (id: string) => number {
  const graph = graphOf(landscape)
  const services = new Set(servicesOf(landscape))
  const known = new Map<string, number>()
  return (id) => {
    const reach = known.get(id) ?? servicesOn(graph, id, services).length
    known.set(id, reach)
    return reach
  }
}

/** How many services a scenario interrupts or hinders through each component. */
export function involvedIn({ services }: Trace): (id: string) => number {
  const counts = new Map<string, number>()
  for (const { because } of Object.values(services)) for (const id of because) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (id) => counts.get(id) ?? 0
}

/** How much a component matters in a scenario: first what it does to the services, then what could have happened to them. */
export function gravityIn(landscape: Landscape, trace: Trace): (id: string) => number {
  const [involved, reach] = [involvedIn(trace), reachIn(landscape)]
  return (id) => involved(id) + reach(id) / 1_000
}

/** The heaviest first; equals by id, so that the order of the file plays no part. */
export const heaviestFirst = (ids: readonly string[], weight: (id: string) => number): string[] =>
  [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))

/** Lists by what they have in common. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
