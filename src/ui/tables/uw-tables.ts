import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import { EditError } from '../../model/edit/edit-error.ts'
import type { Edit, EditFault } from '../../model/edit/edit.ts'
import { edited } from '../../model/edit/edited.ts'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { copyCells, copyTo } from './grid/clipboard.ts'
import { cellsOf } from './grid/copy.ts'
import { ALL_ROWS, keptOrder, orderOf, type Asked } from './grid/order.ts'
import { NEW, type Take } from './grid/typing.ts'
import type { GridAsks, UwGrid } from './grid/uw-grid.ts'
import { Lookup } from './lookup.ts'
import { readCells } from './paste/cells.ts'
import { withOrganisations } from './paste/edits.ts'
import { filled } from './paste/fill.ts'
import { recognised } from './paste/headers.ts'
import type { UwPaste } from './paste/uw-paste.ts'
import { TABLE_KEYS, type AnyTable, type Context, type Row, type TableKey } from './table.ts'
import { TABLES } from './tables.ts'
import type { BarAsks } from './uw-table-bar.ts'
import './grid/uw-grid.ts'
import './paste/uw-paste.ts'
import './uw-table-bar.ts'

/** What is remembered of a table while another is looked at. */
interface Kept { asked: Asked; marked: readonly string[] }

const NOTHING: Kept = { asked: ALL_ROWS, marked: [] }
const NO_STATUSES: Readonly<Record<string, Status>> = {}

/**
 * The landscape as tables: components, needs, fallbacks, services, organisations and documents, to sort, search, change in
 * place, copy to a spreadsheet and paste from one.
 *
 * @fires edit - CustomEvent<Edit[]>, one step
 * @fires select - CustomEvent<string | null>
 * @fires mark - CustomEvent<string[]>
 * @fires select-organisation - CustomEvent<string | null>
 * @fires remove - CustomEvent<string[]>, components, to be asked what goes along
 */
