import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Edit } from '../../../model/edit/edit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../../editor/told.ts'
import { Overlay } from '../../help/overlay.ts'
import { titleOf, type AnyTable, type ColumnKey, type Row } from '../table.ts'
import { columnsAsked, dropped, wordsAsked } from './asking.ts'
import { readCells } from './cells.ts'
import { inOrder, recognised, type Mapping } from './headers.ts'
import { withMeaning, type Meanings } from './meanings.ts'
import { outcomes } from './preview.ts'
import { readPaste, type PasteReading } from './reading.ts'

/**
 * Shows what would become of rows from a spreadsheet before anything changes: which column is which, what words mean, and
 * what is new, changed, the same or not understood.
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
  /** Whether components that are named and not there are added. */
  @state() private adding = false
  @state() private chosen: Meanings = {}
  @query('textarea') private area!: HTMLTextAreaElement
  private reading!: PasteReading
  private answer: { edits: Edit[]; rows: number } | null = null

  static override styles = [baseStyles, controlStyles, css`
    dialog { width: min(72rem, calc(100vw - 2 * var(--space-4))); }
    .dialog-body { display: grid; gap: var(--space-3); align-content: start; grid-auto-rows: max-content; grid-template-columns: minmax(0, 1fr); }
    textarea { width: 100%; height: 6.5em; font-family: ui-monospace, monospace; font-size: var(--text-sm); white-space: pre; overflow: auto; tab-size: 12; }
    .options, .mapping, .counts { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); }
    fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    legend { padding: 0 0 2px; font-size: var(--text-sm); font-weight: 650; }
    .mapping label { display: grid; gap: 2px; max-width: 12rem; font-size: var(--text-sm); }
    .words .mapping { max-height: 9.5rem; overflow: auto; padding: 2px; }
    .words label { max-width: 15rem; }
    .mapping span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink-soft); }
    .scroll { overflow: auto; max-height: 40dvh; border: 1px solid var(--line); border-radius: var(--radius); }
    .scroll:focus-visible { outline-offset: -3px; }
    td ul { display: grid; gap: 2px; }
    td .error { font-weight: 550; }
    .said { max-width: 26rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  `]

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('text')) this.read(this.text)
    const { cells, head, mapping, emptying, chosen, adding } = this
    this.reading = readPaste(this, { cells, head, mapping, emptying }, { chosen, adding })
  }

  private read(text: string) {
    this.cells = readCells(text)
    const mapping = recognised(this.cells[0] ?? [], this.table)
    this.head = mapping !== null
    this.mapping = mapping ?? inOrder(this.cells[0]?.length ?? 0, this.table)
  }

  private readonly use = (at: number, key: ColumnKey | null) => {
    // A column can be used once: the one that had it lets go.
    this.mapping = this.mapping.map((one, i) => (i === at ? key : one === key ? null : one))
  }

  private readonly takeOver = () => {
    this.answer = { edits: this.reading.edits, rows: this.reading.taken }
    this.shut()
  }

  private readonly shutDown = () => {
    this.closed()
    told(this, this.answer)
  }

  private box(text: string, key: 'head' | 'emptying' | 'adding') {
    return html`<label><input type="checkbox" .checked=${live(this[key])} @change=${(event: Event) => { this[key] = (event.target as HTMLInputElement).checked }}>${text}</label>`
  }

  private preview() {
    const { messages: { tables: { paste } }, table, cells, head, mapping, reading } = this
    const columns = { table, cells, head, mapping }
    const { context, words, missing, organisations } = reading
    return html`
      <div class="options">${this.box(paste.head, 'head')} ${this.box(paste.emptying, 'emptying')}</div>
      ${columnsAsked(columns, context, this.use)} ${dropped(columns, context)}
      ${wordsAsked(words, table, context, (word, meaning) => { this.chosen = withMeaning(this.chosen, word, meaning) })}
      ${missing.length ? html`<div class="notice"><p>${paste.missing(missing)}</p>${this.box(paste.addMissing(missing.length), 'adding')}</div>` : nothing}
      ${organisations.length ? html`<p class="notice">${paste.newOrganisations(organisations)}</p>` : nothing}
      ${outcomes(reading, table)}`
  }

  protected override render() {
    const { messages, table, reading } = this
    const { tables, tables: { paste } } = messages
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
        <button type="button" class="primary" ?disabled=${reading.edits.length === 0} @click=${this.takeOver}>${paste.take(reading.taken)}</button>
      </div></dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-paste': UwPaste } }
