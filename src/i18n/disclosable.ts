import type { Disclosure } from '../engine/trace.ts'
import { holdingsOf } from '../model/holding.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'

/** Of the components whose supplier can be made to hand over data: how many hold data on record, and how many of those in a form that others can read. */
export function disclosable(disclosures: readonly Disclosure[], landscape: Landscape): { holding: number; readable: number } {
  const ids = [...new Set(disclosures.flatMap(({ components }) => components))]
  const holdings = ids.map((id) => holdingsOf(componentOf(landscape, id))).filter((held) => held.length)
  return { holding: holdings.length, readable: holdings.filter((held) => held.some(({ keys }) => keys !== 'own')).length }
}
