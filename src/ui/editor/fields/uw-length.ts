import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { formatDuration, type UncertainDuration } from '../../../model/duration.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { UwDuration } from '../../components/uw-duration.ts'
import { signButton } from '../sign.ts'
import { told } from '../told.ts'
import { termLabel, termStyles, type TermId } from './term-label.ts'
import { ENDS, inOrder, rangeOf, type End, type Range } from './range.ts'

/**
 * A length of time that may be missing, and may be uncertain: then what it is at least, most likely and at most.
 *
 * @fires changed - CustomEvent<UncertainDuration | undefined>
 */
@customElement('uw-length')
export class UwLength extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  @property() hint = ''
  /** The term of the field that the label is about, explained where it stands. */
  @property() term: TermId | '' = ''
  @property({ attribute: false }) value: UncertainDuration | undefined
  /** What it means that there is none ("geen", "meteen"). */
  @property() absent = ''
  /** Whether `absent` is a warning. */
  @property({ type: Boolean }) flagged = false
  /** Whether it is never uncertain. */
  @property({ type: Boolean }) certain = false
  /** Whether there must be one. */
  @property({ type: Boolean }) required = false
  /** What is in the fields, in seconds; `null` when there is nothing to fill in. */
  @state() private range: Range | null = null
  @state() private uncertain = false
  /** Where the focus goes next: what it was on is not there any more. */
  private next: 'uw-duration' | '.fill' | null = null

  static override styles = [baseStyles, controlStyles, termStyles, css`
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); }
    .ends { display: grid; grid-template-columns: max-content 1fr; gap: var(--space-1) var(--space-2); align-items: baseline; padding-inline-start: var(--space-2); border-inline-start: 2px solid var(--line); }
    .ends span { font-size: var(--text-sm); }
    .unsure { font-size: var(--text-sm); white-space: nowrap; }
  `]

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('value')) return
    this.range = this.value === undefined ? null : rangeOf(this.value)
    this.uncertain = typeof this.value === 'object'
  }

  override updated() {
    const target = this.next && this.renderRoot.querySelector<HTMLElement>(this.next)
    this.next = null
    if (target instanceof UwDuration) void target.updateComplete.then(() => target.renderRoot.querySelector('input')?.select())
    else target?.focus()
  }

  private begin() { Object.assign(this, { range: { min: 0, likely: 0, max: 0 }, next: 'uw-duration' }) }

  private clear() {
    Object.assign(this, { range: null, next: '.fill' })
    if (this.value !== undefined) told(this, undefined)
  }

  private take(end: End, seconds: number | null) {
    if (seconds === null || !this.range) return
    this.range = this.uncertain ? { ...this.range, [end]: seconds } : { min: seconds, likely: seconds, max: seconds }
    if (!inOrder(this.range)) return
    const { min, likely, max } = this.range
    const certain = !this.uncertain || (min === likely && likely === max)
    told(this, certain ? formatDuration(likely) : { min: formatDuration(min), likely: formatDuration(likely), max: formatDuration(max) })
  }

  private doubt(uncertain: boolean) {
    this.uncertain = uncertain
    if (!uncertain && typeof this.value === 'object') this.take('likely', this.range?.likely ?? 0)
  }

  private field(end: End, label: string, range: Range) {
    return html`<uw-duration .messages=${this.messages} label=${label} .value=${range[end]}
      @duration=${(event: CustomEvent<number | null>) => { event.stopPropagation(); this.take(end, event.detail) }}></uw-duration>`
  }

  private filled(range: Range) {
    const { edit } = this.messages
    return html`<div class="line">
        ${this.uncertain ? nothing : this.field('likely', this.label, range)}
        ${this.certain ? nothing : html`<label class="unsure"><input type="checkbox" .checked=${this.uncertain}
          @change=${(event: Event) => this.doubt((event.target as HTMLInputElement).checked)}>${edit.uncertain}</label>`}
        ${this.required ? nothing : signButton('remove', edit.clear(this.label), () => this.clear())}
      </div>
      ${this.uncertain ? html`<div class="ends">${ENDS.map((end) => html`<span>${edit.ends[end]}</span>${this.field(end, `${this.label}: ${edit.ends[end]}`, range)}`)}</div>
        ${inOrder(range) ? nothing : html`<p class="error" role="alert">${edit.endsOrder}</p>`}` : nothing}`
  }

  override render() {
    const { edit } = this.messages
    return html`<div class="field" role="group" aria-label=${this.label}>
      ${termLabel(this.label, this.term, this.messages)}
      ${this.range ? this.filled(this.range) : html`<div class="line"><span class=${this.flagged ? 'badge warn' : ''}>${this.absent}</span>
        <button type="button" class="small fill" @click=${() => this.begin()}>${edit.fillIn}<span class="hidden">: ${this.label}</span></button></div>`}
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-length': UwLength } }
