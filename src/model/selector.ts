import { componentOf, layerOf, type Component, type Landscape } from './landscape.ts'
import { isIn, jurisdictionsOf, ownersOf } from './organisations.ts'
import type { ClauseSchema, SelectorSchema } from './schema/selector.ts'
import type { z } from './zod.ts'

/** What a selector can name. */
export const SELECTOR_KEYS = ['component', 'supplier', 'jurisdiction', 'kind', 'layer', 'tag'] as const
export type SelectorKey = (typeof SELECTOR_KEYS)[number]

/** All keys must hold; a list as value means any of them. */
export type Clause = z.infer<typeof ClauseSchema>
/** One clause, or a list of which any must hold (contract 2). */
export type Selector = z.infer<typeof SelectorSchema>

/** The clauses of a selector, as a list. */
export const clausesOf = (selector: Selector): Clause[] => (Array.isArray(selector) ? selector : [selector])

/** The values under a key of a clause, as a list; empty when the clause does not name it. */
export function valuesOf(clause: Clause, key: SelectorKey): string[] {
  const value = clause[key]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

type Test = (landscape: Landscape, id: string, component: Component, wanted: string) => boolean

const TESTS: Record<SelectorKey, Test> = {
  component: (_, id, __, wanted) => id === wanted,
  supplier: (landscape, _, { supplier }, wanted) =>
    supplier !== undefined && ownersOf(landscape, supplier).some((owner) => owner.id === wanted),
  jurisdiction: (landscape, _, { supplier }, wanted) =>
    supplier !== undefined && jurisdictionsOf(landscape, supplier).some((jurisdiction) => isIn(jurisdiction, wanted)),
  kind: (_, __, component, wanted) => component.kind === wanted,
  layer: (_, __, component, wanted) => layerOf(component) === wanted,
  tag: (_, __, component, wanted) => component.tags?.includes(wanted) ?? false,
}

/** Whether a selector means this component (SPEC E2). */
export function isSelected(landscape: Landscape, selector: Selector, id: string): boolean {
  const component = componentOf(landscape, id)
  return clausesOf(selector).some((clause) => (Object.keys(clause) as SelectorKey[]).every((key) =>
    valuesOf(clause, key).some((wanted) => TESTS[key](landscape, id, component, wanted))))
}

/** The ids of the components that a selector means, in file order (SPEC E2). */
export const select = (landscape: Landscape, selector: Selector): string[] =>
  Object.keys(landscape.components).filter((id) => isSelected(landscape, selector, id))
