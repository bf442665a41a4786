import type { ReportDocument, Table } from '../document.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** A text that a spreadsheet would take for a formula gets an apostrophe, so that opening the file runs nothing. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

type Value = string | number | null

function cell(value: Value): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark. */
export const csvOf = (rows: readonly (readonly Value[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** The tables of a document, in order. */
export const tablesOf = ({ blocks }: ReportDocument): Table[] => blocks.filter((block) => block.kind === 'table')

/**
 * The services value by value. A document that is not about how services do has none: then all of its tables stand below each other, each
 * under a row with its caption and with an empty row after it.
 */
export const writeCsv = (report: ReportDocument): string => {
  const { services } = report
  if (services.header.length) return csvOf([services.header, ...services.rows])
  return csvOf(tablesOf(report).flatMap(({ caption, header, rows }, i) => [...(i ? [['']] : []), [caption], header, ...rows]))
}
