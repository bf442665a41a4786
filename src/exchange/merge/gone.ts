import { dependantsOn, type Dependants } from '../../model/edit/dependants.ts'
import type { Component, Landscape } from '../../model/landscape.ts'
import { componentsIn, type NeedEntry } from '../../model/need.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { fieldsOf } from './fields.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { contentOf, namedNeeds } from './need-names.ts'
import type { OutsideNames } from './outside-names.ts'
import { printOf, seenBefore } from './seen.ts'

/** Something that came from this file before, and that the file does not have any more. */
export interface Gone {
  id: string
  /** What hangs on it, and would be touched if it goes. */
  dependants: Dependants
  /** `keep` when something was added here to it or hangs on it that did not come from the file, else `remove`. */
  proposed: 'keep' | 'remove'
}

/** What came with this import before and is not in the file any more. `found`: ids here of what is in it. */
export function goneFrom(current: Landscape, importId: string, found: ReadonlySet<string>, names: OutsideNames, otherPart: boolean, scenarios: readonly ScenarioFile[]): Gone[] {
  const { components } = current
  const ids = Object.keys(components).filter((id) => components[id]?.origin?.import === importId && !found.has(id))
  if (ids.length === 0) return []
  const around = aroundEach(components, new Set(ids))
  // One component may need a thousand of those that are gone.
  const known = new Map<string, Ours>()
  const ours = (of: string): Ours => {
    const own = known.get(of) ?? oursIn(components[of] as Component, importId, names)
    known.set(of, own)
    return own
  }
  return ids.map((id) => {
    // Only what names it can be touched: to look at no more keeps a thousand of them quick.
    const few = Object.fromEntries([id, ...around.get(id) ?? []].map((one) => [one, components[one] as Component]))
    const dependants = dependantsOn({ file: '', landscape: { ...current, components: few }, scenarios, views: [] }, [id])
    const keep = otherPart || isEnriched(components[id] as Component, ours(id)) || hasOurs(id, dependants, components, ours)
    return { id, dependants, proposed: keep ? 'keep' : 'remove' }
  })
}

/** For each of these ids the components that name it in a need, a fallback or an exit. */
function aroundEach(components: Readonly<Record<string, Component>>, ids: ReadonlySet<string>): Map<string, Set<string>> {
  const around = new Map<string, Set<string>>()
  for (const [id, { needs = [], fallbacks = {}, exit }] of Object.entries(components)) {
    const named = [...needs, ...Object.values(fallbacks).flatMap((fallback) => fallback.needs ?? [])].flatMap((entry: NeedEntry) => componentsIn(entry))
    for (const on of [...named, ...(exit ? textsIn(exit) : [])]) {
      if (!ids.has(on) || on === id) continue
      const all = around.get(on) ?? new Set()
      around.set(on, all.add(id))
    }
  }
  return around
}

const textsIn = (value: unknown): string[] =>
  (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [])

/** Which parts of a component are not as the file said them last time: they were added or changed here. `on`: what such needs are on. */
interface Ours { field(field: string): boolean; tag(tag: string): boolean; on: ReadonlySet<string> }

function oursIn(component: Component, importId: string, names: OutsideNames): Ours {
  const seen = seenBefore(component.origin, importId) ?? {}
  const [tags, needs, fields] = [new Set(seen['tags']?.split(' ')), new Set(seen['needs']?.split(' ')), fieldsOf(component)]
  const own = [...namedNeeds(component.needs ?? [], names)].filter(([name, need]) => !needs.has(`${fingerprint(name)}-${fingerprint(contentOf(need, names))}`))
  return {
    field: (field) => printOf(field, fields.get(field), names) !== seen[field], tag: (tag) => !tags.has(fingerprint(tag)),
    on: new Set(own.flatMap(([, need]) => componentsIn(need))),
  }
}

/** Whether something was added here to what came from the file, or changed in it: then it is more than what the file said. */
const isEnriched = (component: Component, ours: Ours): boolean =>
  [...fieldsOf(component).keys()].some(ours.field) || (component.tags ?? []).some(ours.tag) || ours.on.size > 0

/** Whether something hangs on it that did not come from the file as it is: an event, or a fallback, an exit or a need of what is here. */
function hasOurs(id: string, { needs, fallbacks, exits, events }: Dependants, components: Readonly<Record<string, Component>>, of: (by: string) => Ours): boolean {
  return events.length > 0
    || fallbacks.some(({ component, fallback }) => of(component).field(`fallbacks.${fallback}`))
    || exits.some((component) => Object.keys(components[component]?.exit ?? {}).some((part) => of(component).field(`exit.${part}`)))
    || needs.some(({ component }) => of(component).on.has(id))
}
