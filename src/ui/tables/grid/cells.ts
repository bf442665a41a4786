import { html, nothing, type TemplateResult } from 'lit'
import '../../components/uw-status.ts'
import { titleOf, type AnyTable, type Column, type Context, type Row } from '../table.ts'
import { canEdit } from './typed.ts'

/** What is typed in a cell and cannot be read. It stays until it is mended, and counts for nothing. */
export interface Unread { text: string; why: string }

/** How a cell stands in its grid. */
export interface CellState {
  /** Its place in the row; the mark is at 0. */
  index: number
  isNew: boolean
  /** Whether the keyboard comes here. */
  active: boolean
  unread: Unread | undefined
  /** The field, while the cell is being changed. */
  editor: TemplateResult | null
}

/** A cell of a row: its text, what goes without saying, what could not be read, or the field in which it is changed. */
export function cell({ row, column }: { row: Row<object>; column: Column<object> }, { index, isNew, active, unread, editor }: CellState, context: Context, placeholder: string): TemplateResult {
  const text = unread?.text ?? column.text(row.item, context)
  const absent = text === '' ? (isNew ? (index === 1 ? placeholder : '') : column.absent?.(context, row.item) ?? '') : ''
  const status = column.status?.(row.item, context)
  const classes = ['cell', index === 1 && 'first', column.number && 'number', !canEdit(column, isNew) && 'fixed', unread && 'wrong', editor && 'editing'].filter(Boolean).join(' ')
  return html`<div role=${index === 1 ? 'rowheader' : 'gridcell'} class=${classes} data-column=${index} tabindex=${active ? 0 : -1} aria-colindex=${index + 1}
    aria-readonly=${canEdit(column, isNew) ? nothing : 'true'} aria-invalid=${unread ? 'true' : nothing} aria-description=${unread?.why ?? nothing}>${editor
    ?? (status && text ? html`<uw-status .messages=${context.messages} status=${status}></uw-status>` : html`<span class="text ${absent ? 'absent' : ''}">${absent || text}</span>`)}</div>`
}

/** The title of a column, with which it is sorted. */
export function headCell(table: AnyTable, column: Column<object>, index: number, { sorted, active, sort }: { sorted: 'ascending' | 'descending' | 'none'; active: boolean; sort: () => unknown }, { messages }: Context): TemplateResult {
  const title = titleOf(table, column.key, messages)
  return html`<div role="columnheader" class="cell ${index === 1 ? 'first' : ''} ${column.number ? 'number' : ''}" aria-sort=${sorted} aria-colindex=${index + 1} data-column=${index}>
    <button type="button" tabindex=${active ? 0 : -1} title=${messages.tables.sortBy(title)} @click=${sort}><span>${title}</span><span class="arrow" aria-hidden="true"></span></button></div>`
}

/** The box with which a row is marked. */
export const markCell = (label: string, marked: boolean, active: boolean, toggle: () => unknown, role = 'gridcell'): TemplateResult => html`
  <div role=${role} class="cell mark" aria-colindex="1" data-column="0"><input type="checkbox" tabindex=${active ? 0 : -1} aria-label=${label} .checked=${marked} @change=${toggle}></div>`
