import { componentOf, type Landscape } from '../../../model/landscape.ts'
import { componentsIn, type NeedEntry } from '../../../model/need.ts'

/** The components that need this one, by name; what its fallbacks need counts as well. */
export function dependantsOf(landscape: Landscape, id: string): string[] {
  const mentions = (needs: readonly NeedEntry[] = []) => needs.some((need) => componentsIn(need).includes(id))
  return Object.keys(landscape.components).filter((other) => {
    const { needs, fallbacks = {} } = componentOf(landscape, other)
    return other !== id && (mentions(needs) || Object.values(fallbacks).some((fallback) => mentions(fallback.needs)))
  }).sort((a, b) => componentOf(landscape, a).name.localeCompare(componentOf(landscape, b).name, 'nl'))
}
