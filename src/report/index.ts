import type { ReportDocument } from './document.ts'
import { writeCsv } from './formats/csv.ts'
import { writeDocx } from './formats/docx.ts'
import { writeHtml } from './formats/html.ts'
import { writeJson } from './formats/json.ts'
import { writeMarkdown } from './formats/markdown.ts'
import { writeOdt } from './formats/odt.ts'
import { writeZip } from './formats/zip.ts'

export type { ReportDocument } from './document.ts'
export { afterActionReport } from './exercise/after-action/report.ts'
export { roleSheetsReport, scriptReport, type ScriptInput } from './exercise/script.ts'
export { exitReport } from './exit/exit-report.ts'
export { scenarioReport } from './scenario-report.ts'

/** A report as it goes into a file. */
export type Written = Uint8Array | string

/** The formats a report can be written in, by file extension, with their media types. */
export const REPORT_FORMATS = {
  odt: { type: 'application/vnd.oasis.opendocument.text', write: writeOdt },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: writeDocx },
  html: { type: 'text/html;charset=utf-8', write: (report) => writeHtml(report) },
  md: { type: 'text/markdown;charset=utf-8', write: writeMarkdown },
  json: { type: 'application/json', write: writeJson },
  csv: { type: 'text/csv;charset=utf-8', write: writeCsv },
  zip: { type: 'application/zip', write: writeZip },
} as const satisfies Record<string, { type: string; write: (report: ReportDocument) => Written | Promise<Written> }>
export type ReportFormat = keyof typeof REPORT_FORMATS

/** The format of a file name by its extension, or `null` when there is none for it. */
export function formatOf(file: string): ReportFormat | null {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(REPORT_FORMATS, extension) ? (extension as ReportFormat) : null
}

/** Writes a report. The same report gives the same bytes. */
export const writeReport = async (format: ReportFormat, report: ReportDocument): Promise<Written> => await REPORT_FORMATS[format].write(report)
