import type { Messages } from '../../i18n/index.ts'
import type { Work } from '../../model/work.ts'
import { keptOrder, orderOf, type Asked } from './grid/order.ts'
import type { AnyTable, Context, Row } from './table.ts'

/** The rows of a table that is looked at. They are put in order when that is asked, and stay there while they are changed. */
export class Shown {
  /** All rows, in the order of the file. */
  rows: Row<object>[] = []
  /** Those that are shown, in their order. */
  ordered: Row<object>[] = []
  private last: { table: AnyTable; asked: Asked; messages: Messages; work: Work } | null = null
  private order: string[] = []

  update(table: AnyTable, asked: Asked, work: Work, context: Context): void {
    const { last } = this
    const { messages } = context
    const anew = !last || last.table !== table || last.asked !== asked || last.messages !== messages || last.work.file !== work.file
    if (!anew && last.work.landscape === work.landscape) return
    const rows = anew && last?.table === table && last.work.landscape === work.landscape ? this.rows : table.rows(work.landscape)
    this.order = anew ? orderOf(rows, table.columns, asked, context) : keptOrder(this.order, this.rows, rows)
    this.rows = rows
    const byId = new Map(rows.map((row) => [row.id, row]))
    this.ordered = this.order.flatMap((id) => byId.get(id) ?? [])
    this.last = { table, asked, messages, work }
  }

  /** The rows of these ids that are shown, in their order. */
  of(ids: readonly string[]): Row<object>[] {
    const wanted = new Set(ids)
    return this.ordered.filter(({ id }) => wanted.has(id))
  }
}
