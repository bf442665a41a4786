import { WHOLE_MAP, type MapView } from '../../../model/view.ts'
import type { Facts } from './facts.ts'

/** What of a view leaves components out of the picture. */
export type Filters = Pick<MapView, 'withoutKinds' | 'withoutLayers' | 'onlyAffected' | 'onlyFocus'>

const { withoutKinds, withoutLayers, onlyAffected, onlyFocus } = WHOLE_MAP
/** Nothing left out. */
export const NO_FILTERS: Filters = { withoutKinds, withoutLayers, onlyAffected, onlyFocus }

/** Whether kind and layer of a component are among those that are shown. */
export const isKept = ({ kind, layer }: Pick<Facts, 'kind' | 'layer'>, { withoutKinds, withoutLayers }: Filters): boolean =>
  !withoutKinds.includes(kind) && !(layer && withoutLayers.includes(layer))

/**
 * The ids that take part in the map: of a shown kind and layer and, when only the focus is asked for, in that. What is
 * chosen is always there: one does not choose something to see it go.
 */
export function idsKept(all: ReadonlyMap<string, Facts>, filters: Filters, selected: string | null, focus: ReadonlySet<string> | null): Set<string> {
  const kept = new Set<string>()
  for (const [id, facts] of all) {
    if (id === selected || (isKept(facts, filters) && !(filters.onlyFocus && focus && !focus.has(id)))) kept.add(id)
  }
  return kept
}

/** How many filters are in force, for on the button. */
export const countFilters = ({ withoutKinds, withoutLayers, onlyAffected }: Filters): number =>
  withoutKinds.length + withoutLayers.length + Number(onlyAffected)

/** A list with something in it, or no longer. */
export const toggled = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one])
