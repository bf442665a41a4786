import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { readLandscape, readScenario, type Reading } from '../model/read.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'
import { LARGEST_FILE } from '../model/limits.ts'
import { recognise } from '../model/recognise.ts'
import { Refusal } from './invocation.ts'

/** npm runs scripts in the folder of the project; file names are meant from where the user stands. */
const base = process.env['npm_lifecycle_event'] === 'uitwijk' ? process.env['INIT_CWD'] ?? process.cwd() : process.cwd()

export const pathOf = (file: string): string => resolve(base, file)

/** A problem in the form that editors understand: `file:line:column: sentence`. */
export const lineOf = ({ file, line, column, detail, ...rest }: Problem, messages: Messages): string =>
  `${file}:${line}:${column}: ${messages.say.problem({ file, line, column, detail, ...rest })}`

/** The text of a file. Throws a Refusal when it cannot be read, or is too large to be one of ours. */
export async function textOf(file: string, messages: Messages): Promise<string> {
  const refuse = (detail: Problem['detail']) =>
    new Refusal(lineOf({ severity: 'error', file, line: 1, column: 1, path: '', detail }, messages))
  try {
    const { size } = await stat(pathOf(file))
    if (size > LARGEST_FILE) throw refuse({ code: 'too-large', size, limit: LARGEST_FILE })
    return await readFile(pathOf(file), 'utf8')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refuse({ code: 'unreadable', message: error instanceof Error ? error.message : String(error) })
  }
}

/** The text of a file in one of our own formats; `null` for anything else, also for what cannot be read at all. */
export async function ownText(file: string): Promise<string | null> {
  try {
    const found = await stat(pathOf(file))
    if (!found.isFile() || found.size > LARGEST_FILE) return null
    const text = await readFile(pathOf(file), 'utf8')
    return recognise(text, file) === null ? null : text
  } catch {
    return null
  }
}

/** Writes a file. Throws a Refusal when that cannot be. */
export async function write(file: string, content: string | Uint8Array, messages: Messages): Promise<void> {
  try {
    await writeFile(pathOf(file), content)
  } catch (error) {
    throw new Refusal(messages.cli.unwritable(file, error instanceof Error ? error.message : String(error)))
  }
}

/** A Refusal that names the first problem and how many follow. */
export function refusalOf(problems: readonly Problem[], messages: Messages): Refusal {
  const [first, ...rest] = problems.filter(({ severity }) => severity === 'error')
  return new Refusal(lineOf(first as Problem, messages) + (rest.length ? ` ${messages.cli.more(rest.length)}` : ''))
}

/** The value of a reading. Throws a Refusal when there is none. */
export function accept<T>(reading: Reading<T>, messages: Messages): { value: T; warnings: Problem[] } {
  if (reading.ok) return reading
  throw refusalOf(reading.problems, messages)
}

/** A landscape and a scenario on it, as they were read. */
export interface Input { landscape: Landscape; scenario: Scenario; texts: [landscape: string, scenario: string]; warnings: Problem[] }

/** Reads a landscape and a scenario on it. */
export async function readBoth(landscapeFile: string, scenarioFile: string, messages: Messages): Promise<Input> {
  const { landscape, scenarios: [scenario], texts: [landscapeText, scenarioText], warnings } = await readAll(landscapeFile, [scenarioFile], messages)
  return { landscape, scenario: (scenario as ScenarioFile).value, texts: [landscapeText as string, scenarioText as string], warnings }
}

/** A landscape and scenarios on it, as they were read. */
export interface Inputs { landscape: Landscape; scenarios: ScenarioFile[]; texts: string[]; warnings: Problem[] }

/** Reads a landscape and scenarios on it, in that order. */
export async function readAll(landscapeFile: string, scenarioFiles: readonly string[], messages: Messages): Promise<Inputs> {
  const text = await textOf(landscapeFile, messages)
  const { value: landscape, warnings } = accept(readLandscape(text, landscapeFile), messages)
  const read: Inputs = { landscape, scenarios: [], texts: [text], warnings: [...warnings] }
  for (const file of scenarioFiles) {
    const own = await textOf(file, messages)
    const scenario = accept(readScenario(own, file, landscape), messages)
    read.scenarios.push({ file, value: scenario.value })
    read.texts.push(own)
    read.warnings.push(...scenario.warnings)
  }
  return read
}

/** Tells warnings on standard error, beside an answer that was given. */
export function tell(warnings: readonly Problem[], messages: Messages): void {
  for (const warning of warnings) console.error(`${lineOf(warning, messages)} ${messages.cli.warning}`)
}
