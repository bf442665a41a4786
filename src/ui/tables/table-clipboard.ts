import type { Messages } from '../../i18n/index.ts'
import { copyCells, copyTo } from './grid/clipboard.ts'
import { cellsOf } from './grid/copy.ts'
import type { Take } from './grid/typing.ts'
import type { UwGrid } from './grid/uw-grid.ts'
import { readCells } from './paste/cells.ts'
import { over } from './paste/over.ts'
import type { Shown } from './shown.ts'
import type { AnyTable, Context } from './table.ts'

/** A table as far as copying and pasting goes. */
interface Tables {
  readonly messages: Messages
  readonly table: AnyTable
  readonly context: Context
  readonly shown: Shown
  /** The ids of the marked rows. */
  readonly marks: readonly string[]
  readonly grid: UwGrid | null
  readonly take: Take
  /** Says what was done. */
  tell(text: string): void
  /** Shows what would become of rows before they are pasted. */
  lookAt(pasted: string): void
}

/** Copies rows of a table to a spreadsheet, and pastes cells of one. */
export class TableClipboard {
  constructor(private readonly tables: Tables) {}

  /** Copies several marked rows, or all that are shown, with the titles of their columns. */
  async copyRows(): Promise<void> {
    const { marks, shown, table, context, messages } = this.tables
    const rows = marks.length > 1 ? shown.of(marks) : shown.ordered
    try {
      await copyCells(cellsOf(rows, table, context))
      this.tables.tell(messages.tables.copied(rows.length))
    } catch {
      this.tables.tell(messages.tables.copyFailed)
    }
  }

  /** Several marked rows are copied with their titles, and so is the row of which the mark has the keyboard; else the one cell. */
  readonly copy = (event: ClipboardEvent): void => {
    const { grid, context, table, marks, shown, messages: { tables } } = this.tables
    if (!grid || grid.typing.isOn) return
    const column = table.columns[grid.at.column - 1]
    const rows = shown.of(marks.length > 1 ? marks : [grid.at.row])
    const [row] = rows
    if (!row) return
    const one = rows.length === 1 && column !== undefined
    copyTo(event, one ? [[column.text(row.item, context)]] : cellsOf(rows, table, context))
    this.tables.tell(one ? tables.copiedCell : tables.copied(rows.length))
  }

  /** What fits is put over the cells from the one with the keyboard; what does not is shown first. */
  readonly paste = (event: ClipboardEvent): void => {
    const { grid, table, context, marks, shown, messages } = this.tables
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!grid || grid.typing.isOn || text === '') return
    event.preventDefault()
    const cells = readCells(text)
    const row = shown.ordered.findIndex(({ id }) => id === grid.at.row)
    const put = over(cells, { table, rows: shown.ordered, marked: shown.of(marks), row, column: grid.at.column - 1 }, context)
    if (!put) return this.tables.lookAt(text)
    const result = this.tables.take(put.changes, [], context)
    grid.typing.keep(put.wrongs)
    this.tables.tell('fault' in result ? result.fault : messages.tables.pasted(cells.length * (cells[0]?.length ?? 0)))
  }
}
