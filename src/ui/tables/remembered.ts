import type { Landscape } from '../../model/landscape.ts'
import type { Work } from '../../model/work.ts'
import { ALL_ROWS, type Asked } from './grid/order.ts'
import type { TableKey } from './table.ts'
import { TABLES } from './tables.ts'

/** What is remembered of a table while another is looked at. */
export interface Kept { asked: Asked; marked: readonly string[] }

const NOTHING: Kept = { asked: ALL_ROWS, marked: [] }

/** What is remembered of the tables of one landscape; another landscape begins anew, and marks go with their rows. */
export class Remembered {
  private file = ''
  private landscape: Landscape | null = null
  private kept: Partial<Record<TableKey, Kept>> = {}

  of(table: TableKey): Kept { return this.kept[table] ?? NOTHING }

  keep(table: TableKey, parts: Partial<Kept>): void { this.kept = { ...this.kept, [table]: { ...this.of(table), ...parts } } }

  /** Goes along with the work. Gives whether it is of another landscape than before. */
  follow({ file, landscape }: Work): boolean {
    const other = this.file !== '' && this.file !== file
    if (other) this.kept = {}
    else if (this.landscape !== landscape) this.withoutGone(landscape)
    this.file = file
    this.landscape = landscape
    return other
  }

  private withoutGone(landscape: Landscape) {
    for (const [key, { marked }] of Object.entries(this.kept) as [TableKey, Kept][]) {
      if (marked.length === 0) continue
      const there = new Set(TABLES[key].rows(landscape).map(({ id }) => id))
      if (!marked.every((id) => there.has(id))) this.keep(key, { marked: marked.filter((id) => there.has(id)) })
    }
  }
}
