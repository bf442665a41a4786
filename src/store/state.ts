import type { Explanation, Trace } from '../engine/trace.ts'
import type { Language } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Scenario } from '../model/scenario.ts'
import type { OpenFile } from './open-file.ts'

export type { OpenFile }

/** A file that was refused, with why. */
export interface Refused { file: string; problems: Problem[] }

export type Theme = 'auto' | 'light' | 'dark'

/** All that the app knows at a moment. */
export interface AppState {
  language: Language
  theme: Theme
  landscape: OpenFile<Landscape> | null
  /** The open scenario: one of the library. */
  scenario: OpenFile<Scenario> | null
  /** The scenarios to choose from, by file name, each as it was left. */
  library: OpenFile<Scenario>[]
  /** Scenarios that do not fit the open landscape. They come back with one that they fit. */
  aside: OpenFile<Scenario>[]
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
  language: 'nl', theme: 'auto', landscape: null, scenario: null, library: [], aside: [], trace: null, computing: null,
  moment: 0, selected: null, explanation: null, refused: null, failure: null,
}

/** Whether something would be lost if the page closed now. */
export const unsaved = ({ landscape, library, aside }: Pick<AppState, 'landscape' | 'library' | 'aside'>): boolean =>
  [landscape, ...library, ...aside].some((open) => open?.changed)
