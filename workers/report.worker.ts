import { expose } from 'comlink'
import { explainInterruptions } from '../src/engine/explain/explain.ts'
import { run } from '../src/engine/run.ts'
import { traceOf } from '../src/engine/simulate.ts'
import { inputHash } from '../src/model/input-hash.ts'
import { REPORT_FORMATS, scenarioReport, writeReport, type ReportFormat, type ReportInput } from '../src/report/index.ts'

/** What a report is asked for with. `texts`: the landscape and the scenario as they stand in their files. */
export interface ReportOrder extends Pick<ReportInput, 'landscape' | 'scenario' | 'language' | 'date' | 'chapters' | 'asked' | 'scenarios'> {
  format: ReportFormat
  texts: [landscape: string, scenario: string]
}
export interface ReportFile { content: string | Uint8Array; type: string }

const api = {
  async make({ format, texts, ...order }: ReportOrder): Promise<ReportFile> {
    const simulation = run(order.landscape, order.scenario)
    const trace = traceOf(simulation)
    const report = scenarioReport({ ...order, trace, explanations: explainInterruptions(simulation, trace), inputHash: await inputHash(...texts) })
    return { content: await writeReport(format, report), type: REPORT_FORMATS[format].type }
  },
}
export type ReportApi = typeof api

expose(api)
