import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { comboboxStyles } from '../../editor/combobox-styles.ts'
import { matching, type Option } from '../../editor/combobox-options.ts'
import { placeBelow } from '../../editor/place-below.ts'
import { told } from '../../editor/told.ts'

/** More than this is not shown at once; typing on finds the rest. */
const MOST = 40

/** What was typed, and where the keyboard goes next; `null` when it has gone elsewhere already. */
export interface Typed { text: string; create: boolean; go: 'up' | 'down' | 'left' | 'right' | null }

/**
 * The field in a cell that is being changed (ARIA combobox, where there is something to choose). Enter and Tab take what was
 * typed, Escape drops it. What is wrong with it stands below it, and so does what can be chosen.
 *
 * @fires changed - CustomEvent<Typed | null>; `null` when what was typed is dropped
 */
@customElement('uw-cell-editor')
export class UwCellEditor extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() label = ''
  /** What stands in the field at first. */
  @property() text = ''
  /** Whether that is typed over. */
  @property({ type: Boolean }) over = false
  @property({ attribute: false }) options: readonly Option[] = []
  @property({ type: Boolean }) creates = false
  @property() hint = ''
  @property() fault = ''
  /** Whether a text says something as it is. */
  @property({ attribute: false }) reads: (text: string) => boolean = () => true
  @state() private typed: string | null = null
  @state() private active = -1
  /** Whether the active option was gone to, and not only the first that fits. */
  private chosen = false
  private finished = false
  @query('input') private input!: HTMLInputElement
  @query('.below') private below!: HTMLElement
  private shown: { found: Option[]; more: number } = { found: [], more: 0 }

  static override styles = [baseStyles, controlStyles, comboboxStyles, css`
    :host { position: absolute; inset: -1px; z-index: 4; min-width: 11rem; }
    input { height: 100%; min-height: 0; border: 2px solid var(--accent); border-radius: 0; padding-inline: 6px; font-size: var(--text-sm); }
    .below { position: fixed; inset: auto; margin: 0; padding: 0; overflow: hidden auto; border-radius: var(--radius); font-size: var(--text-md); white-space: normal; }
    .below p { padding: var(--space-1) var(--space-2); }
    .below [role='listbox'] { position: static; border: 0; overflow: visible; }
  `]

  override connectedCallback() {
    super.connectedCallback()
    this.finished = false
    addEventListener('scroll', this.follow, true)
    // A row that is put elsewhere takes the field along, and what was typed in it.
    if (this.hasUpdated) this.input.focus({ preventScroll: true })
  }

  protected override willUpdate() {
    if (!this.hasUpdated && this.over) this.suggest(this.text)
  }

  protected override firstUpdated() {
    this.input.focus({ preventScroll: true })
    if (this.over) this.input.setSelectionRange(this.text.length, this.text.length)
    else this.input.select()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.finished = true
    removeEventListener('scroll', this.follow, true)
  }

  private readonly follow = (event: Event) => { if (event.target !== this.below) placeBelow(this.below, this.input) }

  private finish(typed: Typed | null) {
    if (this.finished) return
    told(this, typed)
  }

  private commit(go: Typed['go']) {
    const option = this.active >= 0 ? this.shown.found[this.active] : undefined
    const text = this.input.value
    if (option) return this.finish({ text: option.value, create: false, go })
    this.finish({ text, create: this.chosen && this.active >= 0, go })
  }

  private pick(index: number) {
    this.active = index
    this.chosen = true
    this.commit('down')
  }

  /** What was typed is taken as it is when it says something; else the first option that fits. */
  private suggest(text: string) {
    this.typed = text
    this.chosen = false
    this.active = text.trim() === '' || this.reads(text) ? -1 : 0
  }

  private move(step: number) {
    const count = this.shown.found.length + (this.canCreate ? 1 : 0)
    if (!count) return
    this.chosen = true
    this.active = (this.active + step + (this.active < 0 && step < 0 ? 1 : 0) + count) % count
  }

  private get canCreate() { return this.creates && (this.typed ?? '').trim() !== '' && !this.reads(this.typed ?? '') }

  private readonly key = (event: KeyboardEvent) => {
    // A text that is still being composed has its own keys.
    if (event.isComposing) return
    switch (event.key) {
      case 'ArrowDown': case 'ArrowUp':
        if (!this.options.length) return event.stopPropagation()
        this.move(event.key === 'ArrowDown' ? 1 : -1)
        break
      case 'Enter': this.commit(event.shiftKey ? 'up' : 'down'); break
      case 'Tab': this.commit(event.shiftKey ? 'left' : 'right'); break
      case 'Escape': this.finish(null); break
      // Undo and the like are for the field.
      default: return event.stopPropagation()
    }
    event.preventDefault()
    event.stopPropagation()
  }

  private option(content: unknown, index: number, selected = false) {
    return html`<li role="option" id="option-${index}" aria-selected=${selected} class=${index === this.active ? 'active' : ''}
      @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.pick(index)}>${content}</li>`
  }

  override render() {
    const { tables } = this.messages
    this.shown = this.options.length ? matching(this.options, this.typed ?? '', MOST) : { found: [], more: 0 }
    const { found, more } = this.shown
    // The create option stands after those that are found, and is never the first to be taken.
    if (this.active >= found.length && !this.chosen) this.active = -1
    const combobox = this.options.length > 0
    const described = [this.fault && 'fault', this.hint && 'hint'].filter(Boolean).join(' ') || nothing
    return html`
      <input type="text" autocomplete="off" spellcheck="false" role=${combobox ? 'combobox' : nothing} aria-label=${this.label} aria-autocomplete=${combobox ? 'list' : nothing}
        aria-expanded=${combobox ? found.length > 0 : nothing} aria-controls=${combobox ? 'list' : nothing} aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing}
        aria-invalid=${this.fault !== ''} aria-describedby=${described} value=${this.text} @input=${() => this.suggest(this.input.value)} @keydown=${this.key} @blur=${() => this.finish({ text: this.input.value, create: false, go: null })}>
      <div class="below" popover="manual">
        ${this.fault ? html`<p class="error" id="fault" role="alert">${this.fault}</p>` : nothing}
        ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
        <ul id="list" role="listbox" aria-label=${this.label}>
          ${found.map(({ name, hint }, index) => this.option(html`<span>${name}</span>${hint ? html` <span class="soft">${hint}</span>` : nothing}`, index, name === this.text))}
          ${this.canCreate ? this.option(html`<span class="create">${tables.newOrganisation((this.typed ?? '').trim())}</span>`, found.length) : nothing}
          ${more ? html`<li role="option" aria-disabled="true" aria-selected="false" class="soft">${tables.moreChoices(more)}</li>` : nothing}
        </ul>
      </div>
      <span class="hidden" role="status">${combobox && this.typed !== null ? tables.choices(found.length + more) : ''}</span>`
  }

  protected override updated() {
    const something = this.fault !== '' || this.hint !== '' || this.shown.found.length > 0 || this.canCreate
    const open = this.below.matches(':popover-open')
    if (something && !open) this.below.showPopover()
    if (!something && open) this.below.hidePopover()
    if (something) placeBelow(this.below, this.input)
    this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' })
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-cell-editor': UwCellEditor } }
