import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../../i18n/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { told } from '../told.ts'
import { termLabel, termStyles, type TermId } from './term-label.ts'

/**
 * A share of the normal work, moved on a slider or typed as a percentage.
 *
 * @fires changed - CustomEvent<number | undefined>, 0 to 1; nothing for the share that goes without saying
 */
@customElement('uw-share')
export class UwShare extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  /** The term of the field that the label is about, explained where it stands. */
  @property() term: TermId | '' = ''
  @property({ attribute: false }) value: number | undefined
  /** The share that goes without saying. */
  @property({ type: Number }) absent = 0
  /** What it says when nothing is filled in; then the share that goes without saying can be filled in as well. */
  @property() unfilled = ''
  /** What a share means here, in words. */
  @property({ attribute: false }) words: (share: number) => string = () => ''
  /** The share under the finger, before it is let go. */
  @state() private moving: number | null = null

  static override styles = [baseStyles, controlStyles, termStyles, css`
    .row { display: flex; align-items: center; gap: var(--space-2); }
    input[type='range'] { flex: 1; min-width: 4rem; height: 32px; margin: 0; }
    input[type='number'] { width: 4.6rem; }
  `]

  override willUpdate(changed: Map<string, unknown>) { if (changed.has('value')) this.moving = null }

  private take(percent: number) {
    const typed = Number.isFinite(percent) ? Math.min(100, Math.max(0, percent)) / 100 : undefined
    const same = this.unfilled ? typed === this.value : typed === undefined || typed === (this.value ?? this.absent)
    if (same) this.moving = null
    else told(this, typed === this.absent && !this.unfilled ? undefined : typed)
    this.requestUpdate()
  }

  override render() {
    const share = this.moving ?? this.value ?? this.absent
    const percent = Math.round(share * 1000) / 10
    const missing = this.unfilled !== '' && (this.moving ?? this.value) === undefined
    const words = missing ? this.unfilled : this.words(share)
    const valueOf = (event: Event) => (event.target as HTMLInputElement).valueAsNumber
    return html`<div class="field" role="group" aria-label=${this.label}>
      ${termLabel(this.label, this.term, this.messages)}
      <div class="row">
        <input type="range" min="0" max="100" step="5" aria-label=${this.label} aria-valuetext="${percent}% ${words}" .value=${live(String(percent))}
          @input=${(event: Event) => { this.moving = valueOf(event) / 100 }} @change=${(event: Event) => this.take(valueOf(event))}>
        <input type="number" min="0" max="100" step="any" inputmode="decimal" aria-label=${this.label} .value=${live(missing ? '' : String(percent))}
          @change=${(event: Event) => this.take(valueOf(event))}><span aria-hidden="true">%</span>
      </div>
      ${missing ? html`<p><span class="badge warn">${words}</span></p>` : words ? html`<p class="hint">${words}</p>` : nothing}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-share': UwShare } }
