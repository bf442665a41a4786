import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { rememberTour, tourSeen } from './tour-seen.ts'

/**
 * Offers the tour in one line, once. It asks for nothing and covers nothing; after either answer it is gone.
 *
 * @fires help - CustomEvent<'tour'>
 */
@customElement('uw-tour-offer')
export class UwTourOffer extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @state() private done = tourSeen()

  static override styles = [baseStyles, controlStyles, css`
    :host { display: block; }
    .offer { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); padding: 4px var(--space-4); background: var(--accent-soft); border-block-end: 1px solid var(--line); font-size: var(--text-sm); }
    @media print { :host { display: none; } }
  `]

  private answer(yes: boolean) {
    this.done = true
    rememberTour()
    if (yes) emit(this, 'help', 'tour')
  }

  override render() {
    const { tour } = this.messages.help
    return this.done ? nothing : html`<aside class="offer" aria-label=${tour.label}><p>${tour.offer}</p>
      <button type="button" class="small primary" @click=${() => this.answer(true)}>${tour.start}</button>
      <button type="button" class="small quiet" @click=${() => this.answer(false)}>${tour.notNow}</button></aside>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-tour-offer': UwTourOffer } }
