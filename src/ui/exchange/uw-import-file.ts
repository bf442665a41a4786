import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FormatId } from '../../exchange/file.ts'
import type { Messages } from '../../i18n/index.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { term } from '../help/uw-term.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { problemList } from './problem-list.ts'
import { typeCounts } from './type-counts.ts'

/** The kind of a file, with what that is where people may not know. */
const kindTerm = (format: FormatId, dialect: string, messages: Messages) => {
  const id = /gemma|softwarecatalogus/i.test(dialect) ? 'gemma' : ['ameff', 'archimate', 'coarchi', 'archi-csv'].includes(format) ? 'archimate' : null
  return id ? term(messages, id, dialect) : dialect
}

/** The first step of an import: how far reading is, what the file is, and what is in it. */
@customElement('uw-import-file')
export class UwImportFile extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    .reading { display: grid; gap: var(--space-2); max-width: 40rem; }
    progress { width: 100%; height: 12px; }
    .is { font-size: var(--text-lg); }
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--space-1) var(--space-4); }
    dt { color: var(--ink-soft); }
  `]

  private reading(share: number) {
    const { file } = this.messages.exchange
    return html`<div class="reading"><p id="label">${file.reading(this.importing.name)}</p>
      <progress aria-labelledby="label" max="1" .value=${share}></progress><p class="soft numbers">${this.messages.say.share(share)}</p></div>`
  }

  private sheets() {
    const { found } = this.importing
    const { exchange, say } = this.messages
    if (found?.kind !== 'tables') return nothing
    return html`<p class="is">${exchange.file.isTable(found.dialect)}</p>
      <table class="table"><caption>${exchange.file.sheets(found.sheets.length)}</caption>
        <thead><tr><th scope="col">${exchange.columns.sheet}</th><th scope="col" class="numbers">${exchange.file.rows}</th><th scope="col" class="numbers">${exchange.file.columns}</th></tr></thead>
        <tbody>${found.sheets.map(({ name, count, header }) => html`<tr><th scope="row">${name}</th><td class="numbers">${say.number(count)}</td><td class="numbers">${say.number(header.length)}</td></tr>`)}</tbody></table>
      ${problemList(found.problems, this.messages)}`
  }

  override render() {
    const { messages, importing: { reading, found, again } } = this
    const { exchange, say } = messages
    if (reading !== null || !found) return this.reading(reading ?? 0)
    const known = again ? html`<p class="notice">${exchange.file.again}</p>` : nothing
    if (found.kind === 'tables') return html`${known}${this.sheets()}`
    const { format, dialect, name, file, elements, relations, views, unreadable, problems } = found.holdings
    const lost = Object.entries(unreadable)
    return html`${known}
      <p class="is">${exchange.file.is} ${kindTerm(format, dialect, messages)}.</p>
      <dl><dt>${exchange.file.fileName}</dt><dd>${file}</dd>${name && name !== file ? html`<dt>${exchange.file.model}</dt><dd>${name}</dd>` : nothing}
        ${views ? html`<dt>${term(messages, 'view', exchange.file.views)}</dt><dd class="numbers">${say.number(views)}</dd>` : nothing}
        ${lost.length ? html`<dt>${exchange.file.unreadable}</dt><dd>${lost.map(([type, count]) => `${type}: ${say.number(count)}`).join(', ')}</dd>` : nothing}</dl>
      ${problemList(problems, messages)}
      <div class="beside">${typeCounts('elements', elements, messages)}${typeCounts('relations', relations, messages)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-file': UwImportFile } }
