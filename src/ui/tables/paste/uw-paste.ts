import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Edit } from '../../../model/edit/edit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../../editor/told.ts'
import { Overlay } from '../../help/overlay.ts'
import { Lookup } from '../lookup.ts'
import { titleOf, type AnyTable, type ColumnKey, type Context, type Row } from '../table.ts'
import { readCells } from './cells.ts'
import { editsOf } from './edits.ts'
import { inOrder, recognised, type Mapping } from './headers.ts'
import { planOf, type Line } from './plan.ts'
import { outcomes, type Shown } from './preview.ts'

/**
 * Shows what would become of rows from a spreadsheet before anything changes: which column is which, and what is new,
 * changed, the same or not understood.
 *
 * @fires changed - CustomEvent<{ edits: Edit[]; rows: number } | null>, once it is closed; `null` when nothing is taken over
 */
@customElement('uw-paste')
export class UwPaste extends Overlay {
  @property({ attribute: false }) table!: AnyTable
  @property({ attribute: false }) rows: readonly Row<object>[] = []
  @property({ attribute: false }) landscape!: Landscape
  @property() text = ''
  @state() private cells: string[][] = []
  @state() private head = true
  @state() private mapping: Mapping = []
  @state() private emptying = false
  @query('textarea') private area!: HTMLTextAreaElement
  private context!: Context
  private lines: Line<object>[] = []
  private edits: Edit[] = []
  private answer: { edits: Edit[]; rows: number } | null = null

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(72rem, calc(100vw - 2 * var(--space-4))); }
    .dialog-body { display: grid; gap: var(--space-3); align-content: start; grid-template-columns: minmax(0, 1fr); }
    textarea { width: 100%; height: 6.5em; font-family: ui-monospace, monospace; font-size: var(--text-sm); white-space: pre; overflow: auto; tab-size: 12; }
    .options, .mapping, .counts { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); }
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0 0 2px; font-size: var(--text-sm); font-weight: 650; }
    .mapping label { display: grid; gap: 2px; max-width: 12rem; font-size: var(--text-sm); }
    .mapping span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink-soft); }
    .scroll { overflow: auto; max-height: 40dvh; border: 1px solid var(--line); border-radius: var(--radius); }
    .scroll:focus-visible { outline-offset: -3px; }
    td ul { display: grid; gap: 2px; }
    td .error { font-weight: 550; }
    .said { max-width: 26rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  `]

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('text')) this.read(this.text)
    else if (!changed.has('cells') && !changed.has('head') && !changed.has('mapping') && !changed.has('emptying') && !changed.has('rows')) return
    this.context = { landscape: this.landscape, messages: this.messages, lookup: new Lookup(this.landscape, true), statuses: {} }
    this.lines = planOf(this.table, this.rows, { cells: this.cells, head: this.head, mapping: this.mapping, emptying: this.emptying }, this.context)
    this.edits = editsOf(this.table, this.lines, this.context)
  }

  private read(text: string) {
    this.cells = readCells(text)
    const mapping = recognised(this.cells[0] ?? [], this.table)
    this.head = mapping !== null
    this.mapping = mapping ?? inOrder(this.cells[0]?.length ?? 0, this.table)
  }

  private use(at: number, key: ColumnKey | null) {
    // A column can be used once: the one that had it lets go.
    this.mapping = this.mapping.map((one, i) => (i === at ? key : one === key ? null : one))
  }

  private readonly takeOver = () => {
    this.answer = { edits: this.edits, rows: this.lines.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length }
    this.shut()
  }

  private readonly shutDown = () => {
    this.closed()
    told(this, this.answer)
  }

  private column(at: number) {
    const { table, messages, mapping } = this
    const { paste } = messages.tables
    const title = this.head ? this.cells[0]?.[at] ?? '' : ''
    return html`<label><span>${paste.columnNumber(at + 1, title)}</span>
      <select .value=${live(mapping[at] ?? '')} @change=${(event: Event) => this.use(at, ((event.target as HTMLSelectElement).value || null) as ColumnKey | null)}>
        <option value="">${paste.unused}</option>
        ${table.columns.filter(({ key }) => key !== 'status').map(({ key }) => html`<option value=${key} ?selected=${mapping[at] === key}>${titleOf(table, key, messages)}</option>`)}
      </select></label>`
  }

  /** What is in the paste and goes nowhere: nothing is dropped in silence. */
  private dropped() {
    const { table, messages, mapping, cells, head } = this
    const { paste } = messages.tables
    const named = (at: number) => (head && cells[0]?.[at]) || paste.columnNumber(at + 1, '')
    const unused = mapping.flatMap((key, at) => (key === null && cells.some((row, i) => (i > 0 || !head) && row[at] !== '') ? [named(at)] : []))
    const fixed = mapping.flatMap((key, at) => (table.columns.some((column) => column.key === key && column.edit === null && key !== 'group' && key !== 'via') ? [named(at)] : []))
    return html`${unused.length ? html`<p class="hint">${paste.unusedColumns(unused)}</p>` : nothing}${fixed.length ? html`<p class="hint">${paste.onlyShown(fixed)}</p>` : nothing}`
  }

  private preview() {
    const { messages, lines, cells, context, edits } = this
    const { paste } = messages.tables
    const shown: Shown = { lines, table: this.table, context }
    const names = Object.entries(context.lookup.added).filter(([id]) => JSON.stringify(edits).includes(`"${id}"`)).map(([, { name }]) => name)
    return html`
      <div class="options">
        <label><input type="checkbox" .checked=${live(this.head)} @change=${(event: Event) => { this.head = (event.target as HTMLInputElement).checked }}>${paste.head}</label>
        <label><input type="checkbox" .checked=${live(this.emptying)} @change=${(event: Event) => { this.emptying = (event.target as HTMLInputElement).checked }}>${paste.emptying}</label>
      </div>
      <fieldset><legend>${paste.columns}</legend><div class="mapping">${(cells[0] ?? []).map((_, at) => this.column(at))}</div></fieldset>
      ${this.dropped()}
      ${names.length ? html`<p class="notice">${paste.newOrganisations(names)}</p>` : nothing}
      ${outcomes(shown)}`
  }

  protected override render() {
    const { messages, table, lines, edits } = this
    const { tables, tables: { paste } } = messages
    const count = lines.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length
    const example = table.columns.filter(({ edit }) => edit).slice(0, 4).map(({ key }) => titleOf(table, key, messages))
    return html`<dialog aria-labelledby="title" @close=${this.shutDown}>
      <div class="dialog-head"><h2 id="title">${paste.title(table.key)}</h2></div>
      <div class="dialog-body">
        <div class="field"><label for="text">${paste.text}</label>
          <textarea id="text" spellcheck="false" autofocus .value=${this.text} @input=${() => { this.text = this.area.value }}></textarea>
          <p class="hint">${paste.example(example)}</p></div>
        ${this.cells.length ? this.preview() : this.text.trim() ? html`<p>${paste.nothing}</p>` : nothing}
      </div>
      <div class="dialog-foot">
        <button type="button" @click=${this.shut}>${tables.paste.cancel}</button>
        <button type="button" class="primary" ?disabled=${edits.length === 0} @click=${this.takeOver}>${paste.take(count)}</button>
      </div></dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-paste': UwPaste } }
