import { LitElement, css, html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'

/** Free room around what drops down, in pixels. */
const ROOM = 8

/** A button below which a panel opens, over everything; Escape or a click elsewhere closes it. What stands on the button is in the slot `sign`. */
@customElement('uw-drop')
export class UwDrop extends LitElement {
  /** Name of the button and of the panel. */
  @property() label = ''
  /** Something in it is not as usual. */
  @property({ type: Boolean }) on = false
  @query('button') private trigger!: HTMLButtonElement
  @query('[popover]') private panel!: HTMLElement

  static override styles = [baseStyles, controlStyles, css`
    :host { flex: none; }
    button { display: inline-flex; align-items: center; gap: 5px; min-height: 28px; padding-inline: var(--space-2); font-size: var(--text-sm); white-space: nowrap; }
    ::slotted(*) { display: block; line-height: 1; }
    :host([on]) button { border-color: var(--accent); color: var(--accent); font-weight: 650; }
    button[aria-expanded='true'] { background: var(--accent-soft); }
    [popover] { position: fixed; inset: auto; margin: 0; width: max-content; max-width: min(24rem, calc(100vw - 1rem)); overflow: auto; font-size: var(--text-sm); }
  `]

  private readonly place = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'open') return
    const { left, bottom, top } = this.trigger.getBoundingClientRect()
    const below = innerHeight - bottom - 2 * ROOM
    const { style } = this.panel
    style.left = `${Math.max(ROOM, Math.min(left, innerWidth - this.panel.offsetWidth - ROOM))}px`
    style.maxHeight = `${Math.max(below, 160)}px`
    style.top = below >= 160 ? `${bottom + 4}px` : `${Math.max(ROOM, top - 164)}px`
  }

  close(): void {
    this.panel.hidePopover()
    this.trigger.focus()
  }

  protected override render() {
    return html`
      <button type="button" popovertarget="panel" aria-label=${this.label} title=${this.label}><slot name="sign">${this.label}</slot></button>
      <div id="panel" popover role="group" aria-label=${this.label} @toggle=${this.place}><slot></slot></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-drop': UwDrop } }
