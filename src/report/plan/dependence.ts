import { componentOf, type Landscape } from '../../model/landscape.ts'
import { componentsIn } from '../../model/need.ts'

/** What a component itself needs, each once. What only its fallbacks need does not count. */
export const needsOf = (landscape: Landscape, id: string): string[] =>
  [...new Set((componentOf(landscape, id).needs ?? []).flatMap(componentsIn))].filter((on) => Object.hasOwn(landscape.components, on))

/** All that a component hangs on, near or far, what is needed coming before what needs it; itself not included. */
export function foundation(landscape: Landscape, id: string): string[] {
  const [seen, found] = [new Set([id]), [] as string[]]
  const stack: { id: string; left: string[] }[] = [{ id, left: needsOf(landscape, id) }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.left.pop()
    if (next === undefined) {
      stack.pop()
      if (stack.length) found.push(top.id)
    } else if (!seen.has(next)) {
      seen.add(next)
      stack.push({ id: next, left: needsOf(landscape, next) })
    }
  }
  return found
}

/** By component, which of these services hang on it. */
export function neededBy(landscape: Landscape, services: readonly string[]): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>()
  for (const service of services)
    for (const id of foundation(landscape, service)) needed.set(id, (needed.get(id) ?? new Set()).add(service))
  return needed
}
