import { summaryOfOwn, type Summary } from '../../exchange/summary.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import { problemsOf, readExercise, readExitPlan, readLandscape, readScenario, type Reading } from '../../model/read.ts'
import { recognise, type OwnKind } from '../../model/recognise.ts'
import { lineOf, ownText, pathOf } from '../files.ts'
import { fileBeside, missingBeside, scenarioBeside } from '../scenario-beside.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { summaryLines } from '../summary-lines.ts'
import { taken } from '../taken.ts'

/** What a file was found to be: what is wrong with it, and what it holds where that is known. */
interface Checked { file: string; ok: boolean; problems: readonly Problem[]; summary: Summary | null; kind: OwnKind | 'foreign'; landscape?: Landscape }

/**
 * `validate FILE...`: checks landscapes, scenarios, exercises, plans of exits and files of other programs, and prints every error and warning; with `--json` as data, with
 * the counts of what each holds. Scenarios, exercises and plans are checked against the landscape among the files, if there
 * is one, and exercises and plans with the scenarios that they name. Exit status 2 when there is an error.
 */
export async function validateCommand({ files, json, messages }: Invocation): Promise<number> {
  if (files.length === 0) throw new Refusal(messages.cli.usage('validate'))
  const [scenarios, exercises, plans] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  const results = new Map<string, Checked>()
  for (const file of files) {
    const text = await ownText(file)
    const kind = text === null ? null : recognise(text, file)
    if (text !== null && kind === 'scenario') scenarios.set(file, text)
    else if (text !== null && kind === 'exercise') exercises.set(file, text)
    else if (text !== null && kind === 'exit') plans.set(file, text)
    else results.set(file, text === null ? await foreign(file, messages) : own(file, readLandscape(text, file)))
  }
  // With several landscapes nobody can tell which one a scenario is meant for.
  const landscapes = [...results.values()].flatMap(({ landscape }) => landscape ?? [])
  const only = landscapes.length === 1 ? landscapes[0] : undefined
  for (const [file, text] of scenarios) results.set(file, { ...checked(file, readScenario(text, file, only)), kind: 'scenario' })
  for (const [file, text] of exercises) results.set(file, { ...checked(file, await heldWith(file, text, only, files)), kind: 'exercise' })
  for (const [file, text] of plans) results.set(file, { ...checked(file, await alongWith(file, text, only, files)), kind: 'exit' })

  const all = files.map((file) => results.get(file) as Checked)
  if (json) {
    const told = all.map(({ file, ok, problems, summary }) => ({ ...summary, file, ok, problems: problems.map((problem) => ({ ...problem, message: messages.say.problem(problem) })) }))
    console.log(JSON.stringify(told.length === 1 ? told[0] : told))
  } else for (const checked of all) tell(checked, only !== undefined, messages)
  return all.every(({ ok }) => ok) ? 0 : 2
}

const own = (file: string, reading: Reading<Landscape>): Checked => (reading.ok
  ? { file, ok: true, problems: reading.warnings, summary: summaryOfOwn(file, reading.value), kind: 'landscape', landscape: reading.value }
  : { file, ok: false, problems: reading.problems, summary: null, kind: 'landscape' })

const checked = (file: string, reading: Reading<unknown>): Omit<Checked, 'kind'> => ({ file, ok: reading.ok, problems: problemsOf(reading), summary: null })

/** An exercise with the scenario that it names. What is wrong with that scenario is told as well: the exercise cannot be held without it; once is enough. */
async function heldWith(file: string, text: string, landscape: Landscape | undefined, told: readonly string[]): Promise<Reading<unknown>> {
  const alone = readExercise(text, file, landscape)
  if (!alone.ok) return alone
  const scenarioFile = await scenarioBeside(file, alone.value)
  if (scenarioFile === null) return readExercise(text, file, landscape, null)
  const scenario = readScenario(await ownText(scenarioFile) ?? '', scenarioFile, landscape)
  if (scenario.ok) return readExercise(text, file, landscape, scenario.value)
  const isTold = told.some((one) => pathOf(one) === pathOf(scenarioFile))
  return { ok: false, problems: [...alone.warnings, ...(isTold ? [] : scenario.problems)] }
}

/** A plan of exits with the scenarios that it names. What is wrong with these is told as well, once. */
async function alongWith(file: string, text: string, landscape: Landscape | undefined, told: readonly string[]): Promise<Reading<unknown>> {
  const alone = readExitPlan(text, file, landscape)
  if (!alone.ok) return alone
  const names = alone.value.scenarios ?? []
  const missing = await missingBeside(file, names)
  const reading = readExitPlan(text, file, landscape, missing)
  const found = [...problemsOf(reading)]
  for (const name of names) {
    const scenarioFile = fileBeside(file, name)
    if (missing.includes(name) || told.some((one) => pathOf(one) === pathOf(scenarioFile))) continue
    const scenario = readScenario(await ownText(scenarioFile) ?? '', scenarioFile, landscape)
    if (!scenario.ok) found.push(...scenario.problems)
  }
  return found.some(({ severity }) => severity === 'error') ? { ok: false, problems: found } : reading
}

async function foreign(file: string, messages: Messages): Promise<Checked> {
  const outcome = await taken([file], {}, messages)
  return outcome.ok ? { file, ok: true, problems: outcome.warnings, summary: outcome.summary, kind: 'foreign' }
    : { file, ok: false, problems: outcome.problems, summary: null, kind: 'foreign' }
}

function tell({ file, ok, problems, summary, kind }: Checked, against: boolean, messages: Messages): void {
  for (const problem of problems) {
    if (problem.severity === 'error') console.error(lineOf(problem, messages))
    else console.log(`${lineOf(problem, messages)} ${messages.cli.warning}`)
  }
  if (!ok) return
  console.log(kind !== 'landscape' && kind !== 'foreign' && !against ? messages.cli.validAlone(file) : messages.cli.valid(file))
  if (kind === 'foreign' && summary) console.log(summaryLines(summary, messages).join('\n'))
}
