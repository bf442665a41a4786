import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { told } from '../editor/told.ts'
import { ALL_ROWS, choicesIn, isFiltered, type Asked } from './grid/order.ts'
import { titleOf, type AnyTable, type Column, type Context, type Row } from './table.ts'

/** What can be done with a table as a whole, or with the rows that are marked. */
export type BarAsks = { ask: 'rows'; asked: Asked } | { ask: 'new' | 'copy' | 'paste' | 'duplicate' | 'remove' | 'unmark' | 'to-unread' | 'forget' }

/**
 * What stands above a table: searching, choosing rows, how many are hidden, and what can be done with those that are marked.
 *
 * @fires changed - CustomEvent<BarAsks>
 */
@customElement('uw-table-bar')
export class UwTableBar extends LitElement {
  @property({ attribute: false }) table!: AnyTable
  @property({ attribute: false }) context!: Context
  /** All rows, also those that are hidden. */
  @property({ attribute: false }) rows: readonly Row<object>[] = []
  @property({ attribute: false }) asked: Asked = ALL_ROWS
  @property({ type: Number }) shown = 0
  /** How many rows are marked. */
  @property({ type: Number }) marked = 0
  /** How many cells cannot be read. */
  @property({ type: Number }) unread = 0

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-1); padding: var(--space-2); font-size: var(--text-sm); }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); }
    input[type='search'] { flex: 1 1 12rem; max-width: 20rem; min-width: 8rem; }
    select { max-width: 11rem; }
    select.on { border-color: var(--accent); background: var(--accent-soft); font-weight: 650; }
    .end { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); margin-inline-start: auto; }
    .marked { padding: 2px var(--space-2); border-radius: var(--radius); background: var(--accent-soft); }
    .marked strong { white-space: nowrap; }
    .notice { padding-block: 2px; }
    details { position: relative; }
    summary { display: inline-grid; place-items: center; width: 26px; height: 26px; border: 1px solid var(--line-strong); border-radius: 50%; cursor: pointer; font-weight: 700; list-style: none; }
    details p { position: absolute; inset-inline-end: 0; top: calc(100% + 4px); z-index: 6; width: min(24rem, 80cqi); padding: var(--space-2) var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); box-shadow: var(--shadow-2); }
  `]

  private ask(detail: BarAsks) { told(this, detail) }
  private rowsAsked(parts: Partial<Asked>) { this.ask({ ask: 'rows', asked: { ...this.asked, ...parts } }) }

  private choose(key: Column<object>['key'], value: string) {
    const { [key]: _before, ...choices } = this.asked.choices
    this.rowsAsked({ choices: value === '' ? choices : { ...choices, [key]: value.slice(1) } })
  }

  /** A choice among the values of a column; one that has only one value is no choice. */
  private filter(column: Column<object>) {
    const { messages } = this.context
    const chosen = this.asked.choices[column.key]
    const values = choicesIn(column, this.rows, this.context)
    if (values.length < 2 && chosen === undefined) return nothing
    const title = titleOf(this.table, column.key, messages)
    // A value has a sign in front, so that nothing at all can be told from all.
    return html`<select class=${chosen === undefined ? '' : 'on'} aria-label=${title} .value=${live(chosen === undefined ? '' : `=${chosen}`)} @change=${(event: Event) => this.choose(column.key, (event.target as HTMLSelectElement).value)}>
      <option value="">${messages.tables.all(title)}</option>
      ${values.map((value) => html`<option value="=${value}" ?selected=${value === chosen}>${value || messages.tables.none}</option>`)}</select>`
  }

  private marks() {
    const { tables } = this.context.messages
    const { marked, table } = this
    return html`<div class="line marked">
      <strong>${tables.marked(marked)}</strong> <span>${tables.markedMean(marked)}</span>
      <div class="end">
        ${table.copied ? html`<button type="button" class="small" @click=${() => this.ask({ ask: 'duplicate' })}>${tables.duplicate(marked)}</button>` : nothing}
        <button type="button" class="small danger" @click=${() => this.ask({ ask: 'remove' })}>${tables.remove(marked)}</button>
        <button type="button" class="small quiet" @click=${() => this.ask({ ask: 'unmark' })}>${tables.unmark}</button>
      </div></div>`
  }

  override render() {
    const { asked, table, marked, unread, context: { messages: { tables } } } = this
    return html`
      <div class="line">
        <input type="search" aria-label=${tables.search} placeholder=${tables.searchFor} .value=${live(asked.query)} @input=${(event: Event) => this.rowsAsked({ query: (event.target as HTMLInputElement).value })}>
        ${table.columns.filter(({ filter }) => filter).map((column) => this.filter(column))}
        <span class="soft" role="status">${tables.shown(this.shown, this.rows.length)}</span>
        ${isFiltered(asked) ? html`<button type="button" class="small quiet" @click=${() => this.rowsAsked({ query: '', choices: {} })}>${tables.showAll}</button>` : nothing}
        <div class="end">
          <button type="button" class="small" @click=${() => this.ask({ ask: 'new' })}>${tables.newRow[table.key]}</button>
          <button type="button" class="small" @click=${() => this.ask({ ask: 'copy' })}>${marked > 1 ? tables.copyMarked(marked) : tables.copyTable}</button>
          <button type="button" class="small" @click=${() => this.ask({ ask: 'paste' })}>${tables.pasteRows}</button>
          <details><summary aria-label=${tables.keysTitle} title=${tables.keysTitle}>?</summary><p>${tables.keys}</p></details>
        </div>
      </div>
      ${marked > 1 ? this.marks() : nothing}
      ${unread > 0 ? html`<div class="line notice warn" role="status">${tables.unread(unread)}
        <button type="button" class="small" @click=${() => this.ask({ ask: 'to-unread' })}>${tables.toUnread}</button>
        <button type="button" class="small quiet" @click=${() => this.ask({ ask: 'forget' })}>${tables.forget}</button></div>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-table-bar': UwTableBar } }
