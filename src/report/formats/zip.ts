import { strToU8, zipSync } from 'fflate'
import type { ReportDocument } from '../document.ts'
import { csvOf, tablesOf } from './csv.ts'
import { always } from './zip-time.ts'

const LONGEST_NAME = 60

/** A caption as the name of a file on every system. */
const nameOf = (caption: string): string =>
  caption.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_NAME).replace(/^-|-$/g, '')

/** Every table of a document as a CSV file of its own, numbered as in the document; before them, as `00`, the services value by value. */
export function writeZip(report: ReportDocument): Uint8Array {
  const { services } = report
  const tables = tablesOf(report)
  const digits = Math.max(2, String(tables.length).length)
  const files = tables.map(({ caption, header, rows }, i) => [`${String(i + 1).padStart(digits, '0')}-${nameOf(caption)}.csv`, csvOf([header, ...rows])] as const)
  const values = services.header.length ? [[`${'0'.repeat(digits)}-${nameOf(report.title)}.csv`, csvOf([services.header, ...services.rows])] as const] : []
  return zipSync(Object.fromEntries([...values, ...files].map(([name, csv]) => [name, [strToU8(csv), { mtime: always() }]])))
}
