import type { ReportDocument } from '../document.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** A text that a spreadsheet would take for a formula gets an apostrophe, so that opening the file runs nothing. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The table of services as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark. */
export const writeCsv = ({ services }: ReportDocument): string =>
  BYTE_ORDER_MARK + [services.header, ...services.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
