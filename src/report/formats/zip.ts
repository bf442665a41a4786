import { strToU8, zipSync } from 'fflate'
import type { ReportDocument } from '../document.ts'
import { csvOf, tablesOf } from './csv.ts'
import { always } from './zip-time.ts'

const LONGEST_NAME = 60

/** A number and a caption as the name of a file on every system. */
const nameOf = (number: string, caption: string): string => {
  const words = caption.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_NAME).replace(/^-|-$/g, '')
  return `${number}${words && `-${words}`}.csv`
}

/** Every table of a document as a CSV file of its own, numbered as in the document; before them, as `00`, the services value by value. */
export function writeZip(report: ReportDocument): Uint8Array {
  const { services } = report
  const tables = tablesOf(report)
  const digits = Math.max(2, String(tables.length).length)
  const files = tables.map(({ caption, header, rows }, i) => [nameOf(String(i + 1).padStart(digits, '0'), caption), csvOf([header, ...rows])] as const)
  const values = services.header.length ? [[nameOf('0'.repeat(digits), report.title), csvOf([services.header, ...services.rows])] as const] : []
  return zipSync(Object.fromEntries([...values, ...files].map(([name, csv]) => [name, [strToU8(csv), { mtime: always() }]])))
}
