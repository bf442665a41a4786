import { seconds } from '../duration.ts'
import { componentOf, type Landscape } from '../landscape.ts'
import { componentsIn } from '../need.ts'

/** Where something stands under the critical services. */
export interface Link {
  id: string
  /** The first critical service that leads to it: the one that stops soonest. */
  service: string
  /** How many steps below that service; 0 for the service itself. */
  depth: number
}

/** The critical services, the one that may stop the shortest first. */
export const criticalServices = (landscape: Landscape): string[] =>
  Object.keys(landscape.components).filter((id) => componentOf(landscape, id).service?.critical)
    .map((id) => ({ id, mtpd: mtpdOf(landscape, id) })).sort((a, b) => a.mtpd - b.mtpd).map(({ id }) => id)

const mtpdOf = (landscape: Landscape, id: string): number => {
  const mtpd = componentOf(landscape, id).service?.mtpd
  return mtpd === undefined ? Number.MAX_SAFE_INTEGER : seconds(mtpd)
}

/** All that the critical services rest on, each once: service by service, and from each downwards step by step. */
export function chainOf(landscape: Landscape): Link[] {
  const seen = new Set<string>()
  return criticalServices(landscape).flatMap((service) => {
    if (seen.has(service)) return []
    seen.add(service)
    const links: Link[] = [{ id: service, service, depth: 0 }]
    for (const { id, depth } of links) for (const next of (componentOf(landscape, id).needs ?? []).flatMap(componentsIn)) {
      if (seen.has(next) || !Object.hasOwn(landscape.components, next)) continue
      seen.add(next)
      links.push({ id: next, service, depth: depth + 1 })
    }
    return links
  })
}
