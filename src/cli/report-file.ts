import type { Messages } from '../i18n/index.ts'
import { formatOf, REPORT_FORMATS, writeReport, type ReportDocument } from '../report/index.ts'
import { write } from './files.ts'
import { Refusal } from './invocation.ts'

const PDF = /\.pdf$/i

/**
 * What writes a document to this file, in the format of the file name's extension, and says that it did. A PDF is printed by an
 * installed browser. Throws a Refusal at once, before anything is made, when there is no such format or no browser to print with.
 */
export async function documentWriter(output: string, messages: Messages): Promise<(report: ReportDocument) => Promise<void>> {
  const format = PDF.test(output) ? 'html' : formatOf(output)
  if (format === null) throw new Refusal(messages.cli.unknownFormat(output, [...Object.keys(REPORT_FORMATS), 'pdf'].map((name) => `.${name}`)))
  const printing = PDF.test(output) ? await import('./print-pdf.ts') : null
  printing?.printer(messages)
  return async (report) => {
    const written = await writeReport(format, report)
    await write(output, printing ? await printing.printPdf(written as string, messages) : written, messages)
    console.log(messages.cli.written(output))
  }
}
