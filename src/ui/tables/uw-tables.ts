import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import { EditError } from '../../model/edit/edit-error.ts'
import type { Edit, EditFault } from '../../model/edit/edit.ts'
import { edited } from '../../model/edit/edited.ts'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { sortedBy } from './grid/order.ts'
import type { Take } from './grid/typing.ts'
import './grid/uw-grid.ts'
import type { GridAsks, UwGrid } from './grid/uw-grid.ts'
import { Lookup } from './lookup.ts'
import { withNewcomers } from './paste/edits.ts'
import './paste/uw-paste.ts'
import { Remembered, type Kept } from './remembered.ts'
import { Shown } from './shown.ts'
import { TableClipboard } from './table-clipboard.ts'
import { TABLE_KEYS, type AnyTable, type Context, type TableKey } from './table.ts'
import { TABLES } from './tables.ts'
import './uw-table-bar.ts'
import type { BarAsks } from './uw-table-bar.ts'

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
  @state() private open: TableKey = 'components'
  @state() private unread = 0
  /** What was just done, for who does not see it. */
  @state() private told = ''
  /** What is being pasted; `null` when nothing is. */
  @state() private pasting: string | null = null
  context!: Context
  readonly shown = new Shown()
  private readonly remembered = new Remembered()
  private readonly clipboard = new TableClipboard(this)
  @query('uw-grid') readonly grid!: UwGrid | null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: flex; flex-direction: column; min-height: 0; container-type: inline-size; background: var(--panel); }
    [role='tablist'] { flex: none; overflow-x: auto; scrollbar-width: none; padding-inline: var(--space-2); }
    [role='tab'] { flex: none; white-space: nowrap; }
    [role='tab']:focus-visible { outline-offset: -3px; box-shadow: none; }
    .panel { display: flex; flex-direction: column; flex: 1; min-height: 0; }
    uw-grid { flex: 1; min-height: 0; }
  `]

  get table(): AnyTable { return TABLES[this.open] }
  private get mine(): Kept { return this.remembered.of(this.open) }

  /** Whether the rows of this table are components, which are marked for all to see. */
  private get areComponents() { return this.open === 'components' || this.open === 'services' }
  get marks(): readonly string[] { return this.areComponents ? this.marked : this.mine.marked }

  /** The row that is looked at elsewhere as well. */
  private get current(): string | null {
    return this.areComponents ? this.selected : this.open === 'organisations' ? this.organisation : null
  }

  protected override willUpdate(changed: PropertyValues) {
    const { messages, statuses, work: { landscape } } = this
    const known = this.context?.landscape === landscape ? this.context.lookup : new Lookup(landscape)
    if (changed.has('messages') || changed.has('work') || changed.has('statuses')) this.context = { landscape, messages, lookup: known, statuses }
    if (this.remembered.follow(this.work)) Object.assign(this, { pasting: null, told: '', unread: 0 })
    this.shown.update(this.table, this.mine.asked, this.work, this.context)
  }

  tell(text: string): void { this.told = text }
  lookAt(pasted: string): void { this.pasting = pasted }

  private keep(parts: Partial<Kept>) {
    this.remembered.keep(this.open, parts)
    this.requestUpdate()
  }

  private readonly tabKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    this.open = TABLE_KEYS.at((TABLE_KEYS.indexOf(this.open) + step) % TABLE_KEYS.length) ?? this.open
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

  readonly take: Take = (changes, added, { lookup }) => {
    const { landscape } = this.work
    const made = added.length ? this.table.added(added, landscape) : { edits: [], ids: [] }
    const fault = this.send(withNewcomers([...made.edits, ...(changes.length ? this.table.changed(changes, landscape) : [])], lookup))
    if (fault !== null) return { fault }
    if (changes.length > 1) this.told = this.messages.tables.changed(changes.length)
    return { ids: made.ids }
  }

  private readonly gridAsks = ({ detail }: CustomEvent<GridAsks>) => {
    switch (detail.ask) {
      case 'sort': return this.keep({ asked: sortedBy(this.mine.asked, detail.by) })
      case 'choose': return this.choose(detail.id)
      case 'marks': return this.mark(detail.ids)
      case 'remove': return this.removeRows(detail.ids)
      case 'duplicate': return this.duplicate(detail.ids)
      case 'unread': this.unread = detail.count
    }
  }

  private readonly barAsks = ({ detail }: CustomEvent<BarAsks>) => {
    switch (detail.ask) {
      case 'rows': return this.keep({ asked: detail.asked })
      case 'new': return this.grid?.begin()
      case 'copy': return void this.clipboard.copyRows()
      case 'paste': this.pasting = ''; return
      case 'duplicate': return this.duplicate(this.marks)
      case 'remove': return this.removeRows(this.marks)
      case 'unmark': return this.mark([])
      case 'to-unread': return this.grid?.toUnread()
      case 'forget': return this.grid?.typing.forget()
    }
  }

  private mark(ids: readonly string[]) {
    if (this.areComponents) emit(this, 'mark', [...ids])
    else this.keep({ marked: ids })
  }

  private choose(id: string) {
    const [row] = this.shown.of([id])
    const subject = row && this.table.subject(row.item)
    if (!this.areComponents) this.keep({ marked: [id] })
    if (subject && 'component' in subject) emit(this, 'select', subject.component)
    else if (subject) emit(this, 'select-organisation', subject.organisation)
  }

  private removeRows(ids: readonly string[]) {
    const rows = this.shown.of(ids)
    const edits = rows.length ? this.table.removed(rows, this.work.landscape) : []
    if (edits === null) emit(this, 'remove', rows.map((row) => row.id))
    else this.told = this.send(edits) ?? ''
  }

  private duplicate(ids: readonly string[]) {
    const copied = ids.length ? this.table.copied?.(this.shown.of(ids), this.work.landscape, this.messages) : undefined
    if (copied && this.send(copied.edits) === null) this.mark(copied.ids)
  }

  private readonly pasted = ({ detail }: CustomEvent<{ edits: Edit[]; rows: number } | null>) => {
    this.pasting = null
    if (detail) this.told = this.send(detail.edits) ?? this.messages.tables.changed(detail.rows)
    this.grid?.focus()
  }

  private tabs() {
    const { tables } = this.messages
    return html`<div role="tablist" aria-label=${tables.title} @keydown=${this.tabKey}>${TABLE_KEYS.map((key) => html`
      <button type="button" role="tab" id="tab-${key}" aria-controls="panel" aria-selected=${key === this.open} tabindex=${key === this.open ? 0 : -1} @click=${() => { this.open = key }}>${tables.tab[key]}</button>`)}</div>`
  }

  protected override render() {
    const { table, context, mine: { asked }, fault, messages, shown: { rows, ordered } } = this
    const { tables } = messages
    const marks = new Set(this.marks)
    return html`${this.tabs()}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${table.key}">
        <uw-table-bar .table=${table} .context=${context} .rows=${rows} .asked=${asked} .shown=${ordered.length} .marked=${this.shown.of(this.marks).length} .unread=${this.unread} @changed=${this.barAsks}></uw-table-bar>
        ${fault ? html`<p class="notice bad" role="alert">${messages.say.editFault(fault)}</p>` : nothing}
        ${keyed(this.work.file, html`<uw-grid .table=${table} .context=${context} .rows=${ordered} .asked=${asked} .marked=${marks} .current=${this.current} .take=${this.take}
          nothing=${rows.length ? tables.nothingFound : tables.empty[table.key]} @changed=${this.gridAsks} @copy=${this.clipboard.copy} @paste=${this.clipboard.paste}></uw-grid>`)}
      </div>
      <span class="hidden" role="status">${this.told}</span>
      ${this.pasting === null ? nothing : html`<uw-paste open .messages=${messages} .table=${table} .rows=${rows} .landscape=${this.work.landscape} .text=${this.pasting} @changed=${this.pasted}></uw-paste>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-tables': UwTables } }
