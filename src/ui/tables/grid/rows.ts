import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { AnyTable, ColumnKey, Context, Row } from '../table.ts'
import { cell, headCell, markCell } from './cells.ts'
import type { Asked } from './order.ts'
import type { Selection } from './selection.ts'
import { NEW, type Typing } from './typing.ts'
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

/** A row with its mark and its cells; the last one is for something new. */
export function row(index: number, { table, context, marked, current, typing, selection, typed, at, ...grid }: Drawn & { rowAt: Drawn['rowAt'] }): TemplateResult {
  const one = grid.rowAt(index)
  const { id } = one
  const [isNew, here] = [id === NEW, id === at.row]
  const { tables } = context.messages
  return html`<div role="row" class="row ${isNew ? 'new' : ''} ${id === current ? 'current' : ''}" data-id=${id} aria-rowindex=${index + 2} aria-selected=${isNew ? nothing : marked.has(id)}>
    ${isNew ? html`<div role="gridcell" class="cell mark" data-column="0" aria-colindex="1" tabindex=${here && at.column === 0 ? 0 : -1}><span class="absent" aria-hidden="true">+</span></div>`
      : markCell(tables.mark(table.columns[0]?.text(one.item, context) ?? ''), marked.has(id), here && at.column === 0, () => selection.toggle(id))}
    ${table.columns.map((column, i) => {
      const active = here && at.column === i + 1
      return cell({ row: one, column }, { index: i + 1, isNew, active, unread: typing.unreadAt(id, column.key), editor: active ? typing.editor({ row: one, column }, typed) : null }, context, tables.newRow[table.key])
    })}</div>`
}
