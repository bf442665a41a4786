import { baseName, type Exercise, type ExerciseFile } from './exercise.ts'
import type { ExitPlan, ExitPlanFile } from './exit.ts'
import type { Landscape } from './landscape.ts'
import type { Scenario } from './scenario.ts'
import type { SavedView } from './view.ts'

/** A scenario under the name of its file. */
export interface ScenarioFile { file: string; value: Scenario }

/** What someone works on as one: a landscape, the scenarios that are played on it, the exercises that are held with them, the plans to leave what it has, and the views kept of it. */
export interface Work {
  /** File name of the landscape. */
  file: string
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  /** Those that are held with these scenarios; none when left out. */
  exercises?: readonly ExerciseFile[]
  /** Plans of exits; none when left out. */
  exitPlans?: readonly ExitPlanFile[]
  views: readonly SavedView[]
}

/** The scenario of a file, if there is one of that name. */
export const scenarioIn = (work: Work, file: string | null): Scenario | undefined =>
  work.scenarios.find((one) => one.file === file)?.value

/** The exercise of a file, if there is one of that name. */
export const exerciseIn = (work: Work, file: string | null): Exercise | undefined =>
  work.exercises?.find((one) => one.file === file)?.value

/** The plan of exits of a file, if there is one of that name. */
export const exitPlanIn = (work: Work, file: string | null): ExitPlan | undefined =>
  work.exitPlans?.find((one) => one.file === file)?.value

/** The scenario that an exercise plays: that of the same file name, whichever folder it stands in; nothing when the work has no such file. */
export const scenarioOfExercise = (work: Pick<Work, 'scenarios'>, exercise: Pick<Exercise, 'scenario'>): ScenarioFile | undefined =>
  work.scenarios.find(({ file }) => baseName(file) === baseName(exercise.scenario))

/** What stands in a file of the work, whichever kind it is. */
export const valueIn = (work: Work, file: string): Landscape | Scenario | Exercise | ExitPlan | undefined =>
  (work.file === file ? work.landscape : scenarioIn(work, file) ?? exerciseIn(work, file) ?? exitPlanIn(work, file))

/** The names of all files of a work. */
export const filesOf = ({ file, scenarios, exercises = [], exitPlans = [] }: Work): string[] => [file, ...[...scenarios, ...exercises, ...exitPlans].map((one) => one.file)]
