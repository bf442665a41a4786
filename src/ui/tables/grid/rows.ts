import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { AnyTable, ColumnKey, Context, Row } from '../table.ts'
import { cell, headCell, markCell } from './cells.ts'
import type { Asked } from './order.ts'
import type { Selection } from './selection.ts'
import { HEAD, NEW, type Typing } from './typing.ts'
import type { Typed } from './uw-cell-editor.ts'
import type { Stretch } from './window.ts'

/** What the rows of a grid are drawn of. */
export interface Drawn {
  readonly table: AnyTable
  readonly context: Context
  readonly asked: Asked
  readonly marked: ReadonlySet<string>
  /** The row that is looked at. */
  readonly current: string | null
  readonly typing: Typing
  readonly selection: Selection
  /** The row with the keyboard, and the column; that of the marks is 0. */
  readonly at: { row: string; column: number }
  rowAt(index: number): Row<object>
  readonly typed: (event: CustomEvent<Typed | null>) => void
  sort(column: number, by: ColumnKey): void
}

/** The row of titles, with which the rows are sorted. */
export function headRow(grid: Drawn): TemplateResult {
  const { table, context, asked: { sorting }, selection, at } = grid
  const here = at.row === HEAD
  return html`<div role="rowgroup" class="head"><div role="row" class="row" aria-rowindex="1">
    ${markCell(context.messages.tables.markAll, selection.isAll, here && at.column === 0, selection.toggleAll, 'columnheader')}
    ${table.columns.map((column, i) => headCell(table, column, i + 1, {
      sorted: sorting?.by !== column.key ? 'none' : sorting.descending ? 'descending' : 'ascending', active: here && at.column === i + 1, sort: () => grid.sort(i + 1, column.key),
    }, context))}</div></div>`
}

/** One list of rows and room between them, so that a row stays the element that it is while others come and go. */
export function bodyRows(grid: Drawn, parts: readonly Stretch[]): unknown {
  const items = parts.flatMap(({ from, to, made }): { row: number | null; rows: number }[] => (made ? Array.from({ length: to - from }, (_, i) => ({ row: from + i, rows: 1 })) : [{ row: null, rows: to - from }]))
  return repeat(items, ({ row }, i) => (row === null ? `\u0000${i === 0 ? 'top' : i === items.length - 1 ? 'end' : 'between'}` : grid.rowAt(row).id),
    ({ row, rows }) => (row === null ? html`<div class="room" data-rows=${rows}></div>` : oneRow(grid, row)))
}

/** A row with its mark and its cells; the last one is for something new. */
function oneRow(grid: Drawn, index: number): TemplateResult {
  const { table, context, marked, current, typing, selection, at } = grid
  const row = grid.rowAt(index)
  const { id } = row
  const [isNew, here] = [id === NEW, id === at.row]
  const { tables } = context.messages
  return html`<div role="row" class="row ${isNew ? 'new' : ''} ${id === current ? 'current' : ''}" data-id=${id} aria-rowindex=${index + 2} aria-selected=${isNew ? nothing : marked.has(id)}>
    ${isNew ? html`<div role="gridcell" class="cell mark" data-column="0" aria-colindex="1" tabindex=${here && at.column === 0 ? 0 : -1}><span class="absent" aria-hidden="true">+</span></div>`
      : markCell(tables.mark(table.columns[0]?.text(row.item, context) ?? ''), marked.has(id), here && at.column === 0, () => selection.toggle(id))}
    ${table.columns.map((column, i) => {
      const active = here && at.column === i + 1
      return cell({ row, column }, { index: i + 1, isNew, active, unread: typing.unreadAt(id, column.key), editor: active ? typing.editor({ row, column }, grid.typed) : null }, context, tables.newRow[table.key])
    })}</div>`
}
