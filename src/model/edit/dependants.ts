import { asNeed, groupOf, type LeafNeed, type NeedEntry } from '../need.ts'
import type { Work } from '../work.ts'
import { fatesOf, gone, type Fates } from './fates.ts'
import { componentAfter } from './references.ts'
import { eventAfter } from './work-after.ts'

/** An event that a removal touches: its place in the scenario, and whether it goes or only selects less. */
export interface TouchedEvent { file: string; event: number; goes: boolean }

/** What hangs on components, and is touched when they are removed. */
export interface Dependants {
  /** Components that need them. `soft`: part of the work goes on without; `group`: another may do instead. */
  needs: { component: string; soft: boolean; group: boolean }[]
  /** Fallbacks that need them, and those that are lost because what they stand in for goes. */
  fallbacks: { component: string; fallback: string; lost: boolean }[]
  /** Components in whose exit they are named. */
  exits: string[]
  events: TouchedEvent[]
}

/** What hangs on organisations, and is touched when they are removed. */
export interface Supplied {
  /** Components that they supply themselves. */
  components: string[]
  /** Organisations that they own themselves. */
  organisations: string[]
  events: TouchedEvent[]
}

/** What the removal of these components would touch, besides themselves. */
export function dependantsOn(work: Work, ids: readonly string[]): Dependants {
  const going = new Set(ids)
  const found: Dependants = { needs: [], fallbacks: [], exits: [], events: [] }
  const lost = new Set<string>()
  const fates = fatesOf({ component: gone(ids), fallback: (path) => (lost.has(path) || going.has(path.split('/')[0] ?? '') ? null : path) })
  for (const [id, component] of Object.entries(work.landscape.components)) {
    const after = going.has(id) ? component : componentAfter(component, fates)
    if (after === component) continue
    const mentions = (component.needs ?? []).flatMap((entry) => mentionsIn(entry)).filter(({ on }) => going.has(on))
    if (mentions.length) found.needs.push({ component: id, soft: mentions.every(({ soft }) => soft), group: mentions.every(({ group }) => group) })
    for (const [fallback, value] of Object.entries(component.fallbacks ?? {})) {
      const next = after.fallbacks?.[fallback]
      if (next !== value) found.fallbacks.push({ component: id, fallback, lost: !next })
      if (!next) lost.add(`${id}/${fallback}`)
    }
    if (after.exit !== component.exit) found.exits.push(id)
  }
  found.events = touchedEvents(work, fates)
  return found
}

/** What the removal of these organisations would touch, besides themselves. */
export function suppliedBy(work: Work, ids: readonly string[]): Supplied {
  const { components, organisations = {} } = work.landscape
  const going = new Set(ids)
  const isGoing = (id: string | undefined) => id !== undefined && going.has(id)
  return {
    components: Object.keys(components).filter((id) => isGoing(components[id]?.supplier)),
    organisations: Object.keys(organisations).filter((id) => !going.has(id) && isGoing(organisations[id]?.parent)),
    events: touchedEvents(work, fatesOf({ organisation: gone(ids) })),
  }
}

const touchedEvents = (work: Work, fates: Fates): TouchedEvent[] => work.scenarios.flatMap(({ file, value }) => value.events.flatMap((before, event) => {
  const after = eventAfter(before, fates)
  return after === before ? [] : [{ file, event, goes: after === null }]
}))

/** What a need mentions. Soft or one of several is also what stands in a group that is so. */
function mentionsIn(entry: NeedEntry, around = { soft: false, group: false }): { on: string; soft: boolean; group: boolean }[] {
  const need = asNeed(entry)
  const soft = around.soft || (need.without ?? 0) > 0
  const group = groupOf(need)
  if (!group) return [{ on: (need as LeafNeed).on, soft, group: around.group }]
  return group.members.flatMap((member) => mentionsIn(member, { soft, group: around.group || group.atLeast < group.members.length }))
}