@customElement('uw-tables')
export class UwTables extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) work!: Work
  @property({ attribute: false }) selected: string | null = null
  @property({ attribute: false }) marked: readonly string[] = []
  @property({ attribute: false }) organisation: string | null = null
  @property({ attribute: false }) statuses: Readonly<Record<string, Status>> = NO_STATUSES
  /** Why the last edit was refused. */
  @property({ attribute: false }) fault: EditFault | null = null
  @state() private shownTable: TableKey = 'components'
  @state() private kept: Partial<Record<TableKey, Kept>> = {}
  @state() private unread = 0
  /** What was just done, for who does not see it. */
  @state() private told = ''
  @state() private pasting: string | null = null
  private context!: Context
  private rows: Row<object>[] = []
  private order: string[] = []
  private ordered: Row<object>[] = []
  @query('uw-grid') private grid!: UwGrid | null
  @query('uw-paste') private paste!: UwPaste | null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
    [role='tablist'] { flex: none; overflow-x: auto; scrollbar-width: none; padding-inline: var(--space-2); }
    [role='tab'] { flex: none; white-space: nowrap; }
    .panel { display: flex; flex-direction: column; flex: 1; min-height: 0; }
    uw-table-bar { flex: none; }
    uw-grid { flex: 1; min-height: 0; }
    .count { color: var(--ink-soft); font-weight: 400; font-size: var(--text-sm); }
  `]

  private get table(): AnyTable { return TABLES[this.shownTable] }
  private get state_(): Kept { return this.kept[this.shownTable] ?? NOTHING }

  /** Whether the rows of this table are components, which are marked for all to see. */
  private get areComponents() { return this.shownTable === 'components' || this.shownTable === 'services' }
  private get marks(): readonly string[] { return this.areComponents ? this.marked : this.state_.marked }

  /** The row that is looked at elsewhere as well. */
  private get current(): string | null {
    return this.areComponents ? this.selected : this.shownTable === 'organisations' ? this.organisation : null
  }

  protected override willUpdate(changed: PropertyValues) {
    const { landscape } = this.work
    const before = changed.get('work') as Work | undefined
    const sameFile = before?.file === this.work.file
    if (changed.has('messages') || before?.landscape !== landscape && changed.has('work') || changed.has('statuses'))
      this.context = { landscape, messages: this.messages, lookup: this.context?.landscape === landscape && !changed.has('messages') ? this.context.lookup : new Lookup(landscape), statuses: this.statuses }
    if (changed.has('shownTable') || changed.has('kept') || changed.has('messages') || (changed.has('work') && !sameFile)) {
      this.rows = this.table.rows(landscape)
      const asked = (changed.get('kept') as typeof this.kept | undefined)?.[this.shownTable]?.asked
      if (asked !== this.state_.asked || changed.size > 1 || !this.order.length) this.order = orderOf(this.rows, this.table.columns, this.state_.asked, this.context)
    } else if (changed.has('work') && before?.landscape !== landscape) {
      const rows = this.table.rows(landscape)
      this.order = keptOrder(this.order, this.rows, rows)
      this.rows = rows
    }
    const byId = new Map(this.rows.map((row) => [row.id, row]))
    this.ordered = this.order.flatMap((id) => byId.get(id) ?? [])
  }

  private keep(parts: Partial<Kept>) { this.kept = { ...this.kept, [this.shownTable]: { ...this.state_, ...parts } } }

  private show(table: TableKey) {
    this.shownTable = table
    this.unread = 0
  }

  private readonly tabKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = TABLE_KEYS.indexOf(this.shownTable)
    this.show(TABLE_KEYS[(at + step + TABLE_KEYS.length) % TABLE_KEYS.length] as TableKey)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus())
  }

  /** Asks for edits as one step, unless they would be refused; says why then. */
  private send(edits: readonly Edit[]): string | null {
    if (!edits.length) return null
    try {
      edits.reduce(edited, this.work)
    } catch (error) {
      if (!(error instanceof EditError)) throw error
      return this.messages.say.editFault(error.fault)
    }
    const marked = [...this.marked]
    emit(this, 'edit', edits)
    // A change of a row does not change which rows are marked.
    if (this.areComponents && marked.length > 1) emit(this, 'mark', marked)
    return null
  }

  private readonly take: Take = (changes, added, { lookup }) => {
    const { landscape } = this.work
    const made = added.length ? this.table.added(added, landscape) : { edits: [], ids: [] }
    const fault = this.send(withOrganisations([...made.edits, ...(changes.length ? this.table.changed(changes, landscape) : [])], lookup.added))
    if (fault !== null) return { fault }
    if (changes.length > 1) this.told = this.messages.tables.changed(changes.length)
    return { ids: made.ids }
  }

  private readonly gridAsks = ({ detail }: CustomEvent<GridAsks>) => {
    switch (detail.ask) {
      case 'sort': {
        const { sorting } = this.state_.asked
        // First up, then down, then as the file has it.
        const next = sorting?.by !== detail.by ? { by: detail.by, descending: false } : sorting.descending ? null : { by: detail.by, descending: true }
        return this.keep({ asked: { ...this.state_.asked, sorting: next } })
      }
      case 'choose': return this.choose(detail.id)
      case 'marks': return this.mark(detail.ids)
      case 'remove': return this.removeRows(detail.ids)
      case 'duplicate': return this.duplicate(detail.ids)
      case 'unread': this.unread = detail.count
    }
  }

  private readonly barAsks = ({ detail }: CustomEvent<BarAsks>) => {
    const subjects = this.marks.filter((id) => this.rows.some((row) => row.id === id))
    switch (detail.ask) {
      case 'rows': return this.keep({ asked: detail.asked })
      case 'copy': return void this.copy(subjects.length > 1 ? subjects : [])
      case 'paste': return this.startPaste('')
      case 'duplicate': return this.duplicate(subjects)
      case 'remove': return this.removeRows(subjects)
      case 'unmark': return this.mark([])
      case 'to-unread': return this.grid?.toUnread()
      case 'forget': return this.grid?.typing.forget()
    }
  }

  private rowsOf(ids: readonly string[]): Row<object>[] {
    const wanted = new Set(ids)
    return this.ordered.filter(({ id }) => wanted.has(id))
  }

  private mark(ids: readonly string[]) {
    if (this.areComponents) emit(this, 'mark', [...ids])
    else this.keep({ marked: ids })
  }

  private choose(id: string) {
    const [row] = this.rowsOf([id])
    const subject = row && this.table.subject(row.item)
    if (!this.areComponents) this.keep({ marked: [id] })
    if (!subject) return
    if ('component' in subject) emit(this, 'select', subject.component)
    else emit(this, 'select-organisation', subject.organisation)
  }

  private removeRows(ids: readonly string[]) {
    if (!ids.length) return
    const edits = this.table.removed(this.rowsOf(ids), this.work.landscape)
    if (edits === null) {
      emit(this, 'remove', [...ids])
      return
    }
    this.keep({ marked: [] })
    const fault = this.send(edits)
    if (fault !== null) this.told = fault
  }

  private duplicate(ids: readonly string[]) {
    const copied = ids.length ? this.table.copied?.(this.rowsOf(ids), this.work.landscape, this.messages) : undefined
    if (!copied) return
    this.send(copied.edits)
    this.mark(copied.ids)
  }

  private async copy(ids: readonly string[]) {
    const { tables } = this.messages
    const rows = ids.length ? this.rowsOf(ids) : this.ordered
    try {
      await copyCells(cellsOf(rows, this.table, this.context))
      this.told = tables.copied(rows.length)
    } catch {
      this.told = tables.copyFailed
    }
  }

  /** Several marked rows are copied with their titles; else the one cell. */
  private readonly copyKeys = (event: ClipboardEvent) => {
    const { grid, context, messages: { tables } } = this
    if (!grid || grid.typing.isOn) return
    const { row: id, column } = grid.at
    if (this.marks.length > 1) {
      const rows = this.rowsOf(this.marks)
      copyTo(event, cellsOf(rows, this.table, context))
      this.told = tables.copied(rows.length)
      return
    }
    const [row] = this.rowsOf([id])
    const here = this.table.columns[column - 1]
    if (!row) return
    copyTo(event, here ? [[here.text(row.item, context)]] : cellsOf([row], this.table, context))
    this.told = here ? tables.copiedCell : tables.copied(1)
  }

  /** A block that fits is put over the cells from the one with the keyboard; what has titles, or is larger, is shown first. */
  private readonly pasteKeys = (event: ClipboardEvent) => {
    const { grid } = this
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!grid || grid.typing.isOn || text === '') return
    event.preventDefault()
    const cells = readCells(text)
    const { row, column } = grid.at
    const start = this.order.indexOf(row)
    const block = row === NEW || start < 0 || column === 0 || (cells.length > 1 && recognised(cells[0] ?? [], this.table)) ? null : this.over(cells, start, column - 1)
    if (!block) return this.startPaste(text)
    const fault = this.take(block.changes, [], this.context)
    if ('fault' in fault) this.told = fault.fault
    else {
      grid.typing.keep(block.wrongs)
      this.told = this.messages.tables.pasted(cells.length * (cells[0]?.length ?? 0) - block.wrongs.length)
    }
  }

  /** What a block does; one cell is for every row that is marked. */
  private over(cells: readonly (readonly string[])[], start: number, column: number) {
    const rows = this.ordered.slice(start)
    const here = rows[0]
    const all = here && cells.length === 1 && this.marks.length > 1 && this.marks.includes(here.id) ? this.rowsOf(this.marks) : null
    return all ? filled(all.map(() => cells[0] ?? []), all, this.table.columns.slice(column), this.context) : filled(cells, rows, this.table.columns.slice(column), this.context)
  }

  private startPaste(text: string) {
    this.pasting = text
    void this.updateComplete.then(() => this.paste?.updateComplete)
  }

  private readonly pasted = ({ detail }: CustomEvent<{ edits: Edit[]; rows: number } | null>) => {
    this.pasting = null
    if (!detail) return
    this.told = this.send(detail.edits) ?? this.messages.tables.changed(detail.rows)
    this.grid?.focus()
  }

  private tabs() {
    const { tables } = this.messages
    return html`<div role="tablist" aria-label=${tables.title} @keydown=${this.tabKey}>${TABLE_KEYS.map((key) => html`
      <button type="button" role="tab" id="tab-${key}" aria-controls="panel" aria-selected=${key === this.shownTable} tabindex=${key === this.shownTable ? 0 : -1} @click=${() => this.show(key)}>${tables.tab[key]}</button>`)}</div>`
  }

  protected override render() {
    const { table, context, rows, ordered, messages: { tables }, fault } = this
    const marks = new Set(this.marks)
    return html`${this.tabs()}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${table.key}">
        <uw-table-bar .table=${table} .context=${context} .rows=${rows} .asked=${this.state_.asked} .shown=${ordered.length} .marked=${marks.size} .unread=${this.unread} @changed=${this.barAsks}></uw-table-bar>
        ${fault ? html`<p class="notice bad" role="alert">${this.messages.say.editFault(fault)}</p>` : nothing}
        <uw-grid .table=${table} .context=${context} .rows=${ordered} .sorting=${this.state_.asked.sorting} .marked=${marks} .current=${this.current} .take=${this.take}
          nothing=${rows.length ? tables.nothingFound : tables.empty[table.key]} @changed=${this.gridAsks} @copy=${this.copyKeys} @paste=${this.pasteKeys}></uw-grid>
      </div>
      <span class="hidden" role="status">${this.told}</span>
      ${this.pasting === null ? nothing : html`<uw-paste open .messages=${this.messages} .table=${table} .rows=${rows} .landscape=${this.work.landscape} .text=${this.pasting} @changed=${this.pasted}></uw-paste>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-tables': UwTables } }
