import { explainInterruptions } from '../../engine/explain/explain.ts'
import { run } from '../../engine/run.ts'
import { traceOf } from '../../engine/simulate.ts'
import { inputHash } from '../../model/input-hash.ts'
import { DateSchema } from '../../model/schema/source.ts'
import { formatOf, REPORT_FORMATS, scenarioReport, writeReport } from '../../report/index.ts'
import { readBoth, tell, write } from '../files.ts'
import { Refusal, type Invocation } from '../invocation.ts'

/** `report LANDSCAPE SCENARIO -o FILE`: the scenario report, in the format of the file name's extension. */
export async function reportCommand({ files, output, date, language, messages }: Invocation): Promise<number> {
  const [landscapeFile, scenarioFile] = files
  if (landscapeFile === undefined || scenarioFile === undefined || files.length > 2 || output === undefined) throw new Refusal(messages.cli.usage('report'))
  if (date !== undefined && !DateSchema.safeParse(date).success) throw new Refusal(messages.cli.badDate(date))
  const format = formatOf(output)
  if (format === null) throw new Refusal(messages.cli.unknownFormat(output, Object.keys(REPORT_FORMATS).map((name) => `.${name}`)))

  const { landscape, scenario, texts, warnings } = await readBoth(landscapeFile, scenarioFile, messages)
  const simulation = run(landscape, scenario)
  const trace = traceOf(simulation)
  const report = scenarioReport({
    landscape, scenario, trace, explanations: explainInterruptions(simulation, trace),
    inputHash: await inputHash(...texts), language, date: date ?? new Date().toISOString().slice(0, 10),
  })
  await write(output, writeReport(format, report), messages)
  console.log(messages.cli.written(output))
  tell(warnings, messages)
  return 0
}
