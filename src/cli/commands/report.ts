import { answer } from '../../analysis/index.ts'
import { QUESTIONS, type Answered, type Question } from '../../analysis/questions.ts'
import { explainInterruptions } from '../../engine/explain/explain.ts'
import { run } from '../../engine/run.ts'
import { traceOf } from '../../engine/simulate.ts'
import type { Trace } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import { inputHash } from '../../model/input-hash.ts'
import type { Landscape } from '../../model/landscape.ts'
import { DateSchema } from '../../model/schema/source.ts'
import { scenarioReport } from '../../report/index.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { defaultAsk } from '../../store/analysis-asks.ts'
import { readBoth, tell } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'
import { documentWriter } from '../report-file.ts'

/** `report LANDSCAPE SCENARIO -o FILE`: the scenario report, in the format of the file name's extension; with `--chapters` answers to these questions as well. */
export async function reportCommand({ files, output, date, options, language, messages }: Invocation): Promise<number> {
  const [landscapeFile, scenarioFile] = files
  if (landscapeFile === undefined || scenarioFile === undefined || files.length > 2 || output === undefined) throw new Refusal(messages.cli.usage('report'))
  if (date !== undefined && !DateSchema.safeParse(date).success) throw new Refusal(messages.cli.badDate(date))
  const write = await documentWriter(output, messages)
  const questions = chaptersIn(options.chapters, messages)

  const { landscape, scenario, texts, warnings } = await readBoth(landscapeFile, scenarioFile, messages)
  const simulation = run(landscape, scenario)
  const trace = traceOf(simulation)
  const today = date ?? new Date().toISOString().slice(0, 10)
  const scenarios = [{ file: scenarioFile, value: scenario }]
  const report = scenarioReport({
    landscape, scenario, scenarios, trace, explanations: explainInterruptions(simulation, trace), asked: questions,
    chapters: await answered(questions, landscape, scenarios, trace, today),
    inputHash: await inputHash(...texts), language, date: today,
  })
  await write(report)
  tell(warnings, messages)
  return 0
}

/** The questions that `--chapters` names. Throws a Refusal that names one that is none. */
function chaptersIn(list: string | undefined, { cli }: Messages): readonly Question[] {
  if (list === undefined) return []
  if (list.trim() === 'all') return QUESTIONS
  return list.split(',').map((name) => {
    const question = QUESTIONS.find((one) => one === name.trim())
    if (!question) throw new Refusal(cli.unknownChapter(name.trim(), [...QUESTIONS, 'all']))
    return question
  })
}

/** Answers each question as the screen does when nobody asks something else; what cannot be asked of this landscape has no answer. */
async function answered(questions: readonly Question[], landscape: Landscape, scenarios: readonly ScenarioFile[], trace: Trace, today: string): Promise<Answered[]> {
  const found: Answered[] = []
  for (const question of questions) {
    const ask = defaultAsk(question, { landscape, open: scenarios[0], stops: trace.summary.interrupted, today })
    if (ask !== undefined) found.push({ question, answer: await answer(question, { landscape, scenarios, today }, ask) } as Answered)
  }
  return found
}
