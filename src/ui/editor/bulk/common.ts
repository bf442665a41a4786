import { isSame } from '../../../model/edit/parts.ts'
import type { Parts } from '../../../model/edit/edit.ts'
import { componentOf, type Component, type Landscape } from '../../../model/landscape.ts'

/** What several things have in common: one value, which may be none at all, or different ones. */
export type Common<T> = { same: true; value: T } | { same: false }

/** What values have in common; of no values: nothing different. */
export function commonOf<T>(values: readonly T[]): Common<T | undefined> {
  const [first] = values
  return values.every((value) => isSame(value, first)) ? { same: true, value: first } : { same: false }
}

/** The tags that all have, and those that only some have, each in the order of mention. */
export function tagsOf(all: readonly (readonly string[])[]): { all: string[]; some: string[] } {
  const tags = [...new Set(all.flat())]
  const everywhere = (tag: string) => all.every((one) => one.includes(tag))
  return { all: tags.filter(everywhere), some: tags.filter((tag) => !everywhere(tag)) }
}

/** The same change to the parts of each of these components: what the edit `set-components` takes. What a component does not change is left out. */
export function partsFor(landscape: Landscape, ids: readonly string[], change: (component: Component) => Parts<Component>): Record<string, Parts<Component>> {
  return Object.fromEntries(ids.flatMap((id) => {
    const component = componentOf(landscape, id)
    const parts = change(component)
    const different = (Object.keys(parts) as (keyof Component)[]).some((key) => !isSame(parts[key], component[key]))
    return different ? [[id, parts]] : []
  }))
}
