import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from './base-styles.ts'
import { statusColours, statusSymbol } from './status-symbol.ts'

/**
 * A status by colour, shape and word. `compact` leaves the word to screen readers.
 * The sign takes the size of the text around it.
 */
@customElement('uw-status')
export class UwStatus extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() status: Status = 'normal'
  @property({ type: Boolean, reflect: true }) compact = false

  static override styles = [baseStyles, statusColours, css`
    :host { display: inline-flex; align-items: center; gap: 0.4em; font-size: inherit; line-height: inherit; }
    svg { flex: none; width: 1.125em; height: 1.125em; overflow: visible; }
    .word { color: var(--colour); font-weight: 600; }
  `]

  override render() {
    return html`<svg viewBox="-8 -8 16 16" aria-hidden="true">${statusSymbol(this.status)}</svg><span
      class="${this.compact ? 'hidden' : 'word'} ${this.status}">${this.messages.say.status(this.status)}</span>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-status': UwStatus } }
