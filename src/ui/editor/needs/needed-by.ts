import { componentOf, type Landscape } from '../../../model/landscape.ts'
import { componentsIn, type NeedEntry } from '../../../model/need.ts'

/** A component that needs something, or one of its fallbacks that does. */
export interface Dependant { id: string; fallback?: string }

/** Everything that needs a component, by name; the fallbacks of a component come after the component itself. */
export function neededBy(landscape: Landscape, id: string): Dependant[] {
  const mentions = (needs: readonly NeedEntry[] = []) => needs.some((need) => componentsIn(need).includes(id))
  const found = Object.keys(landscape.components).flatMap((other): (Dependant & { name: string })[] => {
    const { name, needs, fallbacks = {} } = componentOf(landscape, other)
    const by = Object.keys(fallbacks).filter((key) => mentions(fallbacks[key]?.needs)).map((fallback) => ({ id: other, name, fallback }))
    return mentions(needs) ? [{ id: other, name }, ...by] : by
  })
  return found.sort((a, b) => a.name.localeCompare(b.name, 'nl')).map(({ name: _name, ...dependant }) => dependant)
}
