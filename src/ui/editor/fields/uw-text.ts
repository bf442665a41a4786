import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../told.ts'

/**
 * A labelled line of text (or more lines, or a date) that is told once it is typed: on Enter, or when the field is left.
 * Escape puts back what stood there. What is refused stays as it was typed, with the reason below it.
 *
 * @fires changed - CustomEvent<string>, trimmed
 */
@customElement('uw-text')
export class UwText extends LitElement {
  @property() label = ''
  @property() value = ''
  @property() hint = ''
  @property() kind: 'line' | 'lines' | 'date' | 'title' = 'line'
  @property() placeholder = ''
  /** Why a text is refused; `null` when it will do. */
  @property({ attribute: false }) fault: (text: string) => string | null = () => null
  @state() private wrong: { text: string; why: string } | null = null
  @query('.control') private control!: HTMLInputElement | HTMLTextAreaElement
  private sent = ''
  /** A date tells of every digit that makes it whole. It counts when the typing is done. */
  private typing = false

  static override styles = [baseStyles, controlStyles, css`
    :host { min-width: 0; }
    .control { width: 100%; }
    textarea { field-sizing: content; min-height: 3.6em; max-height: 14em; line-height: 1.35; }
    input.control.title { min-height: 40px; font-size: var(--text-lg); font-weight: 650; }
  `]

  override focus(): void { this.control.focus() }
  /** Puts the focus in the field with its text selected, to be typed over. */
  select(): void { this.control.focus(); this.control.select() }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('value')) return
    this.wrong = null
    this.sent = this.value
  }

  private take() {
    const text = this.control.value.trim()
    const why = this.fault(text)
    this.wrong = why === null ? null : { text, why }
    if (why !== null || text === this.sent) return
    this.sent = text
    told(this, text)
  }

  private readonly change = () => {
    if (this.kind === 'date' && this.typing) return
    this.take()
  }

  private readonly leave = () => {
    this.typing = false
    if (this.kind === 'date' && this.control.validity.valid) this.take()
  }

  private readonly key = (event: KeyboardEvent) => {
    this.typing = event.key !== 'Enter'
    if (event.key === 'Enter' && this.kind === 'date') this.take()
    if (event.key !== 'Escape' || (this.control.value === this.value && !this.wrong)) return
    event.stopPropagation()
    event.preventDefault()
    this.wrong = null
    this.sent = this.value
    this.control.value = this.value
  }

  override render() {
    const { kind, wrong } = this
    const described = [this.hint && 'hint', wrong && 'wrong'].filter(Boolean).join(' ') || nothing
    const text = live(wrong?.text ?? this.sent)
    return html`<div class="field"><label for="control">${this.label}</label>
      ${kind === 'lines'
        ? html`<textarea id="control" class="control" rows="2" aria-invalid=${wrong !== null} aria-describedby=${described} .value=${text}
            @change=${this.change} @keydown=${this.key}></textarea>`
        : html`<input id="control" class="control ${kind}" type=${kind === 'date' ? 'date' : 'text'} autocomplete="off" placeholder=${this.placeholder || nothing}
            min=${kind === 'date' ? '1900-01-01' : nothing} max=${kind === 'date' ? '9999-12-31' : nothing}
            aria-invalid=${wrong !== null} aria-describedby=${described} .value=${text} @change=${this.change} @blur=${this.leave} @keydown=${this.key}>`}
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      ${wrong ? html`<p class="error" id="wrong" role="alert">${wrong.why}</p>` : nothing}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-text': UwText } }
