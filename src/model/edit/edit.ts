import type { Pair } from '../candidates.ts'
import type { Exercise } from '../exercise.ts'
import type { ExitPlan } from '../exit.ts'
import type { Component, Fallback, Landscape, Organisation } from '../landscape.ts'
import type { NeedEntry } from '../need.ts'
import type { Scenario } from '../scenario.ts'
import type { Document, Source } from '../source.ts'
import type { SavedView } from '../view.ts'

/** Some parts of a value; `undefined` for a part that goes. */
export type Parts<T> = { [Key in keyof T]?: T[Key] | undefined }

/**
 * One change to a work, as data: it can be applied, named, told and tested. What an edit leaves behind is always a work that
 * can be saved and read again; an edit that would break that is refused as a whole (`EditFault`).
 */
export type Edit =
  /** New components, and the organisations and documents that come with them (as when rows are pasted). */
  | { do: 'add-components'; components: Record<string, Component>; organisations?: Record<string, Organisation> }
  /** Parts of one component or of many at once, by id. */
  | { do: 'set-components'; parts: Record<string, Parts<Component>> }
  /** Another id, everywhere it is named: needs, fallbacks, exits, what may be needs, and the scenarios. */
  | { do: 'set-component-id'; id: string; to: string }
  /** Components go, with every need, `covers`, exit and event that names them (see `dependantsOn`). */
  | { do: 'remove-components'; ids: string[] }
  /** Copies, by the new id of each, right after the original and with its name; copies of what is copied along need each other. */
  | { do: 'duplicate-components'; copies: Record<string, string> }
  /** `from` comes to need `to`, or one of its fallbacks does. */
  | { do: 'connect'; from: string; to: string; fallback?: string }
  /** `from` needs `to` no longer, nor do groups in its needs; empty groups go. With `fallback`, that fallback does not. Refused while a fallback covers the need. */
  | { do: 'disconnect'; from: string; to: string; fallback?: string }
  /** All needs of a component, or of one of its fallbacks. */
  | { do: 'set-needs'; id: string; fallback?: string; needs: NeedEntry[] }
  /**
   * It is decided of pairs in `candidates` of imports who needs whom: `dependent` needs `on` (`as-is`), `on` needs `dependent` (`turned`),
   * or neither needs the other. `source` is that of the needs that are made.
   */
  | { do: 'decide-candidates'; pairs: Pair[]; answer: 'as-is' | 'turned' | 'neither'; source?: Source }
  /** A fallback as it becomes; `null`: it goes, with the events that activate it. */
  | { do: 'set-fallback'; id: string; fallback: string; value: Fallback | null }
  | { do: 'add-organisations'; organisations: Record<string, Organisation> }
  | { do: 'set-organisations'; parts: Record<string, Parts<Organisation>> }
  | { do: 'set-organisation-id'; id: string; to: string }
  /** Organisations go; what they supplied has no supplier then, what they owned goes to their own owner. */
  | { do: 'remove-organisations'; ids: string[] }
  /** A document that statements rest on; `null`: it goes, and statements lose the reference. */
  | { do: 'set-document'; id: string; value: Document | null }
  | { do: 'set-landscape'; parts: Parts<Pick<Landscape, 'name' | 'description' | 'source' | 'plan' | 'style' | 'contracts' | 'measures'>> }
  | { do: 'add-scenario'; file: string; value: Scenario }
  | { do: 'set-scenario'; file: string; parts: Parts<Scenario> }
  /** The scenario as it was in another version, such as when it was opened. */
  | { do: 'revert-scenario'; file: string; value: Scenario }
  | { do: 'remove-scenario'; file: string }
  | { do: 'add-exercise'; file: string; value: Exercise }
  | { do: 'set-exercise'; file: string; parts: Parts<Exercise> }
  /** The exercise as it was in another version, such as when it was opened. */
  | { do: 'revert-exercise'; file: string; value: Exercise }
  | { do: 'remove-exercise'; file: string }
  | { do: 'add-exit-plan'; file: string; value: ExitPlan }
  | { do: 'set-exit-plan'; file: string; parts: Parts<ExitPlan> }
  /** The plan of exits as it was in another version, such as when it was opened. */
  | { do: 'revert-exit-plan'; file: string; value: ExitPlan }
  | { do: 'remove-exit-plan'; file: string }
  /** A view is kept, in the place of one of the same name. */
  | { do: 'add-view'; view: SavedView }
  | { do: 'remove-view'; name: string }
  /** The whole landscape as it was in another version; scenarios lose what was not there yet. */
  | { do: 'restore-landscape'; value: Landscape }
  /** The whole landscape as it is with what was imported; `from` is what the user knows that by, such as the name of the file. */
  | { do: 'import-landscape'; value: Landscape; from: string }

/** Why an edit is refused. Nothing has changed then. */
export type EditFault =
  | { code: 'bad-id'; id: string }
  | { code: 'id-taken'; id: string }
  | { code: 'unknown'; what: 'component' | 'organisation' | 'fallback' | 'document' | 'import' | 'scenario' | 'exercise' | 'exit-plan' | 'view' | 'role' | 'goal' | 'contact' | 'team' | 'contract' | 'measure'; id: string }
  | { code: 'owner-cycle'; ids: string[] }
  | { code: 'covers-nothing'; id: string; fallback: string; covers: string }
  /** A measure would be about a need that is not there any more. */
  | { code: 'measure-on-need'; measure: string; need: string }
  | { code: 'exit-cycle'; ids: string[] }
  /** What takes the place of `id` would need it itself: the way from the one to the other. */
  | { code: 'needs-replaced'; id: string; path: string[] }
  | { code: 'start-after-contract'; end: string }
  /** Another tab of the browser has the pen of this landscape. */
  | { code: 'elsewhere' }
  /** What it would leave behind does not fit the format; `path` says where. */
  | { code: 'does-not-fit'; path: string }

/** What a step of the history did, in as much as it takes to name it: the names are those at the time. */
export interface StepLabel {
  do: Edit['do']
  /** How many components, organisations… it is about. */
  count: number
  /** The name of the first of them. */
  name: string
  /** The other end, for a connection; the new id, for another id; the fallback, for a fallback. */
  other?: string
  /** Which fields became different, for `set-…`. */
  fields?: string[]
  /** What became of it, where the edit alone does not tell: for a fallback, a document, what was decided on relations, and what becomes a service or is none any more. */
  how?: 'added' | 'changed' | 'removed'
}
