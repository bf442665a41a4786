import type { Answered, Question } from '../../analysis/questions.ts'
import type { Explanation, Trace } from '../../engine/trace.ts'
import type { Language } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { PlanPart } from '../../model/plan.ts'
import type { Scenario } from '../../model/scenario.ts'

/** A scenario as it was played on the landscape. */
export interface Played {
  /** Name of its file. */
  file: string
  scenario: Scenario
  trace: Trace
  /** Why each interrupted service is interrupted, at its first interruption. */
  explanations: Record<string, Explanation>
  /** The same with every fallback that waits for a decision activated at once; only when some fallback waited in vain. */
  prepared?: Trace
}

/** What the documents for the continuity plan are made from. */
export interface PlanInput {
  landscape: Landscape
  played: readonly Played[]
  /** The parts that are wanted; they stand in the order of `PLAN_PARTS` whatever the order here. */
  parts: readonly PlanPart[]
  /** Answers to questions about the landscape, and the questions that were chosen. */
  chapters?: readonly Answered[]
  asked?: readonly Question[]
  /** SHA-256 of the input files, in hexadecimals. */
  inputHash: string
  language: Language
  /** The day the document is made, `YYYY-MM-DD`. */
  date: string
  author?: string
}
