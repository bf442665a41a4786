import type { Exit } from '../exit.ts'
import type { Component, Fallback, Organisation } from '../landscape.ts'
import { asNeed, groupOf, isCalled, type GroupNeed, type LeafNeed, type NeedEntry } from '../need.ts'
import type { Import } from '../origin.ts'
import type { Parts } from './edit.ts'
import { listAfter, recordAfter, stays, type Fate, type Fates } from './fates.ts'
import { withMembers } from './need-tree.ts'
import { withParts, withoutEmpty } from './parts.ts'

/*
 * What a landscape says of ids, after those ids have met their fate. What names nothing that changed stays the very same
 * object, so that it can be seen what changed.
 */

/**
 * Needs after a fate. A need on what goes, goes; so does a group that is left empty. Of a group "at least k" as many must
 * work as before, of what is left: it asks for all when fewer than k are left. So a removal never makes a group laxer.
 */
export const needsAfter = (needs: readonly NeedEntry[], fate: Fate): NeedEntry[] => listAfter(needs, (entry) => {
  if (typeof entry === 'string') return fate(entry)
  const group = groupOf(entry)
  if (group) {
    const members = needsAfter(group.members, fate)
    return members === group.members ? entry : members.length ? withMembers(entry as GroupNeed, members) : null
  }
  const { on } = entry as LeafNeed
  const to = fate(on)
  return to === null ? null : to === on ? entry : { ...entry, on: to }
})

/** What has needs, with its needs after a fate. */
function withNeedsAfter<T extends { needs?: NeedEntry[] | undefined }>(owner: T, fate: Fate): T {
  const needs = owner.needs && needsAfter(owner.needs, fate)
  return needs === owner.needs ? owner : withoutEmpty({ ...owner, needs }, ['needs'])
}

/** A component after these fates. A fallback whose covered need goes, goes too: there is nothing left for it to stand in for. */
export function componentAfter(component: Component, fates: Fates): Component {
  let after = withNeedsAfter(component, fates.component)
  const { fallbacks, exit, supplier } = component
  if (fallbacks) after = changed(after, 'fallbacks', recordAfter(fallbacks, stays, (fallback) => fallbackAfter(fallback, component, after, fates.component)))
  if (exit) after = changed(after, 'exit', exitAfter(exit, fates))
  return supplier === undefined ? after : withParts<Component>(after, { supplier: fates.organisation(supplier) ?? undefined })
}

/** The component with a part that may have changed, and that goes when it is empty now. */
const changed = <Key extends 'fallbacks' | 'exit'>(component: Component, key: Key, part: Component[Key]): Component =>
  part === component[key] ? component : withoutEmpty<Component>({ ...component, [key]: part }, [key])

function fallbackAfter(fallback: Fallback, before: Component, after: Component, fate: Fate): Fallback | null {
  const next = withNeedsAfter(fallback, fate)
  const { covers } = fallback
  if (covers === undefined) return next
  // A need's own id is not that of a component, so it does not change.
  const to = before.needs?.some((entry) => asNeed(entry).id === covers) ? covers : fate(covers)
  return to !== null && after.needs?.some((entry) => isCalled(entry, to)) ? withParts<Fallback>(next, { covers: to }) : null
}

/** An exit after these fates: what replaces the component, which may be a sketch of one, and the exits that must come first. */
export function exitAfter<T extends Pick<Exit, 'replacedBy' | 'needs'>>(exit: T, fates: Fates): T {
  const parts: Record<string, unknown> = {}
  if ('replacedBy' in exit) parts['replacedBy'] = sketchAfter(exit.replacedBy, fates)
  if ('needs' in exit) parts['needs'] = namedAfter(exit.needs, fates.component)
  return withParts(exit, parts as Parts<T>)
}

function sketchAfter(sketch: unknown, fates: Fates): unknown {
  if (typeof sketch !== 'object' || sketch === null || Array.isArray(sketch)) return namedAfter(sketch, fates.component)
  const { needs, supplier } = sketch as Record<string, unknown>
  return withParts(sketch as Record<string, unknown>, {
    ...(needs === undefined ? {} : { needs: namedAfter(needs, fates.component) }),
    ...(typeof supplier === 'string' ? { supplier: fates.organisation(supplier) ?? undefined } : {}),
  })
}

/** One id or a list of them, in a part of the format that is not yet fixed; anything else stays as it is. */
function namedAfter(value: unknown, fate: Fate): unknown {
  if (typeof value === 'string') return fate(value) ?? undefined
  if (!Array.isArray(value)) return value
  const left = listAfter(value as unknown[], (item) => (typeof item === 'string' ? fate(item) : item))
  return left.length ? left : undefined
}

/** An import after a fate: a relation that may be a need goes with either of its ends. */
export function importAfter(one: Import, fate: Fate): Import {
  const candidates = one.candidates && listAfter(one.candidates, (candidate) => {
    const [dependent, on] = [fate(candidate.dependent), fate(candidate.on)]
    if (dependent === null || on === null || dependent === on) return null
    return dependent === candidate.dependent && on === candidate.on ? candidate : { ...candidate, dependent, on }
  })
  return candidates === one.candidates ? one : withoutEmpty<Import>({ ...one, candidates }, ['candidates'])
}

/** An organisation after a fate. When its owner goes, it belongs to the owner of that one. */
export function organisationAfter(organisation: Organisation, fate: Fate, all: Readonly<Record<string, Organisation>>): Organisation {
  let { parent } = organisation
  while (parent !== undefined && fate(parent) === null) parent = all[parent]?.parent
  return withParts<Organisation>(organisation, 'parent' in organisation ? { parent: parent === undefined ? undefined : fate(parent) ?? undefined } : {})
}
