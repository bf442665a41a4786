import { run } from '../../engine/run.ts'
import { exercisedScenario } from '../../exercise/exercised-scenario.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Exercise } from '../../model/exercise.ts'
import { inputHash } from '../../model/input-hash.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import { problemsOf, readExercise, readLandscape, readScenario } from '../../model/read.ts'
import type { Scenario } from '../../model/scenario.ts'
import { roleSheetsReport, scriptReport } from '../../report/index.ts'
import { accept, refusalOf, tell, textOf } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { documentWriter } from '../report-file.ts'
import { scenarioBeside } from '../scenario-beside.ts'

/** `--role all`: the sheets of all roles, without the script. */
const ALL = 'all'

/** `exercise LANDSCAPE EXERCISE -o FILE`: the script of an exercise with a sheet for each role; with `--role` only the sheet of that role, or of all. */
export async function exerciseCommand({ files, output, date, options: { role }, language, messages }: Invocation): Promise<number> {
  const [landscapeFile, exerciseFile] = files
  if (landscapeFile === undefined || exerciseFile === undefined || files.length > 2 || output === undefined) throw new Refusal(messages.cli.usage('exercise'))
  const write = await documentWriter(output, messages)

  const { landscape, scenario, exercise, texts, warnings } = await readAll(landscapeFile, exerciseFile, messages)
  const roles = Object.keys(exercise.roles ?? {})
  if (role !== undefined && role !== ALL && !roles.includes(role)) throw new Refusal(messages.cli.exercise.unknownRole(role, [...roles, ALL]))
  const input = {
    exercise, simulation: run(landscape, exercisedScenario(exercise, scenario)),
    inputHash: await inputHash(...texts), language, date,
  }
  await write(role === undefined ? scriptReport(input) : role === ALL && !roles.includes(ALL) ? roleSheetsReport(input) : roleSheetsReport(input, role))
  tell(warnings, messages)
  return 0
}

interface Input { landscape: Landscape; scenario: Scenario; exercise: Exercise; texts: readonly string[]; warnings: readonly Problem[] }

/** Reads a landscape, an exercise on it, and the scenario that the exercise names: seen from the folder of the exercise. */
async function readAll(landscapeFile: string, exerciseFile: string, messages: Messages): Promise<Input> {
  const landscapeText = await textOf(landscapeFile, messages)
  const landscape = accept(readLandscape(landscapeText, landscapeFile), messages)
  const text = await textOf(exerciseFile, messages)
  const { value } = accept(readExercise(text, exerciseFile, landscape.value), messages)

  const scenarioFile = await scenarioBeside(exerciseFile, value)
  // Told at the place in the exercise that names it.
  if (scenarioFile === null) throw refusalOf(problemsOf(readExercise(text, exerciseFile, landscape.value, null)), messages)
  const scenarioText = await textOf(scenarioFile, messages)
  const scenario = accept(readScenario(scenarioText, scenarioFile, landscape.value), messages)
  const exercise = accept(readExercise(text, exerciseFile, landscape.value, scenario.value), messages)
  return {
    landscape: landscape.value, scenario: scenario.value, exercise: exercise.value, texts: [landscapeText, scenarioText, text],
    warnings: [...landscape.warnings, ...scenario.warnings, ...exercise.warnings],
  }
}
