import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { baseStyles } from './base-styles.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'

/** Something that can be chosen from a menu: an action, or with `checked` one of several settings. Items of a group stand together under its name. */
export interface MenuItem { id: string; name: string; disabled?: boolean; checked?: boolean; group?: string }

/**
 * A button that opens a menu (ARIA menu button pattern): arrow keys move, Escape and Tab close.
 *
 * @fires choose - CustomEvent<string>, the id of the chosen item
 */
@customElement('uw-menu')
export class UwMenu extends LitElement {
  @property() label = ''
  @property({ attribute: false }) items: MenuItem[] = []
  @property({ type: Boolean }) disabled = false
  /** Whether the menu opens from the beginning of the button on, not back from its end. */
  @property({ type: Boolean, reflect: true }) onward = false
  @state() private open = false
  @query('.trigger') private trigger!: HTMLButtonElement

  static override styles = [baseStyles, controlStyles, css`
    :host { position: relative; }
    .trigger { background: var(--menu-back, rgb(255 255 255 / 10%)); color: var(--menu-ink, #fff); border-color: var(--menu-line, rgb(255 255 255 / 45%)); }
    .trigger:hover { background: var(--menu-hover, rgb(255 255 255 / 20%)); }
    .trigger::after { content: ''; display: inline-block; margin-inline-start: 0.5em; border: 4px solid transparent; border-top-color: currentColor; transform: translateY(2px); }
    [role='menu'] { position: absolute; inset-inline-end: 0; top: calc(100% + 4px); z-index: 8; min-width: max-content; padding: var(--space-1); background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: 0 6px 20px rgb(0 0 0 / 25%); color: var(--ink); }
    :host([onward]) [role='menu'] { inset-inline: 0 auto; }
    [role^='menuitem'] { display: block; width: 100%; border: 0; background: none; text-align: start; }
    [role='menuitemradio'] { padding-inline-start: 1.8em; }
    [role='menuitemradio'][aria-checked='true']::before { content: '✓'; position: absolute; inset-inline-start: 0.7em; }
    [role='menuitemradio'], [role='group'] { position: relative; }
    .group { padding: var(--space-2) var(--space-3) 2px; font-size: var(--text-sm); font-weight: 700; color: var(--ink-soft); }
    [role='group'] + [role='group'], [role='group'] + [role='menuitem'] { border-block-start: 1px solid var(--line); margin-block-start: var(--space-1); }
  `]

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('keydown', this.key)
    this.addEventListener('focusout', this.leave)
  }

  private readonly leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !(this.renderRoot as ShadowRoot).contains(event.relatedTarget)) this.open = false
  }

  private async show(last = false) {
    this.open = true
    await this.updateComplete
    const items = this.focusable()
    items[last ? items.length - 1 : 0]?.focus()
  }

  private focusable() {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)')]
  }

  private readonly key = (event: KeyboardEvent) => {
    if (!this.open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      void this.show(event.key === 'ArrowUp')
      return
    }
    const items = this.focusable()
    const at = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement)
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }
    if (event.key === 'Escape') {
      this.open = false
      this.trigger.focus()
    } else if (event.key in to) {
      event.preventDefault()
      items[(to[event.key] as number) % items.length]?.focus()
    }
  }

  private choose(id: string) {
    this.open = false
    this.trigger.focus()
    emit(this, 'choose', id)
  }

  private item({ id, name, disabled, checked }: MenuItem) {
    return html`<button type="button" role=${checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked=${checked ?? nothing} tabindex="-1"
      ?disabled=${disabled} @click=${() => this.choose(id)}>${name}</button>`
  }

  private sections() {
    const groups = [...new Set(this.items.map(({ group }) => group))]
    return groups.map((group) => {
      const items = this.items.filter((item) => item.group === group).map((item) => this.item(item))
      return group === undefined ? items : html`<div role="group" aria-label=${group}><div class="group" aria-hidden="true">${group}</div>${items}</div>`
    })
  }

  override render() {
    return html`
      <button type="button" class="trigger" aria-haspopup="menu" aria-expanded=${this.open} ?disabled=${this.disabled}
        @click=${() => (this.open ? (this.open = false) : this.show())}>${this.label}</button>
      ${this.open ? html`<div role="menu" aria-label=${this.label}>${this.sections()}</div>` : ''}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-menu': UwMenu } }
