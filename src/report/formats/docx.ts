import type { ReportDocument } from '../document.ts'

/** The report as a Word document (Office Open XML). What writes it is large, and loaded when it is asked for. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const { docxOf } = await import('./docx/document.ts')
  return await docxOf(report)
}
