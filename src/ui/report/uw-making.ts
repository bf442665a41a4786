import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Language } from '../../i18n/languages.ts'
import { loadReportingTexts } from '../../i18n/reporting-loaded.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { LazyTexts } from '../components/lazy-texts.ts'
import { told } from '../editor/told.ts'
import type { Making } from './make-document.ts'

/**
 * What is being made and how far that is, with a way to stop it.
 *
 * @fires changed - it is to be stopped
 */
@customElement('uw-making')
export class UwMaking extends LitElement {
  @property() language: Language = 'nl'
  @property({ attribute: false }) making: Making | null = null
  private readonly texts = new LazyTexts(this, loadReportingTexts, () => (this.making ? this.language : null))

  static override styles = [baseStyles, controlStyles, css`
    .box { position: fixed; inset-inline: 0; inset-block-end: var(--space-4); z-index: 9; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); width: fit-content; max-width: calc(100vw - 2 * var(--space-4)); margin-inline: auto; padding: var(--space-2) var(--space-4); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); background: var(--panel); box-shadow: var(--shadow-2); }
    @media print { :host { display: none; } }
  `]

  override render() {
    const { texts: { now: texts }, making } = this
    const shown = texts && making
    return html`<div role="status">${shown ? html`<div class="box"><strong>${texts.screen.busy(texts.screen.pages[making.kind])}</strong>
      ${making.scenarios > 1 ? html`<progress max="1" .value=${making.share} aria-hidden="true"></progress>
        <span aria-hidden="true">${texts.screen.busyScenario(Math.min(making.scenarios, Math.floor(making.share * making.scenarios) + 1), making.scenarios)}</span>` : nothing}
      <button type="button" class="small" @click=${() => told(this, null)}>${texts.screen.stop}</button></div>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-making': UwMaking } }
