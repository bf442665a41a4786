import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../../editor/told.ts'
import { Lookup } from '../lookup.ts'
import type { AnyTable, Change, ColumnKey, Context, Row } from '../table.ts'
import { titleOf } from '../table.ts'
import { cell, headCell, markCell, type Unread } from './cells.ts'
import { gridStyles } from './grid-styles.ts'
import { commandOf, stepped, type Command, type Step } from './keys.ts'
import type { Asked } from './order.ts'
import { canEdit, changesOf, isWhole, rowsFor } from './typed.ts'
import './uw-cell-editor.ts'
import type { Typed } from './uw-cell-editor.ts'
import { inSight, stretches, type Stretch } from './window.ts'

/** Height of a row in pixels. */
const ROW = 32
/** Width of the column with the marks. */
const MARK = 36
/** Stands for the row of something new, which has no id yet. */
export const NEW = ''
/** The row of titles. */
const HEAD = '\u0000'

/** What a grid asks its table to do: rows that change and rows that come. Gives the ids of those that came, or why not. */
export type Take = (changes: readonly Change<object>[], added: readonly object[], context: Context) => { ids: string[] } | { fault: string }

/** What a grid asks for besides changes. */
export type GridAsks =
  | { ask: 'sort'; by: ColumnKey } | { ask: 'choose'; id: string } | { ask: 'marks'; ids: string[] }
  | { ask: 'remove' | 'duplicate'; ids: string[] } | { ask: 'unread'; count: number }

/**
 * Rows and columns of which every cell is reached by the keyboard and changed in place (the grid pattern of ARIA). Of many
 * rows only those in sight are made.
 *
 * @fires changed - CustomEvent<GridAsks>
 */
@customElement('uw-grid')
export class UwGrid extends LitElement {
  @property({ attribute: false }) table!: AnyTable
  @property({ attribute: false }) context!: Context
  /** The rows that are shown, in order. */
  @property({ attribute: false }) rows: readonly Row<object>[] = []
  @property({ attribute: false }) sorting: Asked['sorting'] = null
  @property({ attribute: false }) marked: ReadonlySet<string> = new Set()
  /** The row that is looked at. */
  @property({ attribute: false }) current: string | null = null
  /** What is said where there are no rows. */
  @property() nothing = ''
  @property({ attribute: false }) take!: Take
  @state() private cursor = { row: NEW, column: 1 }
  @state() private editing: { text: string; over: boolean; fault: string } | null = null
  @state() private draft: object = {}
  @state() private unread = new Map<string, Unread>()
  private anchor: string | null = null
  private refocus = false
  private places = new Map<string, number>()
  private resized: ResizeObserver | null = null
  @query('.scroll') private scroller!: HTMLElement | null

  static override styles = [baseStyles, controlStyles, gridStyles]

  override focus(): void { this.refocus = true; this.requestUpdate() }

