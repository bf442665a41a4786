import type { ReportFormat } from '../../pool/report.ts'
import type { ReportKind } from '../../report/order.ts'

/** As what a document can be taken away. */
export type TakenAs = ReportFormat | 'print'

/** The formats to choose from, and how many of them stand in front. */
const FORMATS: readonly TakenAs[] = ['odt', 'docx', 'print', 'html', 'md', 'zip', 'json']
/** What is meant for paper is printed first of all. */
const ON_PAPER: readonly ReportKind[] = ['cards', 'binder']

/** The formats of a document: those most used, the recommended one first, and the others. */
export function formatsFor(kind: ReportKind): { first: readonly TakenAs[]; others: readonly TakenAs[] } {
  const all = ON_PAPER.includes(kind) ? ['print' as const, ...FORMATS.filter((one) => one !== 'print')] : FORMATS
  return { first: all.slice(0, 3), others: all.slice(3) }
}
