import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from './base-styles.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'

const UNITS = { minutes: 60, hours: 3_600, days: 86_400, weeks: 604_800 } as const
type Unit = keyof typeof UNITS

/** The largest unit in which a number of seconds is whole. */
const unitOf = (seconds: number): Unit =>
  seconds === 0 ? 'hours' : (['weeks', 'days', 'hours'] as const).find((unit) => seconds % UNITS[unit] === 0) ?? 'minutes'

/** A length of time as a number and a unit. @fires duration - CustomEvent<number>, seconds */
@customElement('uw-duration')
export class UwDuration extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  /** Seconds. */
  @property({ type: Number }) value = 0
  @property({ type: Boolean }) disabled = false
  private unit: Unit | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: inline-flex; gap: var(--space-1); }
    input { width: 5.5rem; }
  `]

  private send(count: number, unit: Unit) {
    if (!Number.isFinite(count) || count < 0) return
    this.unit = unit
    emit(this, 'duration', Math.round(count * UNITS[unit]))
  }

  override render() {
    const { units } = this.messages.scenario
    const unit = this.unit ?? unitOf(this.value)
    const count = this.value / UNITS[unit]
    return html`
      <input type="number" min="0" step="any" aria-label=${this.label} .value=${String(Math.round(count * 100) / 100)} ?disabled=${this.disabled}
        @change=${(event: Event) => this.send((event.target as HTMLInputElement).valueAsNumber, unit)}>
      <select aria-label="${this.label}: ${Object.values(units).join(', ')}" ?disabled=${this.disabled}
        @change=${(event: Event) => this.send(count, (event.target as HTMLSelectElement).value as Unit)}>
        ${(Object.keys(UNITS) as Unit[]).map((name) => html`<option value=${name} ?selected=${name === unit}>${units[name]}</option>`)}
      </select>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-duration': UwDuration } }
