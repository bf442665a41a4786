import type { Dependants } from '../../model/edit/dependants.ts'
import type { Component, Organisation } from '../../model/landscape.ts'

export { planOf } from './plan-of.ts'

/** By what something in the file was found to be something that is here already. */
export type MatchedBy = 'key' | 'id' | 'name'

/** Whether the value here stays or that of the file takes its place. */
export type Side = 'ours' | 'theirs'

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

/** A value that was changed here as well as in the file since it was imported last. As long as nobody decides, ours stays. */
export interface Conflict {
  /** By which `Decisions.conflicts` names it. Stable as long as landscape and draft are. */
  key: string
  what: 'component' | 'organisation'
  /** The id here. */
  id: string
  field: string
  on?: readonly string[]
  /** As it is in the landscape now; `undefined`: it was removed here. */
  ours: unknown
  /** As it is after a choice for the file: what the file says, with what only we say; `undefined`: it goes. */
  theirs: unknown
}

/** Something in the file that is not here yet. */
export interface Added {
  /** The id that it has in the draft; by it `Decisions.added` names it. */
  from: string
  /** The id that it gets here. */
  id: string
  component: Component
}

/** Something in the file that is here and is not the same: something changes, or is in conflict, or both. */
export interface Changed { from: string; id: string; by: MatchedBy; changes: readonly Change[]; conflicts: readonly Conflict[] }

/** Something that came from this file before, and that the file does not have any more. */
export interface Gone {
  id: string
  /** What hangs on it, and would be touched if it goes. */
  dependants: Dependants
  /** `keep` when something was added here to it or hangs on it that did not come from the file, else `remove`. */
  proposed: 'keep' | 'remove'
}

/** What an import would do to a landscape. `added`, `changed` and `same` together are all components of the draft. */
export interface Plan {
  importId: string
  /** Whether this import was done before, so that there can be things that are gone. */
  again: boolean
  /** Another part of the file is taken than last time, so that what seems gone may just not have been chosen: all of it is kept unless decided otherwise. */
  otherPart: boolean
  added: readonly Added[]
  changed: readonly Changed[]
  /** Ids here, of what the file says the same of as what is here, or as last time. */
  same: readonly string[]
  gone: readonly Gone[]
  /** All conflicts: those of `changed`, and those of organisations. */
  conflicts: readonly Conflict[]
  organisations: {
    added: readonly { from: string; id: string; organisation: Organisation }[]
    changed: readonly { from: string; id: string; changes: readonly Change[]; conflicts: readonly Conflict[] }[]
  }
}

/** What a user decides of a plan. What is absent is as proposed: take what is added, keep ours in a conflict, and of what is gone what the plan says. */
export interface Decisions {
  /** By `Conflict.key`. */
  conflicts?: Readonly<Record<string, Side>>
  /** By id here. */
  gone?: Readonly<Record<string, 'keep' | 'remove'>>
  /** By id in the draft (`Added.from`). */
  added?: Readonly<Record<string, 'take' | 'leave'>>
}
