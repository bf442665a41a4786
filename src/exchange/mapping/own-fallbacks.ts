import type { Component, Fallback, Service } from '../../model/landscape.ts'
import { ruleFault } from '../../model/moments.ts'
import { componentsIn, isCalled } from '../../model/need.ts'

/** What refers to a document that may not have come along is left out of a statement. */
const withoutSource = <T>(statement: T): T => JSON.parse(JSON.stringify(statement), (key, value: unknown) => (key === 'source' ? undefined : value)) as T

/** A service of ours without what cannot hold here: sources, and moments with a rule that does not read. */
export const soundService = ({ moments, ...rest }: Service): Service => ({
  ...withoutSource(rest), ...(moments && { moments: moments.filter(({ rrule }) => ruleFault(rrule) === null).map(withoutSource) }),
})

/** The components with those of their fallbacks that hold: what they cover and what they need is there. */
export function withSoundFallbacks(components: Readonly<Record<string, Component>>): Record<string, Component> {
  const holds = ({ needs = [] }: Component) => ({ covers, needs: own = [] }: Fallback): boolean =>
    (covers === undefined || needs.some((need) => isCalled(need, covers))) && own.flatMap(componentsIn).every((id) => Object.hasOwn(components, id))
  return Object.fromEntries(Object.entries(components).map(([id, component]) => {
    if (!component.fallbacks) return [id, component]
    const kept = Object.entries(component.fallbacks).filter(([, fallback]) => holds(component)(fallback)).map(([name, fallback]) => [name, withoutSource(fallback)] as const)
    const { fallbacks: _, ...rest } = component
    return [id, kept.length ? { ...rest, fallbacks: Object.fromEntries(kept) } : rest]
  }))
}
