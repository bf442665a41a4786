import { titleOf, type Context, type Row, type Table } from '../table.ts'

/** A text that a spreadsheet would take for a formula gets an apostrophe; `withoutApostrophe` takes it away again. */
const harmless = (text: string): string => (/^'*[=+\-@]/.test(text) ? `'${text}` : text)

export const withoutApostrophe = (text: string): string => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text)

const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Rows with the titles of their columns, as cells. */
export const cellsOf = <Item>(rows: readonly Row<Item>[], table: Table<Item>, context: Context): string[][] => [
  table.columns.map(({ key }) => titleOf(table, key, context.messages)),
  ...rows.map(({ item }) => table.columns.map((column) => column.text(item, context))),
]

/** Cells apart by tabs, as spreadsheets take them from the clipboard. */
export const tabbed = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((text) => quoted(harmless(text))).join('\t')).join('\r\n')

/** The same as a table, which spreadsheets and word processors keep as one. The first row is the head. */
export function asHtml(cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[], tag: string) => `<tr>${row.map((text) => `<${tag}>${escaped(harmless(text)).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`
  const [head = [], ...rows] = cells
  return `<meta charset="utf-8"><table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}
