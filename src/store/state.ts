import type { Explanation, Trace } from '../engine/trace.ts'
import type { Language } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Scenario } from '../model/scenario.ts'

/** A file that is open: its name, its text as read, and whether it was changed here since. */
export interface OpenFile<T> { file: string; text: string; value: T; changed: boolean }

/** A file that was refused, with why. */
export interface Refused { file: string; problems: Problem[] }

export type Theme = 'auto' | 'light' | 'dark'

/** All that the app knows at a moment. */
export interface AppState {
  language: Language
  theme: Theme
  landscape: OpenFile<Landscape> | null
  scenario: OpenFile<Scenario> | null
  /** The scenarios to choose from, by file name. */
  library: OpenFile<Scenario>[]
  trace: Trace | null
  /** Share done of the simulation that runs, `null` when none does. */
  computing: number | null
  /** The second looked at. */
  moment: number
  /** The component looked at. */
  selected: string | null
  explanation: Explanation | null
  refused: Refused | null
  /** Something went wrong inside; told as it is. */
  failure: string | null
}

export const initialState: AppState = {
  language: 'nl', theme: 'auto', landscape: null, scenario: null, library: [], trace: null, computing: null,
  moment: 0, selected: null, explanation: null, refused: null, failure: null,
}