  /** The row and column that the keyboard is in; the row is `NEW` for that of something new. */
  get at(): { row: string; column: number } { return this.cursor }
  get isEditing(): boolean { return this.editing !== null }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.resized?.disconnect()
    this.resized = null
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('table')) {
      Object.assign(this, { draft: this.table.blank, editing: null, anchor: null, unread: new Map(), cursor: { row: this.rows[0]?.id ?? NEW, column: 1 } })
      if (this.scroller) this.scroller.scrollTop = 0
    }
    if (changed.has('rows') || changed.has('table')) {
      const before = this.places.get(this.cursor.row)
      this.places = new Map(this.rows.map(({ id }, i) => [id, i]))
      const { row } = this.cursor
      if (row !== NEW && row !== HEAD && !this.places.has(row)) this.goTo(this.rows[Math.min(before ?? 0, this.rows.length - 1)]?.id ?? NEW)
    }
    // Who walks here is not taken elsewhere; who chooses on the map is shown the row.
    if (changed.has('current') && this.current !== null && this.places.has(this.current) && !this.matches(':focus-within')) this.goTo(this.current)
  }

  private goTo(row: string, column = this.cursor.column) {
    this.cursor = { row, column }
    this.reveal = true
  }
  private reveal = false

  private indexOf(row: string): number { return row === HEAD ? -1 : row === NEW ? this.rows.length : this.places.get(row) ?? 0 }
  private idAt(index: number): string { return index < 0 ? HEAD : this.rows[index]?.id ?? NEW }
  private rowOf(id: string): Row<object> { return this.rows[this.places.get(id) ?? -1] ?? { id: NEW, item: this.draft } }
  private get seen() { return Math.max(1, ((this.scroller?.clientHeight ?? 480) - ROW) / ROW) }
  private ask(detail: GridAsks) { told(this, detail) }

  /** Brings a text in a cell that could not be read there; it stays until it is mended. */
  keep(wrongs: readonly { row: string; key: ColumnKey; text: string; why: string }[]) {
    const unread = new Map(this.unread)
    for (const { row, key, text, why } of wrongs) unread.set(`${row}\u0000${key}`, { text, why })
    this.setUnread(unread)
  }

  /** Drops all that could not be read. */
  forget() { this.setUnread(new Map()) }

  /** Goes to the first cell that could not be read. */
  toUnread() {
    const [first] = this.unread.keys()
    const [row = NEW, key] = first?.split('\u0000') ?? []
    this.goTo(row, this.table.columns.findIndex((column) => column.key === key) + 1)
    this.focus()
  }

  private setUnread(unread: Map<string, Unread>) {
    this.unread = unread
    this.ask({ ask: 'unread', count: unread.size })
  }

  private column(index = this.cursor.column) { return this.table.columns[index - 1] }
  private unreadAt(row: string, key: string | undefined) { return this.unread.get(`${row}\u0000${key}`) }

  /** Begins to change the cell with the keyboard; a text that was typed takes the place of what stands there. */
  private edit(text: string | null) {
    const { cursor: { row }, context } = this
    const column = this.column()
    if (!column || row === HEAD || !canEdit(column, row === NEW)) return
    this.editing = { text: text ?? this.unreadAt(row, column.key)?.text ?? column.text(this.rowOf(row).item, context), over: text !== null, fault: '' }
  }

  /** Begins something new: its name is typed in the last row. */
  begin() {
    this.goTo(NEW, 1)
    this.edit(null)
  }

  private readonly typed = ({ detail }: CustomEvent<Typed | null>) => {
    const { row } = this.cursor
    const key = this.column()?.key
    const { editing } = this
    if (!editing || key === undefined) return
    if (detail === null) {
      this.drop(row, key)
      return this.leave(null)
    }
    const context = detail.create ? { ...this.context, lookup: new Lookup(this.context.landscape, true) } : this.context
    const done = this.write(row, detail.text, context)
    if (done === null) {
      this.drop(row, key)
      return this.leave(detail.go)
    }
    if (detail.go !== null) {
      this.editing = { ...editing, fault: done }
      return
    }
    this.keep([{ row, key, text: detail.text, why: done }])
    this.editing = null
  }

  private drop(row: string, key: string) {
    if (!this.unreadAt(row, key)) return
    const unread = new Map(this.unread)
    unread.delete(`${row}\u0000${key}`)
    this.setUnread(unread)
  }

  private leave(go: Step | null) {
    this.editing = null
    if (go) this.step(go)
    this.refocus = go !== null || this.matches(':focus-within')
  }

  /** Writes a text in a cell of a row; gives why it cannot. */
  private write(row: string, text: string, context: Context): string | null {
    const column = this.column()
    if (!column) return null
    if (row === NEW) return this.writeNew(text, context)
    const reading = changesOf(column, text, rowsFor(column, this.rowOf(row), this.rows, this.marked), context)
    if ('fault' in reading) return reading.fault
    if (reading.value.length === 0) return null
    const result = this.take(reading.value, [], context)
    return 'fault' in result ? result.fault : null
  }

  private writeNew(text: string, context: Context): string | null {
    const reading = this.column()?.edit?.read(text, this.draft, context)
    // Who leaves the row of something new empty has begun nothing.
    if (text.trim() === '' && reading && 'fault' in reading) return null
    if (!reading || 'fault' in reading) return reading?.fault ?? null
    this.draft = reading.value
    if (!isWhole(this.table, this.draft, context)) return null
    const result = this.take([], [this.draft], context)
    if ('fault' in result) return result.fault
    this.draft = this.table.blank
    return null
  }

  private step(to: Step, extend = false) {
    const { row, column } = stepped({ row: this.indexOf(this.cursor.row), column: this.cursor.column }, to,
      { rows: this.rows.length + 1, columns: this.table.columns.length + 1, page: Math.max(1, Math.floor(this.seen) - 1) })
    const id = this.idAt(row)
    if (extend) this.markTo(id)
    else this.anchor = null
    this.goTo(id, column)
    this.refocus = true
  }

  /** Marks the rows from where marking began up to this one. */
  private markTo(id: string) {
    this.anchor ??= this.cursor.row
    const [from, to] = [this.indexOf(this.anchor), this.indexOf(id)].sort((a, b) => a - b) as [number, number]
    this.ask({ ask: 'marks', ids: this.rows.slice(Math.max(0, from), to + 1).map((row) => row.id) })
  }

  private toggle(id: string) {
    if (id === NEW || id === HEAD) return
    const ids = [...this.marked]
    this.ask({ ask: 'marks', ids: this.marked.has(id) ? ids.filter((one) => one !== id) : [...ids, id] })
  }

  private readonly toggleAll = () => {
    const all = this.rows.every(({ id }) => this.marked.has(id))
    this.ask({ ask: 'marks', ids: all ? [] : this.rows.map(({ id }) => id) })
  }

  /** The rows that a command is about: those that are marked, or the one with the keyboard. */
  get subjects(): string[] {
    const { row } = this.cursor
    if (this.marked.size > 1 || (row !== NEW && row !== HEAD && this.marked.has(row))) return this.rows.filter(({ id }) => this.marked.has(id)).map(({ id }) => id)
    return row === NEW || row === HEAD ? [] : [row]
  }

  private readonly key = (event: KeyboardEvent) => {
    if (this.editing) return
    const command = commandOf(event)
    if (!command || (this.cursor.row === HEAD && command.do !== 'go' && command.do !== 'mark-all')) return
    if (command.do === 'unmark' && this.marked.size < 2) return
    event.preventDefault()
    event.stopPropagation()
    this.obey(command)
  }

  private obey(command: Command) {
    const { row, column } = this.cursor
    switch (command.do) {
      case 'go': return this.step(command.to, command.extend)
      case 'edit': return column === 0 ? this.toggle(row) : this.edit(command.text)
      case 'mark': return this.toggle(row)
      case 'mark-all': return this.ask({ ask: 'marks', ids: this.rows.map(({ id }) => id) })
      case 'unmark': return this.ask({ ask: 'marks', ids: [] })
      case 'duplicate': return this.ask({ ask: 'duplicate', ids: this.subjects })
      case 'empty': return this.empty()
      // As in a spreadsheet, in a cell that can be empty it empties that.
      case 'remove': {
        const here = this.column()
        if (this.marked.size < 2 && here && canEdit(here, false) && !here.edit?.required) return this.empty()
        return this.ask({ ask: 'remove', ids: this.subjects })
      }
    }
  }

  private empty() {
    const column = this.column()
    if (!column || !canEdit(column, this.cursor.row === NEW)) return
    const why = this.write(this.cursor.row, '', this.context)
    this.drop(this.cursor.row, column.key)
    if (why) this.editing = { text: '', over: true, fault: why }
  }

  private readonly press = (event: MouseEvent) => {
    const place = this.placeOf(event)
    if (!place || place.row === HEAD) return
    const { row, column } = place
    const again = row === this.cursor.row && column === this.cursor.column && this.matches(':focus-within')
    if (column === 0) {
      this.cursor = place
      return
    }
    if (event.shiftKey) this.markTo(row)
    else if (event.ctrlKey || event.metaKey) this.toggle(row)
    else if (row !== NEW && !(this.marked.size > 1 && this.marked.has(row))) this.ask({ ask: 'choose', id: row })
    if (this.editing && again) return
    this.cursor = place
    this.refocus = true
    if (!event.shiftKey) this.anchor = row
    if ((again || row === NEW) && !event.shiftKey && !event.ctrlKey && !event.metaKey) this.edit(null)
  }

  /** Where a pointer is: the row and column, or nothing when it is in neither. */
  private placeOf(event: Event): { row: string; column: number } | null {
    const target = event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset['column'] !== undefined)
    const row = target?.closest<HTMLElement>('[role=row]')
    return target && row ? { row: row.dataset['id'] ?? HEAD, column: Number(target.dataset['column']) } : null
  }

  /** A text that does not fit is told in full to who points at it. */
  private readonly point = (event: Event) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || !target.classList.contains('text')) return
    if (target.scrollWidth > target.clientWidth) target.title = target.textContent ?? ''
    else target.removeAttribute('title')
  }

  private editor(row: Row<object>) {
    const { editing, context, marked } = this
    const column = this.column()
    if (!editing || !column?.edit) return null
    const { tables } = context.messages
    const shared = rowsFor(column, row, this.rows, marked).length
    return html`<uw-cell-editor .messages=${context.messages} label="${titleOf(this.table, column.key, context.messages)}: ${this.table.columns[0]?.text(row.item, context) ?? ''}" .text=${editing.text} .over=${editing.over}
      .options=${column.edit.options(row.item, context)} .creates=${column.edit.creates} .reads=${(text: string) => text.trim() === '' || !('fault' in (column.edit?.read(text, row.item, context) ?? { fault: '' }))}
      fault=${editing.fault} hint=${shared > 1 ? tables.forAll(shared) : ''} @changed=${this.typed}></uw-cell-editor>`
  }

  private row(index: number) {
    const { context, table, cursor } = this
    const row = this.rows[index] ?? { id: NEW, item: this.draft }
    const isNew = row.id === NEW
    const here = row.id === cursor.row
    const marked = this.marked.has(row.id)
    const { tables } = context.messages
    return html`<div role="row" class="row ${isNew ? 'new' : ''} ${row.id === this.current ? 'current' : ''}" data-id=${row.id} aria-rowindex=${index + 2} aria-selected=${isNew ? nothing : marked}>
      ${isNew ? html`<div role="gridcell" class="cell mark" data-column="0" aria-colindex="1" tabindex=${here && cursor.column === 0 ? 0 : -1}><span class="absent" aria-hidden="true">+</span></div>`
        : markCell(tables.mark(table.columns[0]?.text(row.item, context) ?? ''), marked, here && cursor.column === 0, () => this.toggle(row.id))}
      ${table.columns.map((column, i) => {
        const active = here && cursor.column === i + 1
        return cell(row, column, { index: i + 1, isNew, active, unread: this.unreadAt(row.id, column.key), editor: active ? this.editor(row) : null }, context, tables.newRow[table.key])
      })}</div>`
  }

  private head() {
    const { context, table, cursor, sorting } = this
    const here = cursor.row === HEAD
    return html`<div role="rowgroup" class="head"><div role="row" class="row" aria-rowindex="1">
      ${markCell(context.messages.tables.markAll, this.rows.length > 0 && this.rows.every(({ id }) => this.marked.has(id)), here && cursor.column === 0, this.toggleAll, 'columnheader')}
      ${table.columns.map((column, i) => headCell(table, column, i + 1, {
        sorted: sorting?.by !== column.key ? 'none' : sorting.descending ? 'descending' : 'ascending', active: here && cursor.column === i + 1,
        sort: () => { this.cursor = { row: HEAD, column: i + 1 }; this.ask({ ask: 'sort', by: column.key }) },
      }, context))}</div></div>`
  }

  private stretch({ from, to, made }: Stretch) {
    if (!made) return html`<div class="room" data-rows=${to - from}></div>`
    return repeat(Array.from({ length: to - from }, (_, i) => from + i), (index) => this.idAt(index), (index) => this.row(index))
  }

  protected override render() {
    const { context, table, rows } = this
    const count = rows.length + 1
    const held = this.indexOf(this.cursor.row)
    const parts = stretches(count, (this.scroller?.scrollTop ?? 0) / ROW, this.seen, held < 0 ? null : held)
    return html`<div class="scroll" role="grid" aria-label=${context.messages.tables.label(table.key, context.landscape.name)} aria-multiselectable="true" aria-rowcount=${count + 1} aria-colcount=${table.columns.length + 1}
      @keydown=${this.key} @click=${this.press} @mouseover=${this.point} @scroll=${this.scrolled}>
      ${this.head()}<div role="rowgroup" class="body">${parts.map((part) => this.stretch(part))}</div></div>
      ${rows.length === 0 ? html`<p class="empty">${this.nothing}</p>` : nothing}`
  }

  private readonly scrolled = () => { if (this.rows.length) this.requestUpdate() }

  protected override updated(changed: PropertyValues<this>) {
    const { scroller } = this
    if (!scroller) return
    if (changed.has('table')) {
      const widths = this.table.columns.map(({ width }, i) => (i === 0 ? `min(${width}px, 52cqi)` : i === this.table.columns.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`))
      scroller.style.setProperty('--columns', `${MARK}px ${widths.join(' ')}`)
    }
    if (!this.resized) {
      this.resized = new ResizeObserver(() => this.requestUpdate())
      this.resized.observe(scroller)
    }
    for (const room of this.renderRoot.querySelectorAll<HTMLElement>('.room')) room.style.height = `${Number(room.dataset['rows']) * ROW}px`
    if (this.reveal || this.refocus) this.show(scroller)
  }

  /** Scrolls to the cell with the keyboard, and gives it the focus when it is to have it. */
  private show(scroller: HTMLElement) {
    const index = this.indexOf(this.cursor.row)
    if (index >= 0) scroller.scrollTop = inSight(scroller.scrollTop, ROW + index * ROW, ROW, { size: scroller.clientHeight, covered: ROW })
    const target = this.renderRoot.querySelector<HTMLElement>(`${index < 0 ? '.head .row' : `.row[aria-rowindex="${index + 2}"]`} > [data-column="${this.cursor.column}"]`)
    if (target && this.cursor.column > 1) {
      const covered = MARK + (scroller.querySelector<HTMLElement>('.head .first')?.offsetWidth ?? 0)
      scroller.scrollLeft = inSight(scroller.scrollLeft, target.offsetLeft, target.offsetWidth, { size: scroller.clientWidth, covered: getComputedStyle(target.parentElement?.querySelector('.first') ?? target).position === 'sticky' ? covered : 0 })
    }
    const focus = this.refocus && !this.editing
    this.reveal = this.refocus = false
    if (focus) (target?.querySelector<HTMLElement>('button, input') ?? target)?.focus({ preventScroll: true })
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-grid': UwGrid } }
