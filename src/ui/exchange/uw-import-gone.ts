import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Decisions, Gone } from '../../exchange/merge/plan.ts'
import { nameOf } from '../../i18n/names.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { Growing } from './growing.ts'

const FATES = ['keep', 'remove'] as const

/** What came from this file before and is not in it any more: for each, whether it stays. @fires importing */
@customElement('uw-import-gone')
export class UwImportGone extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) gone: readonly Gone[] = []
  @property({ attribute: false }) decisions: Decisions = {}
  private readonly growing = new Growing(this)

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`td label { display: inline-flex; gap: var(--space-1); margin-inline-end: var(--space-3); }`]

  private decide(gone: Record<string, 'keep' | 'remove'>) { emit(this, 'importing', { ask: 'decide', decisions: { gone } }) }

  private row({ id, proposed, dependants: { needs, fallbacks, exits, events } }: Gone) {
    const { messages, landscape, decisions } = this
    const { exchange } = messages
    const fate = decisions.gone?.[id] ?? proposed
    const name = nameOf(landscape, id)
    return html`<tr><th scope="row">${name}</th><td>${exchange.merge.hangsOn(needs.length, fallbacks.length, exits.length, events.length)}</td>
      <td>${FATES.map((one) => html`<label><input type="radio" name=${id} aria-label=${`${exchange.merge.fate[one]}: ${name}`} .checked=${live(fate === one)} @change=${() => this.decide({ [id]: one })}>${exchange.merge.fate[one]}</label>`)}</td></tr>`
  }

  override render() {
    const { messages, gone, growing } = this
    const { exchange } = messages
    return html`
      ${gone.length > 1 ? html`<div class="options">${FATES.map((one) => html`<button type="button" class="small" @click=${() => this.decide(Object.fromEntries(gone.map(({ id }) => [id, one])))}>${exchange.merge.allGone[one]}</button>`)}</div>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${exchange.merge.gone(gone.length)}><table class="table">
        <caption class="hidden">${exchange.merge.gone(gone.length)}</caption>
        <thead><tr><th scope="col">${exchange.merge.what}</th><th scope="col">${exchange.merge.hangs}</th><th scope="col">${exchange.merge.happens}</th></tr></thead>
        <tbody>${growing.of('gone', gone).map((one) => this.row(one))}</tbody></table></div>
      ${growing.more('gone', gone.length, messages)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-gone': UwImportGone } }
