import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from './base-styles.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'
import { isInWorkingDays, readDuration, UNITS, unitOf, type Unit } from './typed-duration.ts'

/**
 * A length of time as a number and a unit, or typed as "1 dag 4 uur". What cannot be read stays as it was typed, with a
 * message; Escape puts back what stood there.
 *
 * @fires duration - CustomEvent<number | null>, seconds; `null` when what was typed cannot be read
 */
@customElement('uw-duration')
export class UwDuration extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  /** Seconds. */
  @property({ type: Number }) value = 0
  /** Whether none at all is refused. */
  @property({ type: Boolean }) some = false
  /** What was typed and could not be read. */
  @state() private wrong: string | null = null
  @query('input') private input!: HTMLInputElement
  private unit: Unit | null = null
  private sent = -1

  static override styles = [baseStyles, controlStyles, css`
    :host { display: inline-flex; flex-wrap: wrap; gap: var(--space-1); }
    input { width: 5.5rem; }
    input[aria-invalid='true'] { border: 2px solid var(--stopped); }
    p { flex-basis: 100%; color: var(--stopped); font-weight: 600; }
  `]

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('value') || this.value === this.sent) return
    this.wrong = null
    this.unit = null
  }

  private take(text: string, unit: Unit) {
    const read = readDuration(text, unit)
    const good = read !== null && (read.seconds > 0 || !this.some)
    this.unit = good ? read.unit : unit
    this.wrong = good ? null : text
    if (good) this.sent = read.seconds
    this.requestUpdate()
    emit(this, 'duration', good ? read.seconds : null)
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (this.wrong === null && this.input.value === this.text)) return
    event.stopPropagation()
    event.preventDefault()
    const wasWrong = this.wrong !== null
    Object.assign(this, { wrong: null, unit: null })
    this.requestUpdate()
    if (wasWrong) emit(this, 'duration', this.value)
  }

  private get shownUnit(): Unit { return this.unit ?? unitOf(this.value) }

  /** What stands in the field when nothing is wrong. */
  private get text(): string {
    const count = Math.round(this.value / UNITS[this.shownUnit] * 100) / 100
    // Digits in groups would be read back as a fraction.
    return count < 1000 ? this.messages.say.number(count) : String(count)
  }

  private whyWrong(typed: string) {
    const { scenario: { badDuration, noDuration }, edit } = this.messages
    return isInWorkingDays(typed) ? edit.calendarDays : this.some ? noDuration : badDuration
  }

  override render() {
    const { units, unit: unitLabel } = this.messages.scenario
    const unit = this.shownUnit
    const text = this.wrong ?? this.text
    const wrong = this.wrong !== null
    return html`
      <input type="text" inputmode="decimal" autocomplete="off" aria-label=${this.label} .value=${live(text)}
        aria-invalid=${wrong} aria-describedby=${wrong ? 'wrong' : nothing} @change=${() => this.take(this.input.value, unit)} @keydown=${this.key}>
      <select aria-label=${unitLabel(this.label)} .value=${live(unit)}
        @change=${(event: Event) => this.take(this.input.value, (event.target as HTMLSelectElement).value as Unit)}>
        ${(Object.keys(UNITS) as Unit[]).map((name) => html`<option value=${name} ?selected=${name === unit}>${units[name]}</option>`)}
      </select>
      ${this.wrong === null ? nothing : html`<p id="wrong" role="alert">${this.whyWrong(this.wrong)}</p>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-duration': UwDuration } }
