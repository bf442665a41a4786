import type { Messages } from '../i18n/index.ts'
import { writeHtml } from '../report/formats/html.ts'
import { formatOf, REPORT_FORMATS, writeReport, type ReportDocument } from '../report/index.ts'
import { write } from './files.ts'
import { Refusal } from './invocation.ts'

const PDF = /\.pdf$/i

/**
 * What writes a document to this file, in the format of the file name's extension, and says that it did. A PDF is printed by an
 * installed browser. Throws a Refusal at once, before anything is made, when there is no such format or no browser to print with.
 */
export async function documentWriter(output: string, messages: Messages): Promise<(report: ReportDocument) => Promise<void>> {
  const format = formatOf(output)
  if (format === null && !PDF.test(output)) throw new Refusal(messages.cli.unknownFormat(output, [...Object.keys(REPORT_FORMATS), 'pdf'].map((name) => `.${name}`)))
  const make = format === null ? await printing(messages) : (report: ReportDocument) => writeReport(format, report)
  return async (report) => {
    await write(output, await make(report), messages)
    console.log(messages.cli.written(output))
  }
}

/** Prints a document twice: on which pages its chapters come is only known when it is printed. */
async function printing(messages: Messages): Promise<(report: ReportDocument) => Promise<Uint8Array>> {
  const [{ printer, printPdf }, { pagesOfPlaces }] = await Promise.all([import('./print-pdf.ts'), import('./pdf-places.ts')])
  const chromium = printer(messages)
  return async (report) => {
    const first = await printPdf(chromium, writeHtml(report), messages)
    const pages = report.blocks.some(({ kind }) => kind === 'contents') ? pagesOfPlaces(first) : new Map<string, number>()
    return pages.size ? await printPdf(chromium, writeHtml(report, pages), messages) : first
  }
}
