import type { ExitAnswers, ExitAsks, ExitQuestion } from '../../exit/questions.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'

/** What can be looked at on the screen about leaving. */
export const EXIT_TABS = ['roadmap', 'plan', 'forced', 'measures', 'sovereignty', 'disclosure'] as const
export type ExitTab = (typeof EXIT_TABS)[number]

/** Of what an answer is. */
export interface ExitTarget<Q extends ExitQuestion> {
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  plan: ExitPlan | null
  ask: ExitAsks[Q]
}

/** How it stands with one question. */
export interface ExitInquiry<Q extends ExitQuestion> {
  /** What the user asked with it; without, what goes without saying is asked. */
  ask?: ExitAsks[Q]
  /** The last answer. */
  made?: { answer: ExitAnswers[Q]; of: ExitTarget<Q> }
  /** What is being worked out, and the share done. */
  running?: { share: number; of: ExitTarget<Q> } | null
  /** What was not answered: why, by the name of the error and its message; `null` when the user stopped it. */
  ended?: { failure: { name: string; message: string } | null; of: ExitTarget<Q> } | null
}

/** How it stands with leaving, of the landscape that is open. */
export interface ExitState {
  /** Which landscape that is, as counted by the app. */
  opened: number
  tab: ExitTab
  /** The file name of the plan that is looked at; the first one when it is `null` or not there. */
  file: string | null
  inquiries: { readonly [Q in ExitQuestion]?: ExitInquiry<Q> }
}

export const NO_EXIT: ExitState = { opened: 0, tab: 'roadmap', file: null, inquiries: {} }

const NO_INQUIRY = {}

/** How it stands with a question. */
export const exitInquiry = <Q extends ExitQuestion>(exit: ExitState, question: Q): ExitInquiry<Q> => (exit.inquiries[question] as ExitInquiry<Q> | undefined) ?? NO_INQUIRY

/** The questions that scenarios change nothing to, and those that a plan changes nothing to. */
const WITHOUT_SCENARIOS: readonly ExitQuestion[] = ['schedule', 'sovereignty', 'disclosure']
const WITHOUT_PLAN: readonly ExitQuestion[] = ['sovereignty', 'risks', 'disclosure']

/** Whether an answer of the one is an answer of the other. */
export function isSameTarget<Q extends ExitQuestion>(question: Q, one: ExitTarget<Q> | undefined, other: ExitTarget<Q> | null): boolean {
  return one !== undefined && other !== null && one.landscape === other.landscape
    && (one.plan === other.plan || WITHOUT_PLAN.includes(question))
    && (sameFiles(one.scenarios, other.scenarios) || WITHOUT_SCENARIOS.includes(question)) && JSON.stringify(one.ask) === JSON.stringify(other.ask)
}

const sameFiles = (one: readonly ScenarioFile[], other: readonly ScenarioFile[]): boolean =>
  one === other || (one.length === other.length && one.every(({ value }, i) => value === other[i]?.value))

/** What the screen asks. Changes to the plan are edits. */
export type ExitAsk =
  | { do: 'tab'; tab: ExitTab }
  /** Looks at another plan of the work. */
  | { do: 'open'; file: string }
  /** Adds a plan, and looks at it. */
  | { do: 'create'; name: string }
  /** Asks something else with a question. */
  | { [Q in ExitQuestion]: { do: 'ask'; question: Q; ask: ExitAsks[Q] } }[ExitQuestion]
  /** Works out again what failed or was stopped. */
  | { do: 'again'; question: ExitQuestion }
  /** Stops what is being worked out; the answer that was there stays. */
  | { do: 'stop'; question: ExitQuestion }
