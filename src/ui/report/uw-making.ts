import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import type { Language } from '../../i18n/languages.ts'
import { loadReportingTexts } from '../../i18n/reporting-loaded.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
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
  @state() private texts: ReportingTexts | null = null

  static override styles = [baseStyles, controlStyles, css`
    .box { position: fixed; inset-inline: 0; inset-block-end: var(--space-4); z-index: 9; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); width: fit-content; max-width: calc(100vw - 2 * var(--space-4)); margin-inline: auto; padding: var(--space-2) var(--space-4); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); background: var(--panel); box-shadow: var(--shadow-2); }
    @media print { :host { display: none; } }
  `]

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!this.making || (this.texts && !changed.has('language'))) return
    const { language } = this
    void loadReportingTexts(language).then((texts) => { if (language === this.language) this.texts = texts })
  }

  override render() {
    const { texts, making } = this
    const shown = texts && making
    return html`<div role="status">${shown ? html`<div class="box"><strong>${texts.screen.busy(texts.screen.pages[making.kind])}</strong>
      ${making.scenarios > 1 ? html`<progress max="1" .value=${making.share} aria-hidden="true"></progress>
        <span aria-hidden="true">${texts.screen.busyScenario(Math.min(making.scenarios, Math.floor(making.share * making.scenarios) + 1), making.scenarios)}</span>` : nothing}
      <button type="button" class="small" @click=${() => told(this, null)}>${texts.screen.stop}</button></div>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-making': UwMaking } }
