import { elementsOf } from '../analysis/elements.ts'
import { topOwner } from '../analysis/concentration/owners.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import { isIn } from '../model/organisations.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from '../model/scenario.ts'
import type { Selector } from '../model/selector.ts'

/** Activates every fallback by hand at once, those that measures bring as well. */
export const manualFallbacks = ({ components, measures = {} }: Landscape): ScenarioEvent[] => {
  const own = Object.entries(components).flatMap(([id, { fallbacks = {} }]) => Object.entries(fallbacks).map(([key, value]) => ({ name: `${id}/${key}`, value })))
  const bought = Object.values(measures).flatMap(({ effects }) => effects.flatMap((effect) =>
    ('fallback' in effect ? [{ name: `${effect.component}/${effect.fallback}`, value: effect.value }] : [])))
  const names = [...own, ...bought].filter(({ value }) => value.trigger === 'manual').map(({ name }) => name)
  return [...new Set(names)].map((activate) => ({ at: 'PT0S', activate }))
}

/** The days that a loss made on the spot lasts, and is followed. */
export const DAYS = 14

/** A loss that was made because no scenario was given. `of`: `supplier:ID` or `component:ID`. */
export interface OnTheSpot { kind: 'owner' | 'platform'; of: string; scenario: Scenario }

/**
 * What may happen when nobody says: every supplier at the top of its owners and outside the EEA that falls away, with all below it, and every platform; each from the first second,
 * for fourteen days.
 */
export function lossesOnTheSpot(landscape: Landscape): OnTheSpot[] {
  const lossOf = (name: string, cutOff: Selector): Scenario =>
    ({ format: SCENARIO_FORMAT, name, horizon: `P${DAYS}D`, events: [{ at: 'PT0S', cutOff }, ...manualFallbacks(landscape)] })
  const owners = elementsOf(landscape, 'supplier').filter(({ id }) => {
    const jurisdiction = landscape.organisations?.[id]?.jurisdiction
    return topOwner(landscape, id) === id && jurisdiction !== undefined && isIn(jurisdiction, 'non-EEA')
  })
  return [
    ...owners.map(({ id }): OnTheSpot => ({ kind: 'owner', of: `supplier:${id}`, scenario: lossOf(landscape.organisations?.[id]?.name ?? id, { supplier: id }) })),
    ...elementsOf(landscape, 'platform').map(({ id }): OnTheSpot => ({ kind: 'platform', of: `component:${id}`, scenario: lossOf(componentOf(landscape, id).name, { component: id }) })),
  ]
}
