import type { Answered, Question } from '../analysis/questions.ts'
import type { Run } from '../exercise/run.ts'
import type { Language } from '../i18n/index.ts'
import type { Exercise } from '../model/exercise.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { PlanPart } from '../model/plan.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'

/** What every document is asked for with. `date` is the day it is made, `YYYY-MM-DD`. */
interface Ordered { language: Language; date: string; author?: string }

/** Answers that go in as chapters, and the questions that were chosen. */
interface Chapters { chapters?: readonly Answered[]; asked?: readonly Question[] }

/** What is asked of the report worker. `texts` are the files as they stand on disk, over which the input hash is taken, in that order. */
export type ReportOrder = Ordered & (
  /** The report of one scenario. */
  | { kind: 'scenario'; landscape: Landscape; scenario: Scenario; scenarios: readonly ScenarioFile[]; texts: readonly string[] } & Chapters
  /** The document for the continuity plan. */
  | { kind: 'plan'; landscape: Landscape; scenarios: readonly ScenarioFile[]; parts: readonly PlanPart[]; texts: readonly string[] } & Chapters
  /** The action cards of these scenarios and the list of services. */
  | { kind: 'cards'; landscape: Landscape; scenarios: readonly ScenarioFile[]; texts: readonly string[] }
  /** The emergency binder: all that is needed without computers. */
  | { kind: 'binder'; landscape: Landscape; scenarios: readonly ScenarioFile[]; texts: readonly string[] }
  /** The script of an exercise for the facilitator, with a sheet for each role. */
  | { kind: 'script'; landscape: Landscape; scenario: Scenario; exercise: Exercise; texts: readonly string[] }
  /** The report after an exercise. */
  | { kind: 'after-action'; run: Run }
  /** The report about leaving. `notice` (days) is that of a forced exit, `budget` (euros) that of measures; some are taken when they are left out. */
  | { kind: 'exit'; landscape: Landscape; plan: ExitPlan | null; scenarios: readonly ScenarioFile[]; notice?: number; budget?: number; texts: readonly string[] }
)
export type ReportKind = ReportOrder['kind']
