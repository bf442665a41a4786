import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../../editor/told.ts'
import type { AnyTable, ColumnKey, Context, Row } from '../table.ts'
import { gridStyles } from './grid-styles.ts'
import { cellAt, ROW, showCell, showRow, tellInFull, widthsOf } from './in-view.ts'
import { commandOf, stepped, type Command, type Step } from './keys.ts'
import { ALL_ROWS, type Asked } from './order.ts'
import { bodyRows, headRow } from './rows.ts'
import { Selection } from './selection.ts'
import { canEdit } from './typed.ts'
import { HEAD, NEW, Typing, type Place, type Take } from './typing.ts'
import type { Typed } from './uw-cell-editor.ts'
import { stretches } from './window.ts'

/** What a grid asks for besides changes of its rows. */
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
  /** What the rows were chosen and sorted by. */
  @property({ attribute: false }) asked: Asked = ALL_ROWS
  @property({ attribute: false }) marked: ReadonlySet<string> = new Set()
  /** The row that is looked at. */
  @property({ attribute: false }) current: string | null = null
  /** What is said where there are no rows. */
  @property() nothing = ''
  @property({ attribute: false }) take!: Take
  /** Where the keyboard is: the marks are column 0. */
  @state() private cursor = { row: NEW, column: 1 }
  /** Whether the cell with the keyboard is to be scrolled to, and to get the focus. */
  private next: 'show' | 'focus' | null = null
  /** Whether the keyboard was in here before the grid was drawn again. */
  private had = false
  /** Where the keyboard goes as soon as the row is there. */
  private coming: { row: string; column: number } | null = null
  private places: ReadonlyMap<string, number> = new Map()
  private readonly resized = new ResizeObserver(() => this.requestUpdate())
  readonly typing = new Typing(this)
  readonly selection = new Selection(this)
  @query('.scroll') private scroller!: HTMLElement | null

  static override styles = [baseStyles, controlStyles, gridStyles]

  /** The row with the keyboard, `NEW` for that of something new, and the column. */
  get at(): { row: string; column: number } { return this.cursor }

  override focus(): void { this.goTo(this.cursor.row, this.cursor.column, 'focus') }
  marks(ids: string[]): void { this.ask({ ask: 'marks', ids }) }
  sort(column: number, by: ColumnKey): void {
    this.cursor = { row: HEAD, column }
    this.ask({ ask: 'sort', by })
  }
  unreadChanged(count: number): void { this.ask({ ask: 'unread', count }) }

  /** Begins something new: its name is typed in the last row. */
  begin(): void {
    this.goTo(NEW, 1, 'focus')
    this.edit(null)
  }

  /** Goes to the first cell that could not be read. */
  toUnread(): void {
    const first = this.typing.firstUnread
    if (first) this.goTo(first.row, this.table.columns.findIndex(({ key }) => key === first.key) + 1, 'focus')
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.resized.disconnect()
  }

  protected override firstUpdated() { if (this.scroller) this.resized.observe(this.scroller) }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.had = this.hasUpdated && (this.renderRoot as ShadowRoot).activeElement !== null
    if (changed.has('table')) {
      this.typing.reset()
      this.selection.begin(null)
      this.cursor = { row: this.rows[0]?.id ?? NEW, column: 1 }
    }
    if ((changed.has('table') || changed.has('asked')) && this.scroller) this.scroller.scrollTop = 0
    if (changed.has('rows') || changed.has('table')) this.follow()
    // Who walks here is not taken elsewhere; who chooses on the map is shown the row.
    if (changed.has('current') && this.current !== null && this.places.has(this.current) && !this.matches(':focus-within')) this.goTo(this.current)
  }

  /** Stays with the row that has the keyboard; when it is gone, with the one that came in its place; and with what was just made. */
  private follow() {
    const before = this.places.get(this.cursor.row) ?? 0
    this.places = new Map(this.rows.map(({ id }, i) => [id, i]))
    this.typing.only(this.places)
    if (this.coming && this.places.has(this.coming.row)) {
      this.goTo(this.coming.row, this.coming.column, 'focus')
      this.coming = null
    }
    this.selection.only(this.places)
    const { row } = this.cursor
    if (row === NEW || row === HEAD || this.places.has(row)) return
    // What was being typed was meant for the row that is gone.
    if (this.typing.isOn) this.typing.stop()
    this.goTo(this.rows[Math.min(before, this.rows.length - 1)]?.id ?? NEW, this.cursor.column, this.matches(':focus-within') ? 'focus' : 'show')
  }

  private goTo(row: string, column = this.cursor.column, next: 'show' | 'focus' = 'show') {
    this.cursor = { row, column }
    this.next = next
    this.requestUpdate()
  }

  indexOf(row: string): number { return row === HEAD ? -1 : row === NEW ? this.rows.length : this.places.get(row) ?? 0 }
  rowAt(index: number): Row<object> { return this.rows[index] ?? { id: NEW, item: this.typing.draft } }
  private get seen() { return Math.max(1, ((this.scroller?.clientHeight ?? 480) - ROW) / ROW) }
  private ask(detail: GridAsks) { told(this, detail) }

  /** The cell with the keyboard; nothing for marks and titles. */
  private get place(): Place | null {
    const column = this.table.columns[this.cursor.column - 1]
    return column && this.cursor.row !== HEAD ? { row: this.rowAt(this.indexOf(this.cursor.row)), column } : null
  }

  private edit(text: string | null) { if (this.place) this.typing.begin(this.place, text) }

  readonly typed = ({ detail }: CustomEvent<Typed | null>) => {
    if (!this.place || !this.typing.end(this.place, detail)) return
    if (detail === null) this.focus()
    else if (this.cursor.row === NEW) this.afterNew(detail.go)
    else if (detail.go) this.step(detail.go)
  }

  /** Enter in the row of something new leads to what is still to be said of it, and then to the next one; Tab goes on in the row that was made. */
  private afterNew(go: Typed['go']) {
    const { made } = this.typing
    this.typing.made = null
    if (made === null) return go && this.step(go === 'down' ? 'right' : go)
    if (go === 'down') this.goTo(NEW, 1, 'focus')
    else this.coming = { row: made, column: this.cursor.column + (go === 'right' ? 1 : 0) }
  }

  private step(to: Step, extend = false) {
    const { row, column } = stepped({ row: this.indexOf(this.cursor.row), column: this.cursor.column }, to,
      { rows: this.rows.length + 1, columns: this.table.columns.length + 1, page: Math.max(1, Math.floor(this.seen) - 1) })
    const id = row < 0 ? HEAD : this.rowAt(row).id
    if (extend) this.selection.extend(id, this.cursor.row)
    else this.selection.begin(null)
    this.goTo(id, column, 'focus')
  }

  private readonly key = (event: KeyboardEvent) => {
    const command = this.typing.isOn ? null : commandOf(event)
    if (!command || (this.cursor.row === HEAD && command.do !== 'go' && command.do !== 'mark-all') || (command.do === 'unmark' && this.marked.size < 2)) return
    event.preventDefault()
    event.stopPropagation()
    this.obey(command)
  }

  private obey(command: Command) {
    const { place, cursor: { row, column } } = this
    switch (command.do) {
      case 'go': return this.step(command.to, command.extend)
      case 'edit': return column === 0 ? this.selection.toggle(row) : this.edit(command.text)
      case 'mark': return this.selection.toggle(row)
      case 'mark-all': return this.selection.all()
      case 'unmark': return this.selection.none()
      case 'duplicate': return this.ask({ ask: 'duplicate', ids: this.selection.subjects(row) })
      case 'empty': return place ? this.typing.empty(place) : undefined
      // As in a spreadsheet: a cell that may be empty is emptied.
      case 'remove': return this.marked.size < 2 && place && canEdit(place.column, false) && !place.column.edit?.required ? this.typing.empty(place) : this.ask({ ask: 'remove', ids: this.selection.subjects(row) })
    }
  }

  /** Whether the keyboard was here already when the pointer went down. */
  private within = false
  private readonly down = () => { this.within = this.matches(':focus-within') }

  private readonly press = (event: MouseEvent) => {
    const target = event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset['column'] !== undefined)
    const row = target?.closest<HTMLElement>('.body [role=row]')?.dataset['id']
    const column = Number(target?.dataset['column'])
    if (row === undefined) return
    const again = row === this.cursor.row && column === this.cursor.column && this.within
    if (column === 0 || (this.typing.isOn && again)) {
      this.cursor = { row, column }
      return
    }
    const control = event.ctrlKey || event.metaKey
    if (event.shiftKey) this.selection.extend(row, this.cursor.row)
    else if (control) this.selection.toggle(row)
    else if (row !== NEW && !(this.marked.size > 1 && this.marked.has(row))) this.ask({ ask: 'choose', id: row })
    if (!event.shiftKey) this.selection.begin(row)
    this.goTo(row, column, 'focus')
    if ((again || row === NEW) && !event.shiftKey && !control) this.edit(null)
  }

  protected override render() {
    const { context, table, rows } = this
    const held = this.indexOf(this.cursor.row)
    const parts = stretches(rows.length + 1, (this.scroller?.scrollTop ?? 0) / ROW, this.seen, held < 0 ? null : held)
    return html`<div class="scroll" role="grid" aria-label=${context.messages.tables.label(table.key, context.landscape.name)} aria-multiselectable="true" aria-rowcount=${rows.length + 2} aria-colcount=${table.columns.length + 1}
      @keydown=${this.key} @mousedown=${this.down} @click=${this.press} @mouseover=${tellInFull} @scroll=${() => this.requestUpdate()}>
      ${headRow(this)}<div role="rowgroup" class="body">${bodyRows(this, parts)}</div></div>
      ${rows.length === 0 ? html`<p class="empty">${this.nothing}</p>` : nothing}`
  }

  protected override updated(changed: PropertyValues<this>) {
    const { scroller, next, cursor } = this
    if (!scroller) return
    if (changed.has('table')) scroller.style.setProperty('--columns', widthsOf(this.table.columns))
    for (const room of this.renderRoot.querySelectorAll<HTMLElement>('.room')) room.style.height = `${Number(room.dataset['rows']) * ROW}px`
    // A row that was made anew while it had the keyboard gets it back.
    const lost = this.had && !(this.renderRoot as ShadowRoot).activeElement
    if (!next && !lost) return
    this.next = null
    const index = this.indexOf(cursor.row)
    if (next) showRow(scroller, index)
    const target = cellAt(this.renderRoot, index, cursor.column)
    if (next && target) showCell(scroller, target)
    if ((next === 'focus' || lost) && !this.typing.isOn) (target?.querySelector<HTMLElement>('button, input') ?? target)?.focus({ preventScroll: true })
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-grid': UwGrid } }
