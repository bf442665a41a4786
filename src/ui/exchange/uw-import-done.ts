import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'

/** The last step: what came in, and what can be done with it now. @fires import-end @fires enrich @fires screen */
@customElement('uw-import-done')
export class UwImportDone extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    .what { font-size: var(--text-lg); }
    ul { list-style: disc; padding-inline-start: 1.2em; display: grid; gap: var(--space-1); }
    .next { padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel-2); }
  `]

  override render() {
    const { messages: { exchange: { done } }, importing: { done: imported } } = this
    if (!imported) return nothing
    const { way, name, before, components, added, changed, removed, candidates } = imported
    return html`
      <p class="what">${way === 'new' ? done.opened(name, components) : done.merged(name, added, changed, removed)}</p>
      <ul>${way === 'into' ? html`<li>${done.undo}</li>` : before === null ? nothing : html`<li>${done.before(before)}</li>`}
        ${candidates ? html`<li>${done.candidates(candidates)}</li>` : nothing}</ul>
      <section class="next"><h3>${done.next}</h3><p>${done.nextMeans}</p>
        <div class="actions"><button type="button" class="primary" @click=${() => { emit(this, 'import-end', null); emit(this, 'enrich', null) }}>${done.enrich}</button>
          <button type="button" @click=${() => { emit(this, 'import-end', null); emit(this, 'screen', 'landscape') }}>${done.toMap}</button></div></section>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-done': UwImportDone } }
