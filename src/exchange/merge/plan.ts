import type { Component, Landscape, Organisation } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { Draft } from '../draft.ts'
import { compared, type Pair } from './compare.ts'
import { alike } from '../../model/fingerprint.ts'
import { goneFrom, type Gone } from './gone.ts'
import type { MatchedBy } from './matches.ts'
import type { Change } from './steps.ts'

export type { Gone } from './gone.ts'

/** Whether the value here stays or that of the file takes its place. */
export type Side = 'ours' | 'theirs'

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

/** What importing this draft into this landscape would do. With scenarios, what is gone also tells which events touch it. */
export function planOf(current: Landscape, draft: Draft, scenarios: readonly ScenarioFile[] = []): Plan {
  const { importId } = draft
  const { draft: here, components, organisations, names } = compared(current, draft)
  const changed = changedOf(components, 'component')
  const owners = changedOf(organisations, 'organisation')
  const differs = new Set(changed.map(({ id }) => id))
  const otherPart = isOtherPart(current, draft)
  return {
    importId, again: Object.hasOwn(current.imports ?? {}, importId), otherPart,
    added: here.components.flatMap(({ from, id, by }) => (by === null ? [{ from, id, component: here.landscape.components[id] as Component }] : [])),
    changed, same: components.flatMap(({ id }) => (differs.has(id) ? [] : [id])),
    gone: goneFrom(current, importId, new Set(components.map(({ id }) => id)), names, otherPart, scenarios),
    conflicts: [...changed, ...owners].flatMap(({ conflicts }) => conflicts),
    organisations: {
      added: here.organisations.flatMap(({ from, id, by }) => (by === null ? [{ from, id, organisation: here.landscape.organisations?.[id] as Organisation }] : [])),
      changed: owners,
    },
  }
}

function changedOf(pairs: readonly Pair<Component | Organisation>[], what: Conflict['what']): Changed[] {
  return pairs.filter(({ steps }) => steps.length).map(({ from, id, by, steps }) => ({
    from, id, by,
    changes: steps.flatMap(({ conflict, ...change }) => (conflict ? [] : [change])),
    conflicts: steps.flatMap((step) => (step.conflict ? [{
      key: conflictKey(what, id, step), what, id, field: step.field, ...(step.on ? { on: step.on } : {}), ours: step.here, theirs: step.becomes,
    }] : [])),
  }))
}

/** What a conflict is named by in `Decisions`. */
export const conflictKey = (what: Conflict['what'], id: string, { field, on = [] }: Pick<Change, 'field' | 'on'>): string => [what, id, field, ...on].join(' ')

/** Whether another part of the file was chosen than when it was imported last. */
export function isOtherPart({ imports = {} }: Landscape, { importId, landscape }: Draft): boolean {
  if (!Object.hasOwn(imports, importId)) return false
  const chosen = (choices: Record<string, unknown> | undefined) => ({ part: choices?.['part'] ?? {}, elements: choices?.['elements'] ?? {} })
  return !alike(chosen(imports[importId]?.choices), chosen(landscape.imports?.[importId]?.choices))
}
