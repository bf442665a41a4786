import type { Difference } from '../engine/difference.ts'
import type { Explanation, Trace } from '../engine/trace.ts'
import type { Language } from '../i18n/index.ts'
import type { EditFault, StepLabel } from '../model/edit/edit.ts'
import type { Aside as QuestionsAside } from '../model/enrichment/topics.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Scenario } from '../model/scenario.ts'
import { WHOLE_MAP, type MapView } from '../model/view.ts'
import { filesOf, scenarioIn, valueIn, type Work } from '../model/work.ts'
import { NO_ANALYSES, type AnalysisState } from './analysis-state.ts'
import { NO_EXERCISE, type ExerciseState } from './exercise/exercise-state.ts'
import { NO_EXIT, type ExitState } from './exit/exit-state.ts'
import type { Filed, Files } from './files.ts'
import type { History } from './history.ts'
import type { ImportState } from './import-state.ts'
import type { Keeping, Opened, WorkRecord } from './keep/kept.ts'

/** A file that was refused, with why. */
export interface Refused { file: string; problems: Problem[] }

export type Theme = 'auto' | 'light' | 'dark'

/** The screens, each named after what someone comes for. */
export const SCREENS = ['scenario', 'landscape', 'analysis', 'compare', 'exercise', 'exit', 'report'] as const
export type Screen = (typeof SCREENS)[number]

/** A state of the landscape that others are compared with. */
export interface Baseline {
  landscape: Landscape
  /** When it was pinned, in milliseconds since 1970. */
  at: number
}

/** One of the outcomes that stand side by side: a scenario on the landscape as it is now, as it was pinned, or as it was opened. */
export interface CompareItem { file: string; landscape: 'now' | 'baseline' | 'opened' }

/** What the engine last worked out, and of what. After a change it is of what was before, until the engine answers. */
export interface Outcome { trace: Trace; landscape: Landscape; scenario: Scenario; file: string }

/** What the last step did, and what that changed in the outcome. */
export interface News {
  label: StepLabel
  undone: boolean
  /** `null` when another scenario was shown before, so that there is nothing to compare with. */
  difference: Difference | null
}

/** A work that was put away and that this browser could not keep; it is there as long as the page is. */
export interface Aside { id: string; at: number; record: WorkRecord }

/** All that the app knows at a moment. */
export interface AppState {
  language: Language
  theme: Theme
  /** The name of the colours and letters, such as those of a municipality. */
  look: string
  screen: Screen
  history: History | null
  /** How many landscapes were opened before this one: tells one from another. */
  opened: number
  /** What is known of files on disk, by file name. */
  files: Files
  /** The file name of the scenario that is played. */
  open: string | null
  outcome: Outcome | null
  /** Share done of the simulation that runs, `null` when none does. */
  computing: number | null
  /** The second looked at. */
  moment: number
  /** The component looked at. */
  selected: string | null
  /** The components marked for a joint change; the selected one is among them. */
  marked: readonly string[]
  /** The organisation looked at. */
  organisation: string | null
  view: MapView
  /** Whether a click on a component switches it off. */
  touching: boolean
  explanation: Explanation | null
  news: News | null
  baseline: Baseline | null
  compared: readonly CompareItem[]
  /** Questions about a landscape that were put aside during this visit, and which landscape that was. */
  questions: { opened: number; aside: QuestionsAside }
  analysis: AnalysisState
  exercise: ExerciseState
  exit: ExitState
  keeping: Keeping
  /** The name under which the work is kept in this browser; `null` while there is nothing to keep. */
  kept: string | null
  aside: readonly Aside[]
  /** When the work was put back that was open before, in milliseconds since 1970; `null` when it was not. */
  recovered: number | null
  /** How many of the last changes before that could not be read any more. */
  lost: number
  /** Why what was open before is not open now. */
  unopened: Extract<Opened, { ok: false }>['why'] | null
  /** The import that is going on. */
  importing: ImportState | null
  refused: Refused | null
  /** Why the last edit was not done. */
  fault: EditFault | null
  /** Something went wrong inside; told as it is. */
  failure: string | null
}

export const initialState: AppState = {
  language: 'nl', theme: 'auto', look: 'voorbeeld', screen: 'scenario', history: null, opened: 0, files: {}, open: null, outcome: null, computing: null,
  moment: 0, selected: null, marked: [], organisation: null, view: WHOLE_MAP, touching: false, explanation: null, news: null,
  baseline: null, compared: [], questions: { opened: 0, aside: {} }, analysis: NO_ANALYSES, exercise: NO_EXERCISE, exit: NO_EXIT, keeping: { state: 'kept', at: null }, kept: null, aside: [], recovered: null, lost: 0, unopened: null, importing: null, refused: null, fault: null, failure: null,
}

export const workOf = (state: AppState): Work | null => state.history?.now ?? null

/** The scenario that is played. */
export const scenarioOf = (state: AppState): Scenario | null =>
  (state.history && scenarioIn(state.history.now, state.open)) ?? null

/** The questions that were put aside of the landscape that is open. */
export const asideOf = ({ questions, opened }: AppState): QuestionsAside => (questions.opened === opened ? questions.aside : NOTHING_ASIDE)
/** The analyses of the landscape that is open; of the questions of another landscape only which one is looked at and what goes into the report. */
export const analysisOf = ({ analysis, opened }: AppState): AnalysisState => (analysis.opened === opened ? analysis : { ...analysis, opened, inquiries: {} })

/** How it stands with leaving, of the landscape that is open; of another landscape only what is looked at. */
export const exitOf = ({ exit, opened }: AppState): ExitState => (exit.opened === opened ? exit : { ...exit, opened, file: null, inquiries: {} })

const NOTHING_ASIDE: QuestionsAside = {}

/** Whether the outcome is of something else than what is open: of before a change, or because the engine was stopped. */
export const isStale = (state: AppState): boolean => state.outcome !== null
  && (state.outcome.landscape !== workOf(state)?.landscape || state.outcome.scenario !== scenarioOf(state))

/** What stands in a file as it is here; `null` when the work has no such file. */
export const valueOf = ({ history }: AppState, file: string): Filed | null => (history && valueIn(history.now, file)) ?? null

/** Whether a file on disk is not as it is here. */
export const isChanged = (state: AppState, file: string): boolean => valueOf(state, file) !== (state.files[file]?.saved ?? null)

/** Whether something is not in a file. */
export function unsaved(state: AppState): boolean {
  const work = workOf(state)
  if (state.aside.length) return true
  return work !== null && filesOf(work).some((file) => isChanged(state, file))
}
