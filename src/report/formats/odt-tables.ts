import type { Facts, Table } from '../document.ts'
import { element, escape } from '../xml.ts'
import { paragraph, styled } from './odt-xml.ts'

export const FACTS_IN_ROW = 3

/** A table under its caption; its head is repeated on each page. `number` names it among all grids of the document. */
export function table({ header, rows, figures = [], form, dense }: Table, number: number, caption: string): string {
  const cell = (text: string, column: number, head: boolean) => {
    const paragraphStyle = styled(`Table_20_${head ? 'Heading' : 'Contents'}${figures.includes(column) ? '_20_figures' : ''}`, { dense })
    return element('table:table-cell', { 'table:style-name': `${form ? 'Form' : dense ? 'Close' : ''}${head ? 'Head' : 'Cell'}`, 'office:value-type': 'string' }, paragraph(paragraphStyle, escape(text)))
  }
  const row = (cells: readonly string[], head: boolean) =>
    element('table:table-row', { 'table:style-name': form && !head ? 'FormRow' : 'Row' }, cells.map((text, column) => cell(text, column, head)).join(''))
  const columns = header.map((_, column) => element('table:table-column', { 'table:style-name': `T${number}.${column + 1}` })).join('')
  return paragraph(styled('Caption', { dense }), escape(caption)) + element('table:table', { 'table:name': `T${number}`, 'table:style-name': dense ? 'CloseTable' : 'Table' },
    columns + element('table:table-header-rows', {}, row(header, true)) + rows.map((cells) => row(cells, false)).join(''))
}

/** Large numbers in a grid of boxes, each with its label under it. */
export function facts({ items }: Facts, number: number): string {
  const rows = Array.from({ length: Math.ceil(items.length / FACTS_IN_ROW) }, (_, i) => items.slice(i * FACTS_IN_ROW, (i + 1) * FACTS_IN_ROW))
  const cell = (content: string, style: string) => element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, content)
  const body = rows.map((row) => element('table:table-row', { 'table:style-name': 'Row' },
    row.map(({ value, label }) => cell(paragraph('Fact', escape(value)) + paragraph('Fact_20_label', escape(label)), 'FactCell')).join('')
    + cell(paragraph('Fact_20_label', ''), 'Bare').repeat(FACTS_IN_ROW - row.length)))
  return element('table:table', { 'table:name': `T${number}`, 'table:style-name': 'Table' },
    element('table:table-column', { 'table:style-name': 'FactColumn', 'table:number-columns-repeated': FACTS_IN_ROW }) + body.join(''))
}
