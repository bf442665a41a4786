import { componentOf, layerOf, type Landscape } from '../../model/landscape.ts'
import { isStill, type LongRun } from '../lasting/long-run.ts'
import type { Hidden } from './answer.ts'
import { topOwner } from './owners.ts'

/** Whether others can rest on this without seeing it: a platform, or software, identity or data of a supplier. Power, networks, buildings and people are everybody's, and no surprise. */
function canBeShared(landscape: Landscape, id: string): boolean {
  const component = componentOf(landscape, id)
  if (component.kind === 'platform') return true
  const layer = layerOf(component)
  return component.supplier !== undefined && !component.service && (layer === 'cloud' || layer === 'software' || layer === 'data-ai')
}

/**
 * The suppliers of these components, one for each owner at the top: the supplier itself, or that owner when several of its suppliers are among them.
 * So no two have an owner in common.
 */
function unrelated(landscape: Landscape, suppliers: Iterable<string>): string[] {
  const byOwner = new Map<string, string[]>()
  for (const id of new Set(suppliers)) {
    const owner = topOwner(landscape, id)
    byOwner.set(owner, [...byOwner.get(owner) ?? [], id])
  }
  return [...byOwner].map(([owner, ids]) => (ids.length === 1 ? ids[0] as string : owner)).sort()
}

/**
 * Hidden concentration: what takes components of at least two unrelated suppliers down with it, and with them services. The supplier of the shared
 * component itself counts for a platform (its own products and another's that run on it look like two choices); for anything else only others
 * count. `interrupted` tells which of the counted services stop with what is lost now.
 */
export function hiddenIn(landscape: Landscape, run: LongRun, interrupted: () => string[], peopleOf: (services: readonly string[]) => number): Hidden[] {
  const { ids } = run.program
  return ids.flatMap((shared, index): Hidden[] => {
    if (!canBeShared(landscape, shared)) return []
    const { kind, supplier: own } = componentOf(landscape, shared)
    const stopped = run.lose([index]).filter((component) => component !== index && isStill(run.levelOf(component)))
    const services = interrupted()
    run.undo()
    if (services.length === 0) return []
    const suppliers = unrelated(landscape, stopped.flatMap((component) => {
      const { supplier } = componentOf(landscape, ids[component] as string)
      const others = kind === 'platform' || own === undefined || supplier === undefined || topOwner(landscape, supplier) !== topOwner(landscape, own)
      return supplier !== undefined && others ? [supplier] : []
    }))
    return suppliers.length < 2 ? [] : [{ shared, suppliers, services, people: peopleOf(services) }]
  })
}
