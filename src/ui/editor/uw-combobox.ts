import { LitElement, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { comboboxList } from './combobox-list.ts'
import { matching, named, type Option } from './combobox-options.ts'
import { comboboxStyles } from './combobox-styles.ts'
import { placeBelow } from './place-below.ts'

/** More than this is not shown at once; typing on finds the rest. */
const MOST = 40

/**
 * A field in which one of many options is found by typing (ARIA combobox with a listbox). What fits nothing is not taken,
 * unless the field is `free` or has a `create` label.
 *
 * @fires pick - CustomEvent<string | null>, the value of the option; what was typed, when free; `null` when emptied
 * @fires create - CustomEvent<string>, what was typed, to make something new of
 */
@customElement('uw-combobox')
export class UwCombobox extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  @property({ attribute: false }) options: readonly Option[] = []
  /** The chosen value; empty when none is. */
  @property() value = ''
  /** Makes a last option of what was typed, under this label ("Nieuwe organisatie"). */
  @property() create = ''
  @property() placeholder = ''
  @property() hint = ''
  /** Whether the label is only heard, as in a table. */
  @property({ type: Boolean }) compact = false
  /** Whether any text will do. */
  @property({ type: Boolean }) free = false
  /** Whether something must be chosen. */
  @property({ type: Boolean }) required = false
  /** What was typed and not taken yet. */
  @state() private typed: string | null = null
  @state() private open = false
  @state() private active = -1
  @query('input') private input!: HTMLInputElement
  @query('ul') private list!: HTMLUListElement
  private shown: { found: Option[]; more: number } = { found: [], more: 0 }

  static override styles = [baseStyles, controlStyles, comboboxStyles]

  override focus(): void { this.input.focus() }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('scroll', this.follow, true)
  }

  private readonly follow = (event: Event) => { if (event.target !== this.list) placeBelow(this.list, this.input) }

  private get creates() { return this.create !== '' && (this.typed ?? '').trim() !== '' && !named(this.options, this.typed ?? '') }
  private get last() { return this.shown.found.length - (this.creates ? 0 : 1) }

  private show() {
    this.open = true
    this.active = this.typed === null ? this.options.findIndex(({ value }) => value === this.value) : 0
    if (this.active >= MOST) this.active = -1
  }

  private restore() { Object.assign(this, { typed: null, open: false, active: -1 }) }

  private take(value: string | null) {
    this.restore()
    if (value !== (this.value || null)) emit(this, 'pick', value)
  }

  private choose(index: number) {
    const option = this.shown.found[index]
    if (option) return this.take(option.value)
    const text = (this.typed ?? '').trim()
    this.restore()
    if (text) emit(this, 'create', text)
  }

  /** Takes what was typed, as far as it says something. */
  private readonly settle = () => {
    const text = this.typed?.trim()
    if (text === undefined) return this.restore()
    const exact = named(this.options, text)
    if (exact) return this.take(exact.value)
    if (text === '') return this.required ? this.restore() : this.take(null)
    return this.free ? this.take(text) : this.restore()
  }

  private move(step: number) {
    if (!this.open) return this.show()
    const count = this.last + 1
    this.active = count ? (this.active + step + (this.active < 0 && step < 0 ? 1 : 0) + count) % count : -1
  }

  private readonly key = (event: KeyboardEvent) => {
    const chosen = this.open && this.active >= 0 && this.active <= this.last
    switch (event.key) {
      case 'ArrowDown': case 'ArrowUp': this.move(event.key === 'ArrowDown' ? 1 : -1); break
      case 'Enter':
        if (chosen) this.choose(this.active)
        else this.settle()
        break
      case 'Tab':
        if (chosen && this.typed?.trim() && !this.free && this.shown.found[this.active]) this.choose(this.active)
        return
      case 'Escape':
        if (!this.open && this.typed === null) return
        this.restore()
        break
      default: return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  private items() {
    const { edit } = this.messages
    const { found, more } = this.shown
    const note = more ? edit.more(more) : found.length || this.creates ? '' : this.free ? edit.freeText : edit.nothingFound
    const create = this.creates ? `${this.create}: ‘${this.typed?.trim()}’` : ''
    return comboboxList({ found, value: this.value, active: this.active, create, note, choose: (index) => this.choose(index) })
  }

  override render() {
    const { edit } = this.messages
    this.shown = this.open ? matching(this.options, this.typed ?? '', MOST) : { found: [], more: 0 }
    const { found, more } = this.shown
    const text = this.typed ?? this.options.find(({ value }) => value === this.value)?.name ?? this.value
    return html`<div class="field">
      <label for="input" class=${this.compact ? 'hidden' : ''}>${this.label}</label>
      <div class="box"><input id="input" type="text" role="combobox" autocomplete="off" spellcheck="false" placeholder=${this.placeholder || nothing}
        aria-autocomplete="list" aria-expanded=${this.open} aria-controls="list" aria-describedby=${this.hint ? 'hint' : nothing}
        aria-activedescendant=${this.open && this.active >= 0 ? `option-${this.active}` : nothing} .value=${live(text)}
        @input=${() => { this.typed = this.input.value; this.show() }} @click=${() => this.show()} @keydown=${this.key} @blur=${this.settle}></div>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      <ul id="list" role="listbox" popover="manual" aria-label=${this.label}>${this.open ? this.items() : nothing}</ul>
      <span class="hidden" role="status">${this.open && this.typed !== null ? edit.found(found.length + more) : ''}</span>
    </div>`
  }

  override updated() {
    if (this.open) {
      if (!this.list.matches(':popover-open')) {
        this.list.showPopover()
        addEventListener('scroll', this.follow, true)
      }
      placeBelow(this.list, this.input)
      this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' })
    } else if (this.list.matches(':popover-open')) {
      this.list.hidePopover()
      removeEventListener('scroll', this.follow, true)
    }
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-combobox': UwCombobox } }
