import { html, type TemplateResult } from 'lit'
import { Lookup } from '../lookup.ts'
import { titleOf, type AnyTable, type Change, type Column, type ColumnKey, type Context, type Row } from '../table.ts'
import type { Unread } from './cells.ts'
import { canEdit, changesOf, isWhole, rowsFor } from './typed.ts'
import './uw-cell-editor.ts'
import type { Typed } from './uw-cell-editor.ts'

/** Stands for the row of something new, which has no id yet. */
export const NEW = ''

/** Stands for the row of titles. */
export const HEAD = '\u0000'

/** What a grid asks its table to do: rows that change and rows that come. Gives the ids of those that came, or why not. */
export type Take = (changes: readonly Change<object>[], added: readonly object[], context: Context) => { ids: string[] } | { fault: string }

/** A cell by its row and column. */
export interface Place { row: Row<object>; column: Column<object> }

/** The grid as far as typing in it goes. */
interface Grid {
  readonly table: AnyTable
  readonly context: Context
  readonly rows: readonly Row<object>[]
  readonly marked: ReadonlySet<string>
  readonly take: Take
  requestUpdate(): void
  /** Tells how many cells cannot be read. */
  unreadChanged(count: number): void
}

/** What is being typed in a grid: in a cell, in the row of something new, and what could not be read and waits to be mended. */
export class Typing {
  /** The text in the cell that is being changed, and what is wrong with it. */
  private now: { text: string; over: boolean; fault: string } | null = null
  private unread = new Map<string, Unread>()
  /** What is known already of something new. */
  draft: object = {}
  /** The id of what was made last of the row of something new. */
  made: string | null = null

  constructor(private readonly grid: Grid) {}

  get isOn(): boolean { return this.now !== null }

  reset(): void {
    this.draft = this.grid.table.blank
    this.now = null
    this.setUnread(new Map())
  }

  stop(): void { this.set(null) }

  private set(now: typeof this.now) {
    this.now = now
    this.grid.requestUpdate()
  }

  private setUnread(unread: Map<string, Unread>) {
    const count = unread.size
    const changed = count !== this.unread.size
    this.unread = unread
    if (changed) this.grid.unreadChanged(count)
    this.grid.requestUpdate()
  }

  unreadAt(row: string, key: ColumnKey): Unread | undefined { return this.unread.get(`${row}\u0000${key}`) }

  /** The first cell that could not be read. */
  get firstUnread(): { row: string; key: string } | null {
    const [row, key] = [...this.unread.keys()][0]?.split('\u0000') ?? []
    return row === undefined || key === undefined ? null : { row, key }
  }

  /** Keeps texts in cells that could not be read there, until they are mended. */
  keep(wrongs: readonly { row: string; key: ColumnKey; text: string; why: string }[]): void {
    this.setUnread(new Map([...this.unread, ...wrongs.map(({ row, key, text, why }) => [`${row}\u0000${key}`, { text, why }] as const)]))
  }

  forget(): void { this.setUnread(new Map()) }

  /** Drops what is kept of rows that are there no longer. */
  only(ids: ReadonlyMap<string, unknown>): void {
    const left = [...this.unread].filter(([place]) => place.startsWith('\u0000') || ids.has(place.split('\u0000')[0] ?? ''))
    if (left.length < this.unread.size) this.setUnread(new Map(left))
  }

  private drop({ row, column }: Place) {
    if (!this.unreadAt(row.id, column.key)) return
    const unread = new Map(this.unread)
    unread.delete(`${row.id}\u0000${column.key}`)
    this.setUnread(unread)
  }

  /** Begins to change a cell; a text that was typed takes the place of what stands there. */
  begin({ row, column }: Place, text: string | null): void {
    if (!canEdit(column, row.id === NEW)) return
    this.set({ text: text ?? this.unreadAt(row.id, column.key)?.text ?? column.text(row.item, this.grid.context), over: text !== null, fault: '' })
  }

  /** Takes what was typed, or drops it. Gives whether the cell is done with. */
  end(place: Place, typed: Typed | null): boolean {
    if (!this.now) return false
    const { context } = this.grid
    const fault = typed && this.write(place, typed.text, typed.create ? { ...context, lookup: new Lookup(context.landscape, { organisations: true }) } : context)
    if (fault === null) this.drop(place)
    else if (typed && typed.go === null) this.keep([{ row: place.row.id, key: place.column.key, text: typed.text, why: fault }])
    else {
      this.set({ ...this.now, fault })
      return false
    }
    this.set(null)
    return true
  }

  /** Empties a cell; where it cannot be empty, it is typed in instead. */
  empty(place: Place): void {
    if (!canEdit(place.column, place.row.id === NEW)) return
    const fault = this.write(place, '', this.grid.context)
    if (fault === null) this.drop(place)
    else this.set({ text: '', over: true, fault })
  }

  /** Writes a text in a cell, and in the same one of all rows that are marked; gives why it cannot. */
  private write({ row, column }: Place, text: string, context: Context): string | null {
    if (row.id === NEW) return this.writeNew(column, text, context)
    const { rows, marked, take } = this.grid
    const reading = changesOf(column, text, rowsFor(column, row, rows, marked), context)
    if ('fault' in reading) return reading.fault
    if (reading.value.length === 0) return null
    const result = take(reading.value, [], context)
    return 'fault' in result ? result.fault : null
  }

  private writeNew({ edit }: Column<object>, text: string, context: Context): string | null {
    const { table, take } = this.grid
    const reading = edit?.read(text, this.draft, context)
    // Who leaves the row of something new empty has begun nothing.
    if (!reading || ('fault' in reading && text.trim() === '')) return null
    if ('fault' in reading) return reading.fault
    this.draft = reading.value
    if (!isWhole(table, this.draft, context)) return null
    const result = take([], [this.draft], context)
    if ('fault' in result) return result.fault
    this.draft = table.blank
    this.made = result.ids[0] ?? null
    return null
  }

  /** The field in a cell that is being changed. */
  editor({ row, column }: Place, done: (event: CustomEvent<Typed | null>) => void): TemplateResult | null {
    const { now, grid: { table, context, rows, marked } } = this
    const { edit } = column
    if (!now || !edit) return null
    const { messages } = context
    const shared = rowsFor(column, row, rows, marked).length
    const reads = (text: string) => text.trim() === '' || !('fault' in edit.read(text, row.item, context))
    return html`<uw-cell-editor .messages=${messages} label="${titleOf(table, column.key, messages)}: ${table.columns[0]?.text(row.item, context) || messages.tables.newRow[table.key]}" .text=${now.text} .over=${now.over}
      .options=${edit.options(row.item, context)} .creates=${edit.creates} .reads=${reads} fault=${now.fault} hint=${shared > 1 ? messages.tables.forAll(shared) : ''} @changed=${done}></uw-cell-editor>`
  }
}
