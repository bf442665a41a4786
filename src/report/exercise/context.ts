import { exerciseTextsIn, type ExerciseTexts } from '../../i18n/exercise.ts'
import { messagesIn, type Language, type Messages } from '../../i18n/index.ts'
import type { Sentences, Subject } from '../../i18n/sentences.ts'
import type { Exercise } from '../../model/exercise.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import { frameOf } from '../frame.ts'

/** What every document of an exercise is made with. */
export interface ExerciseInput {
  /** SHA-256 of the input files, in hexadecimals. */
  inputHash: string
  language: Language
  /** The day the document is made, `YYYY-MM-DD`. */
  date: string
  /** Who made it; the name of the landscape when left out. */
  author?: string
}

/** An exercise, and what every section of its documents looks up. */
export interface ExerciseContext extends ExerciseInput {
  landscape: Landscape
  scenario: Scenario
  exercise: Exercise
  say: Sentences
  /** The texts that all reports share. */
  report: Messages['report']
  texts: ExerciseTexts
  subject: Subject
}

export function exerciseContext<Input extends ExerciseInput & Pick<ExerciseContext, 'landscape' | 'scenario' | 'exercise'>>(input: Input): Input & ExerciseContext {
  const { say, report } = messagesIn(input.language)
  return { ...input, say, report, texts: exerciseTextsIn(input.language), subject: { landscape: input.landscape, scenario: input.scenario } }
}

/** "T+8 u, ma 23 nov 16:00": a moment of the scenario, with its date where there is one. */
export const moment = ({ say, scenario }: ExerciseContext, second: number): string =>
  (scenario.start === undefined ? say.offset(second) : `${say.offset(second)}, ${say.clock(scenario.start, second)}`)

/** A local date and time in full: "1 december 2026, 14:05". */
export const longMoment = ({ report }: ExerciseContext, local: string): string => `${report.longDate(local.slice(0, 10))}, ${local.slice(11, 16)}`

/** The name of a role, or its id when the exercise does not have it. */
export const roleName = ({ exercise: { roles = {} } }: ExerciseContext, id: string): string => (Object.hasOwn(roles, id) ? (roles[id]?.name ?? id) : id)

/** The text of a goal, or its id when the exercise does not have it. */
export const goalText = ({ exercise: { goals = {} } }: ExerciseContext, id: string): string => (Object.hasOwn(goals, id) ? (goals[id]?.text ?? id) : id)

/** The number of a goal in the list of goals, from 1. */
export const goalNumber = ({ exercise: { goals = {} } }: ExerciseContext, id: string): number => Object.keys(goals).indexOf(id) + 1

/** The part of a document that does not depend on what it says. */
export const frame = (context: ExerciseContext): ReturnType<typeof frameOf> =>
  frameOf(context, context.author ?? context.landscape.style?.municipality ?? context.landscape.name, context.report)
