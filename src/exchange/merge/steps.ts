import type { Component, Organisation } from '../../model/landscape.ts'
import { fieldsOf } from './fields.ts'
import { alike, fingerprint } from '../../model/fingerprint.ts'
import type { OutsideNames } from './outside-names.ts'
import { printOf, type Seen } from './seen.ts'

/**
 * A value that becomes another one. `field` is the name of it in the landscape; of a record in a component it has the key as well
 * (`classification.availability`, `service.mtpd`). Needs are told one by one: `on` says which, by the ids here of all that
 * it is on; `here` and `there` are then a `NeedEntry`. `undefined`: it is not there.
 */
export interface Change {
  field: string
  on?: readonly string[]
  /** As it is in the landscape now. */
  here: unknown
  /** As the file has it. */
  there: unknown
  /** As it is after the import. */
  becomes: unknown
}

/** One thing in which the file differs from what is here, in a way that asks for a change. `conflict`: it was changed here as well. */
export interface Step extends Change { conflict: boolean }

/**
 * What a file changes in the fields of a thing. A field is as it was there when it has the fingerprint of last time, and then it
 * stays as it is here. Else it becomes what the file says when it is here still as it was; and it is in conflict when it is not.
 */
export function fieldSteps<T extends Component | Organisation>(here: T, there: T, seen: Seen | null, names: OutsideNames): Step[] {
  const [ours, theirs] = [fieldsOf(here), fieldsOf(there)]
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((field): Step[] => {
    const [our, their, last] = [ours.get(field), theirs.get(field), seen?.[field]]
    const print = (value: unknown) => (value === undefined ? undefined : printOf(field, value, names))
    if (print(their) === last || alike(our, their)) return []
    const conflict = print(our) !== last
    // Where a statement comes from is no dispute: what was noted here says more than the name of a file.
    if (conflict && (field === 'source' || field === 'service')) return []
    return [{ field, here: our, there: their, becomes: their, conflict }]
  })
}

/** What a file changes in tags, which is never a conflict: those that were added or taken away here stay so. */
export function tagStep(here: Component, there: Component, seen: Seen | null): Step[] {
  const [ours, theirs] = [here.tags ?? [], there.tags ?? []]
  const last = new Set(seen?.['tags']?.split(' '))
  const becomes = [
    ...ours.filter((tag) => theirs.includes(tag) || !last.has(fingerprint(tag))),
    ...theirs.filter((tag) => !ours.includes(tag) && !last.has(fingerprint(tag))),
  ]
  return alike(becomes, ours) ? [] : [{ field: 'tags', here: here.tags, there: there.tags, becomes: becomes.length ? [...new Set(becomes)] : undefined, conflict: false }]
}

/** Whether what a file says besides, that has no place of its own here, became different; an id alone tells nothing to anyone. */
export function originStep(here: Component | Organisation, there: Component | Organisation): Step[] {
  const [ours, theirs] = [here.origin, there.origin]
  if (!ours || !theirs || ours.import !== theirs.import) return []
  const said = ({ key, type, properties = {} }: typeof ours) => ({ key, type, properties })
  return alike(said(ours), said(theirs)) ? [] : [{ field: 'origin', here: said(ours), there: said(theirs), becomes: said(theirs), conflict: false }]
}
