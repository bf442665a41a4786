import type { Answers, Asks, Question } from '../analysis/questions.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'

/** Of what an answer is. */
export interface Target<Q extends Question> {
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  ask: Asks[Q]
}

/** How it stands with one question. */
export interface Inquiry<Q extends Question> {
  /** What the user asked with it; without, what goes without saying is asked. */
  ask?: Asks[Q]
  /** The last answer. */
  made?: { answer: Answers[Q]; of: Target<Q> }
  /** What is being worked out, and the share done. */
  running?: { share: number; of: Target<Q> } | null
  /** What was not answered: why, by the name of the error and its message; `null` when the user stopped it. */
  ended?: { failure: { name: string; message: string } | null; of: Target<Q> } | null
}
type Inquiries = { readonly [Q in Question]?: Inquiry<Q> }

/** The analyses of the landscape that is open. */
export interface AnalysisState {
  /** Which landscape they are of, as counted by the app. */
  opened: number
  /** The question that is looked at. */
  question: Question
  inquiries: Inquiries
  /** The answers that go into the report, in their order. */
  chapters: readonly Question[]
}

export const NO_ANALYSES: AnalysisState = { opened: 0, question: 'losses', inquiries: {}, chapters: [] }

const NO_INQUIRY = {}

/** How it stands with a question. */
export const inquiryIn = <Q extends Question>(analysis: AnalysisState, question: Q): Inquiry<Q> => (analysis.inquiries[question] as Inquiry<Q> | undefined) ?? NO_INQUIRY

/** The questions that are about the landscape alone: other scenarios change nothing to their answers. */
const WITHOUT_SCENARIOS: readonly Question[] = ['losses', 'concentration', 'cut-sets']

/** Whether an answer of the one is an answer of the other. */
export function isSame<Q extends Question>(question: Q, one: Target<Q> | undefined, other: Target<Q> | null): boolean {
  return one !== undefined && other !== null && one.landscape === other.landscape
    && (one.scenarios === other.scenarios || WITHOUT_SCENARIOS.includes(question)) && JSON.stringify(one.ask) === JSON.stringify(other.ask)
}
