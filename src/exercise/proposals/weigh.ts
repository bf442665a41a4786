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

/** The heaviest first; equals by id, so that the order of the file plays no part. */
export const heaviestFirst = (ids: readonly string[], weight: (id: string) => number): string[] =>
  [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))

/** Lists by what they have in common. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
