import { seconds, type UncertainDuration } from '../../model/duration.ts'
import type { Component } from '../../model/landscape.ts'
import { asNeed, isCalled, nameOfNeed, type AnyOfNeed, type Need, type NeedEntry } from '../../model/need.ts'

/** The longer of two durations, as they stand in the file; by their likely values. */
export const longer = (a: UncertainDuration | undefined, b: UncertainDuration): UncertainDuration => (a !== undefined && seconds(a) > seconds(b) ? a : b)

/** The component with every top-level need of this name, its `id` or its `on`, changed. */
export const withNeed = (component: Component, name: string, change: (need: Need) => NeedEntry): Component => ({
  ...component, needs: (component.needs ?? []).map((entry) => (isCalled(entry, name) ? change(asNeed(entry)) : entry)),
})

/** The component with another one that meets a need as well. The need keeps its hold-up, its floor and its name, so that what covers it still does. */
export function withAlternative(component: Component, name: string, or: string): Component {
  const renamed = new Map<string, string>()
  const changed = withNeed(component, name, (need) => {
    const id = nameOfNeed(need)
    if ('on' in need && id !== undefined && id !== need.on) renamed.set(need.on, id)
    const members = 'anyOf' in need ? need.anyOf : [bare(need)]
    return { ...commonOf(need), ...(id === undefined ? {} : { id }), anyOf: members.includes(or) ? members : [...members, or] }
  })
  // A need that had a name besides what it is on can only be covered by that name from now on.
  if (renamed.size === 0) return changed
  return { ...changed, fallbacks: Object.fromEntries(Object.entries(component.fallbacks ?? {}).map(([key, fallback]) => {
    const other = fallback.covers === undefined ? undefined : renamed.get(fallback.covers)
    return [key, other === undefined ? fallback : { ...fallback, covers: other }]
  })) }
}

/** What a need is on, without how it is borne. */
const bare = (need: Exclude<Need, AnyOfNeed>): NeedEntry =>
  ('on' in need ? need.on : 'allOf' in need ? { allOf: need.allOf } : { atLeast: need.atLeast, of: need.of })

const commonOf = ({ holdUp, without, description, source }: Need) => ({
  ...(holdUp === undefined ? {} : { holdUp }), ...(without === undefined ? {} : { without }),
  ...(description === undefined ? {} : { description }), ...(source === undefined ? {} : { source }),
})
