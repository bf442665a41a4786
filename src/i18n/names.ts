import type { Fallback, Landscape } from '../model/landscape.ts'
import { asNeed, type Need } from '../model/need.ts'

/** The name of a component, or its id when the landscape does not (or no longer) have it. */
export const nameOf = (landscape: Landscape, id: string): string =>
  Object.hasOwn(landscape.components, id) ? (landscape.components[id]?.name ?? id) : id

export const namesOf = (landscape: Landscape, ids: readonly string[]): string[] => ids.map((id) => nameOf(landscape, id))

export const organisationName = (landscape: Landscape, id: string): string => landscape.organisations?.[id]?.name ?? id

/** The name of a fallback and of its component, from `component/fallback`. */
export function fallbackNames(landscape: Landscape, id: string): { name: string; component: string } {
  const [component = '', fallback = ''] = id.split('/')
  const found: Fallback | undefined = landscape.components[component]?.fallbacks?.[fallback]
  return { name: found?.name ?? fallback, component: nameOf(landscape, component) }
}

/** A top-level need of a component by its place, as causes name it. */
export function needAt(landscape: Landscape, component: string, index: number): Need | undefined {
  const entry = landscape.components[component]?.needs?.[index]
  return entry === undefined ? undefined : asNeed(entry)
}
