import type { Landscape } from '../landscape.ts'
import type { Work } from '../work.ts'
import { known, type Do } from './edit-error.ts'
import { mustBeNew } from './ids.ts'
import { copyOf, isSame, withLandscape, withParts } from './parts.ts'

export function setLandscape(work: Work, { parts }: Do<'set-landscape'>): Work {
  const landscape = withParts<Landscape>(work.landscape, parts)
  return landscape === work.landscape ? work : { ...work, landscape }
}

export const restoreLandscape = (work: Work, { value }: Do<'restore-landscape'>): Work =>
  (isSame(value, work.landscape) ? work : { ...work, landscape: value })

/** What the import leaves as it was stays the very same object, so that the step holds no more than what it changes. */
export function importLandscape(work: Work, { value }: Do<'import-landscape'>): Work {
  const { components: old, organisations: owners = {} } = work.landscape
  const { components, organisations } = value
  const landscape: Landscape = {
    ...copyOf({ ...value, components: {}, organisations: {} }),
    ...(organisations ? { organisations: keeping(organisations, owners) } : {}),
    components: keeping(components, old),
  }
  if (!organisations) delete landscape.organisations
  return isSame(landscape, work.landscape) ? work : { ...work, landscape }
}

const keeping = <T>(record: Readonly<Record<string, T>>, before: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([id, item]) => [id, Object.hasOwn(before, id) && isSame(item, before[id]) ? before[id] as T : copyOf(item)]))

export function setDocument(work: Work, { id, value }: Do<'set-document'>): Work {
  const { sources = {}, ...landscape } = work.landscape
  if (value !== null) {
    if (!Object.hasOwn(sources, id)) mustBeNew([id], () => false)
    return isSame(sources[id], value) ? work : withLandscape(work, { sources: { ...sources, [id]: copyOf(value) } })
  }
  known(sources, 'document', id)
  const { [id]: _gone, ...others } = sources
  return {
    ...withLandscape(work, { ...withoutReference(landscape, id), sources: others }),
    scenarios: withoutReference(work.scenarios, id),
    ...(work.exercises ? { exercises: withoutReference(work.exercises, id) } : {}),
    ...(work.exitPlans ? { exitPlans: withoutReference(work.exitPlans, id) } : {}),
  }
}

/** A value in which no source refers to this document any more; the same value when none did. */
function withoutReference<T>(value: T, document: string): T {
  if (typeof value !== 'object' || value === null) return value
  let changed = false
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const next = key === 'source' && refersTo(part, document) ? withParts(part, { ref: undefined }) : withoutReference(part, document)
    changed ||= next !== part
    return [key, next] as const
  })
  if (!changed) return value
  return (Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as T
}

const refersTo = (source: unknown, document: string): source is { ref?: string } =>
  typeof source === 'object' && source !== null && 'ref' in source && source.ref === document
