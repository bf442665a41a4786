import { expose } from 'comlink'
import type { ReportDocument } from '../src/report/document.ts'
import { REPORT_FORMATS, writeReport, type ReportFormat } from '../src/report/index.ts'
import type { ReportOrder } from '../src/report/order.ts'
import { ordered, type Tell } from '../src/report/ordered.ts'
import { exerciseDocument } from './exercise-documents.ts'
import { exitDocument } from './exit-documents.ts'

/** A document as it goes into a file. */
export interface ReportFile { content: string | Uint8Array; type: string }

async function documentOf(order: ReportOrder, tell?: Tell): Promise<ReportDocument> {
  switch (order.kind) {
    case 'script': case 'after-action': return await exerciseDocument(order)
    case 'exit': return await exitDocument(order, tell)
    default: return await ordered(order, tell)
  }
}

/** Makes documents off the page. */
const api = {
  document: documentOf,
  async make(order: ReportOrder, format: ReportFormat, tell?: Tell): Promise<ReportFile> {
    return { content: await writeReport(format, await documentOf(order, tell)), type: REPORT_FORMATS[format].type }
  },
}
export type ReportApi = typeof api

expose(api)
