import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SheetChoice, SheetUse } from '../../exchange/tables/tables.ts'
import type { Messages } from '../../i18n/index.ts'
import type { SheetShown } from '../../pool/exchange.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { term } from '../help/uw-term.ts'
import { columnAfter, fieldsOf, useAfter } from './sheet-choices.ts'
import { exchangeStyles } from './exchange-styles.ts'

/** Words in the list of what a column says that not everyone knows. */
const TERMS = ['component', 'mtpd', 'rto', 'mbco', 'restart'] as const

const USES: readonly SheetUse[] = ['components', 'needs', 'organisations', 'skip']

/** The step for tables whose columns nobody knows: what a row is, and what each column says, with the first rows below it. @fires importing */
@customElement('uw-import-columns')
export class UwImportColumns extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    .sheet { padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-lg); }
    thead th { min-width: 11rem; vertical-align: bottom; }
    thead th span { display: block; margin-block-end: 2px; overflow-wrap: anywhere; }
    thead select { width: 100%; min-width: 9rem; }
    td { max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .off { color: var(--ink-soft); text-decoration: line-through; }
  `]

  private choose(sheet: string, choice: SheetChoice) { emit(this, 'importing', { ask: 'sheet', sheet, choice }) }

  private sheet(sheet: SheetShown, at: number) {
    const { exchange } = this.messages
    const { name, header, rows, count } = sheet
    const choice = this.importing.choices.sheets?.[name] ?? sheet.proposed
    const fields = fieldsOf(choice.use)
    return html`<section class="sheet" aria-labelledby="sheet-${at}">
      <h3 id="sheet-${at}">${name} <span class="soft">(${exchange.columns.rows(count)})</span></h3>
      <label class="options"><span>${exchange.columns.rowIs}</span>
        <select @change=${(event: Event) => this.choose(name, useAfter(sheet, (event.target as HTMLSelectElement).value as SheetUse))}>
          ${USES.map((use) => html`<option value=${use} ?selected=${use === choice.use}>${exchange.columns.use[use]}</option>`)}</select></label>
      ${choice.use === 'skip' ? nothing : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="sheet-${at}"><table class="table">
        <caption>${exchange.columns.first(rows.length)}</caption>
        <thead><tr>${header.map((title, column) => html`<th scope="col"><span>${title || exchange.columns.unnamed(column + 1)}</span>
          <select aria-label=${exchange.columns.says(title || exchange.columns.unnamed(column + 1))} @change=${(event: Event) => this.choose(name, columnAfter(choice, column, (event.target as HTMLSelectElement).value as SheetChoice['columns'][number]))}>
            ${[...fields, 'property' as const, 'skip' as const].map((field) => html`<option value=${field} ?selected=${field === (choice.columns[column] ?? 'property')}>${exchange.columns.field(field)}</option>`)}</select></th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${header.map((_, column) => html`<td class=${choice.columns[column] === 'skip' ? 'off' : ''} title=${row[column] ?? ''}>${row[column] ?? ''}</td>`)}</tr>`)}</tbody></table></div>`}
      ${choice.use === 'components' ? html`<p class="hint">${exchange.columns.terms} ${TERMS.map((id, i) => html`${i ? ', ' : ''}${term(this.messages, id, this.messages.glossary.terms[id].name)}`)}?</p>` : nothing}
    </section>`
  }

  override render() {
    const { found } = this.importing
    return found?.kind === 'tables' ? found.sheets.map((sheet, at) => this.sheet(sheet, at)) : nothing
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-columns': UwImportColumns } }
