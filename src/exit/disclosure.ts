import { watchedServices } from '../analysis/lasting/long-run.ts'
import type { Kind } from '../model/kinds.ts'
import { holdingsOf, type Holding } from '../model/holding.ts'
import type { Landscape } from '../model/landscape.ts'
import { partiesTo } from './disclosure/parties.ts'
import type { Party } from './disclosure/party.ts'
import { belowOf } from './hosting.ts'

/** Data that a component holds, and who can be compelled to hand them over, those who read most first. */
export interface DataSet extends Holding {
  component: string
  parties: readonly Party[]
  /** The watched services that work with it. */
  services: readonly string[]
}

export interface Disclosures {
  /** Every kind of data on record, in file order. */
  data: readonly DataSet[]
  /** The watched services that work with any of it, with the places of that in `data`. */
  services: readonly { service: string; data: readonly number[] }[]
}

/** What works with data itself; what these need of another kind carries or lets in. */
const WORKS_WITH: ReadonlySet<Kind> = new Set<Kind>(['process', 'service', 'application', 'data', 'workplace', 'identity'])

/**
 * Who can be compelled to hand over which data: the supplier of what holds them and those on whose platforms, sign-in and networks it stands, each with its
 * owners. A service works with the data of what it needs, along whatever does work with data; of what a platform says that it holds nobody knows
 * whose it is, so that belongs to no service. Nothing here is a judgement on what a court would decide: it is who could be asked.
 */
export function disclosures(landscape: Landscape): Disclosures {
  const services = watchedServices(landscape)
  const uses = new Map(services.map((id) => [id, new Set([id, ...belowOf(landscape, id, (kind, from) => WORKS_WITH.has(kind) && from !== 'identity').map((below) => below.id)])]))
  const data = Object.entries(landscape.components).flatMap(([component, value]) => holdingsOf(value).map((holding): DataSet => ({
    component, ...holding, parties: partiesTo(landscape, component, holding), services: services.filter((id) => uses.get(id)?.has(component)),
  })))
  return {
    data,
    services: services.flatMap((service) => {
      const used = data.flatMap((one, i) => (one.services.includes(service) ? [i] : []))
      return used.length ? [{ service, data: used }] : []
    }),
  }
}
