import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { ExitTexts } from '../../../i18n/exit.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../../editor/told.ts'
import { spanOf, SPAN_UNITS, spanText, type SpanUnit } from './span.ts'

/**
 * Calendar time as a number and a unit. Emptied, nothing is said of it.
 *
 * @fires changed - CustomEvent<string | undefined>, such as `P6M`
 */
@customElement('uw-span')
export class UwSpan extends LitElement {
  @property({ attribute: false }) texts!: ExitTexts
  @property() label = ''
  @property() hint = ''
  @property({ attribute: false }) value: string | undefined
  @state() private wrong: string | null = null
  @state() private chosen: SpanUnit = 'months'

  static override styles = [baseStyles, controlStyles, css`.pair { display: flex; gap: var(--space-1); } input { width: 5.5rem; }`]

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('value')) return
    this.wrong = null
    this.chosen = (this.value === undefined ? null : spanOf(this.value))?.unit ?? this.chosen
  }

  private take(text: string, unit: SpanUnit): void {
    this.chosen = unit
    this.wrong = text && !/^\d{1,4}$/.test(text) ? text : null
    if (this.wrong === null) told(this, text ? spanText(Number(text), unit) : undefined)
  }

  override render() {
    const { label, hint, value, wrong, chosen, texts: { lengths } } = this
    const span = value === undefined ? null : spanOf(value)
    // What takes several units stays as it is until a number is typed.
    const mixed = value !== undefined && !span ? lengths.span(value) : ''
    const number = wrong ?? (span ? String(span.count) : '')
    const typed = () => (this.renderRoot.querySelector('input') as HTMLInputElement).value.trim()
    return html`<div class="field"><label for="count">${label}</label><div class="pair">
        <input id="count" type="text" inputmode="numeric" autocomplete="off" placeholder=${mixed || nothing} .value=${number} aria-invalid=${wrong !== null} aria-describedby=${wrong === null ? (hint ? 'hint' : nothing) : 'wrong'}
          @change=${() => this.take(typed(), chosen)}>
        <select aria-label=${lengths.unitOf(label)} @change=${(event: Event) => { const unit = (event.target as HTMLSelectElement).value as SpanUnit; if (typed()) this.take(typed(), unit); else this.chosen = unit }}>
          ${SPAN_UNITS.map((unit) => html`<option value=${unit} .selected=${live(unit === chosen)}>${lengths.units[unit]}</option>`)}</select></div>
      ${hint ? html`<p class="hint" id="hint">${hint}</p>` : nothing}${wrong === null ? nothing : html`<p class="error" id="wrong" role="alert">${lengths.notLength}</p>`}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-span': UwSpan } }
