import { withParts } from '../../model/edit/parts.ts'
import type { Component, Fallback, Landscape, Organisation } from '../../model/landscape.ts'
import type { Origin } from '../../model/origin.ts'
import { fieldsOf } from './fields.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { contentOf, namedNeeds } from './need-names.ts'
import { outsideNames, type OutsideNames } from './outside-names.ts'

/** The fingerprints of what a file said of something: one of each field, and of tags and needs one of each item. */
export type Seen = Readonly<Record<string, string>>

/** Keys that no record may have. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype'])

/** The fingerprint of a field. What refers to something else is known by what that is called outside. */
export function printOf(field: string, value: unknown, names: OutsideNames): string {
  if ((field === 'supplier' || field === 'parent') && typeof value === 'string') return fingerprint(names.organisation(value))
  if (!field.startsWith('fallbacks.')) return fingerprint(value)
  const { covers, needs, ...own } = value as Fallback
  return fingerprint({ ...own, covers: covers === undefined ? undefined : names.component(covers), needs: needs?.map((need) => contentOf(need, names)) })
}

/** The fingerprints of what is said of a thing. */
export function seenOf(thing: Component | Organisation, names: OutsideNames): Seen {
  const seen: Record<string, string> = {}
  for (const [field, value] of fieldsOf(thing)) if (!FORBIDDEN.has(field)) seen[field] = printOf(field, value, names)
  if ('tags' in thing && thing.tags?.length) seen['tags'] = thing.tags.map(fingerprint).join(' ')
  if ('needs' in thing && thing.needs?.length)
    seen['needs'] = [...namedNeeds(thing.needs, names)].map(([name, need]) => `${fingerprint(name)}-${fingerprint(contentOf(need, names))}`).join(' ')
  return seen
}

/** What was seen of something when this import was done last; `null` when it did not come with it. Fingerprints of another import than its own have its name before them. */
export function seenBefore(origin: Origin | undefined, importId: string): Seen | null {
  if (!origin?.seen) return null
  if (origin.import === importId) return origin.seen
  const own = Object.entries(origin.seen).filter(([key]) => key.startsWith(`${importId}:`))
  return own.length ? Object.fromEntries(own.map(([key, print]) => [key.slice(importId.length + 1), print])) : null
}

/** The origin of something after an import in which it was found. One that came from elsewhere stays of there. */
export function originAfter(here: Origin | undefined, there: Origin, seen: Seen): Origin {
  const others = (importId: string) => Object.entries(here?.seen ?? {}).filter(([key]) => !key.startsWith(`${importId}:`))
  if (here && here.import !== there.import)
    return { ...here, seen: Object.fromEntries([...others(there.import), ...Object.entries(seen).map(([key, print]) => [`${there.import}:${key}`, print])]) }
  const kept = Object.entries(here?.seen ?? {}).filter(([key]) => key.includes(':'))
  const { seen: _old, properties, ...origin } = there
  const sound = Object.entries(properties ?? {}).filter(([key]) => !FORBIDDEN.has(key))
  return { ...origin, ...(sound.length ? { properties: Object.fromEntries(sound) } : {}), seen: { ...seen, ...Object.fromEntries(kept) } }
}

/** A landscape in which all that came with an import has the fingerprints of how it is now: for what is imported for the first time. */
export function withSeen(landscape: Landscape, importId: string): Landscape {
  const names = outsideNames(landscape)
  const seen = <T extends Component | Organisation>(things: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) =>
      [id, thing.origin?.import === importId ? withParts(thing as Component | Organisation, { origin: originAfter(undefined, thing.origin, seenOf(thing, names)) }) as T : thing]))
  return {
    ...landscape, ...(landscape.organisations ? { organisations: seen(landscape.organisations) } : {}), components: seen(landscape.components),
  }
}
