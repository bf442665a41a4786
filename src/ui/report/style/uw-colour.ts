import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { contrast, readColour, type Rgb } from '../../../model/colour.ts'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import '../../editor/fields/uw-text.ts'
import { told, valueOf } from '../../editor/told.ts'

/** What text on white must have at least (WCAG 2.2, 1.4.3). */
const LEAST = 4.5
const WHITE: Rgb = [1, 1, 1]

/**
 * A colour, chosen or typed as its code, with a warning when it is hard to read on white.
 *
 * @fires changed - CustomEvent<string | undefined>, `#rrggbb`; nothing for the colour as it comes
 */
@customElement('uw-colour')
export class UwColour extends LitElement {
  @property({ attribute: false }) texts!: ReportingTexts
  @property() label = ''
  @property() value = ''
  /** The colour as it comes. */
  @property() standard = ''

  static override styles = [baseStyles, controlStyles, css`
    .line { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2); }
    input[type='color'] { width: 52px; height: 32px; padding: 2px; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); cursor: pointer; }
    uw-text { width: 11rem; }
    .notice { margin-block-start: var(--space-1); font-size: var(--text-sm); }
  `]

  private take(text: string) {
    const colour = text.toLowerCase()
    if (colour !== this.value.toLowerCase()) told(this, colour || undefined)
  }

  private weak() {
    const { style } = this.texts
    const colour = readColour(this.value)
    const ratio = colour ? contrast(colour, WHITE) : LEAST
    return ratio < LEAST ? html`<p class="notice warn">${style.weak(style.ratio(Math.floor(ratio * 10) / 10))}</p>` : nothing
  }

  override render() {
    const { style } = this.texts
    const fault = (text: string) => (text === '' || /^#[0-9a-f]{6}$/i.test(text) ? null : style.badCode)
    return html`<div class="field" role="group" aria-label=${this.label}><div class="line">
        <div class="field"><label for="colour">${this.label}</label><input id="colour" type="color" .value=${this.value || this.standard} @change=${(event: Event) => this.take((event.target as HTMLInputElement).value)}></div>
        <uw-text label=${style.code} .value=${this.value} placeholder=${this.standard} .fault=${fault} @changed=${(event: Event) => this.take(valueOf<string>(event))}></uw-text>
        ${this.value ? html`<button type="button" class="small" aria-label=${style.standard(this.label)} @click=${() => this.take('')}>${style.standardShort}</button>` : nothing}</div>
      <p class="hint">${style.codeHint}</p>
      <div role="status">${this.weak()}</div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-colour': UwColour } }
