import type { Landscape } from '../model/landscape.ts'
import { jurisdictionsOf } from '../model/organisations.ts'
import { select } from '../model/selector.ts'

/** What can be lost as one. `platform`: a component of kind platform. */
export const OVER = ['component', 'supplier', 'jurisdiction', 'platform'] as const
export type Over = (typeof OVER)[number]

/** Something that can be lost, with the ids of the components that go with it, in order. */
export interface Element { id: string; components: string[] }

/**
 * Everything of a kind that can be lost, in order of id; what no component goes with is left out. A supplier takes the components of every
 * organisation below it along, a jurisdiction those of every supplier with an owner in it (SPEC E2). Jurisdictions are countries.
 */
export function elementsOf(landscape: Landscape, over: Over): Element[] {
  const ids = Object.keys(landscape.components).sort()
  if (over === 'component') return ids.map((id) => ({ id, components: [id] }))
  if (over === 'platform') return ids.filter((id) => landscape.components[id]?.kind === 'platform').map((id) => ({ id, components: [id] }))
  const organisations = Object.keys(landscape.organisations ?? {})
  const names = over === 'supplier' ? organisations : [...new Set(organisations.flatMap((id) => jurisdictionsOf(landscape, id)))]
  return names.sort().map((id) => ({ id, components: select(landscape, { [over]: id }).sort() })).filter(({ components }) => components.length > 0)
}
