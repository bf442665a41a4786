import { landscapeAt } from '../../exit/landscape-at.ts'
import { roadmap } from '../../exit/roadmap.ts'
import { scheduleOf } from '../../exit/schedule.ts'
import { singleLosses } from '../../exit/single-losses.ts'
import { sovereigntyOf } from '../../exit/sovereignty.ts'
import type { Messages } from '../../i18n/index.ts'
import { organisationName } from '../../i18n/names.ts'
import { SOVEREIGNTY_VERSION, type ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import { readExitPlan, readLandscape, readScenario } from '../../model/read.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { exitLines } from '../exit-lines.ts'
import { accept, tell, textOf } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { documentWriter } from '../report-file.ts'
import { fileBeside, missingBeside } from '../scenario-beside.ts'

export const ROADMAP_FORMAT = 'uitwijk-roadmap/1'

/** `exit LANDSCAPE PLAN [--json] [-o FILE]`: the schedule of a plan of exits, and how the landscape does in every scenario along it; with `-o` the report about leaving. */
export async function exitCommand(invocation: Invocation): Promise<number> {
  const { files, json, options, date, language, messages } = invocation
  if (options.notice !== undefined || options.of !== undefined) return (await import('./forced-exit.ts')).forcedExitCommand(invocation)
  const [landscapeFile, planFile] = files
  if (landscapeFile === undefined || planFile === undefined || files.length > 2) throw new Refusal(messages.cli.usage('exit'))
  const write = invocation.output === undefined ? null : await documentWriter(invocation.output, messages)
  const { landscape, plan, scenarios, texts, warnings } = await readAll(landscapeFile, planFile, messages)
  if (write) {
    const { exitDocument } = await import('../../../workers/exit-documents.ts')
    await write(await exitDocument({ kind: 'exit', landscape, plan, scenarios, texts, language, date }))
    tell(warnings, messages)
    return 0
  }
  const schedule = scheduleOf(landscape, plan)
  const map = roadmap(landscape, plan, schedule, scenarios)
  if (json) {
    const gates = (day: string) => sovereigntyOf(landscapeAt(landscape, plan, schedule, day)).services
    console.log(JSON.stringify({ format: ROADMAP_FORMAT, schedule, ...map, sovereignty: { version: SOVEREIGNTY_VERSION, from: gates(map.from), to: gates(map.to) } }))
    return 0
  }
  console.log(exitLines({ landscape, plan, schedule, map, scenarios }, messages).join('\n'))
  tell(warnings, messages)
  return 0
}

interface Input { landscape: Landscape; plan: ExitPlan; scenarios: ScenarioFile[]; texts: string[]; warnings: Problem[] }

/** Reads a landscape, a plan for it, and the scenarios that the plan names: seen from its folder. A plan that names none is tried against single losses. */
async function readAll(landscapeFile: string, planFile: string, messages: Messages): Promise<Input> {
  const landscapeText = await textOf(landscapeFile, messages)
  const { value: landscape, warnings } = accept(readLandscape(landscapeText, landscapeFile), messages)
  const text = await textOf(planFile, messages)
  const { value: plan } = accept(readExitPlan(text, planFile, landscape), messages)
  // Told at the place in the plan that names what is not there.
  const reading = accept(readExitPlan(text, planFile, landscape, await missingBeside(planFile, plan.scenarios ?? [])), messages)
  const read: Input = { landscape, plan, scenarios: [], texts: [landscapeText, text], warnings: [...warnings, ...reading.warnings] }
  for (const name of plan.scenarios ?? []) {
    const file = fileBeside(planFile, name)
    const scenarioText = await textOf(file, messages)
    const scenario = accept(readScenario(scenarioText, file, landscape), messages)
    read.texts.push(scenarioText)
    read.scenarios.push({ file: name, value: scenario.value })
    read.warnings.push(...scenario.warnings)
  }
  if (!read.scenarios.length) read.scenarios = singleLosses(landscape, plan, ({ over, id }) => messages.cli.exit.lost(over, over === 'supplier' ? organisationName(landscape, id) : id))
  return read
}
