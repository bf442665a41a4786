import type { Landscape } from '../landscape.ts'
import { componentsIn } from '../need.ts'

/** How many components need each, by id; components that nothing needs are not in it. */
export function dependantsOf(landscape: Landscape): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { needs = [] } of Object.values(landscape.components))
    for (const id of new Set(needs.flatMap(componentsIn))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
