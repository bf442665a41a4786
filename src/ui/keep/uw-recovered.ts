import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Opened } from '../../store/keep/kept.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { momentOf } from './when.ts'

/**
 * Tells who comes back that the work is there again, or why it is not.
 *
 * @fires dismiss-news - CustomEvent<null>, the user has read it
 */
@customElement('uw-recovered')
export class UwRecovered extends LitElement {
  @property({ attribute: false }) messages!: Messages
  /** When the work that was put back was last changed, in milliseconds since 1970; `null` when nothing was put back. */
  @property({ attribute: false }) at: number | null = null
  /** How many of the last changes could not be read any more. */
  @property({ attribute: false }) lost = 0
  /** Why what was open before is not open now. */
  @property({ attribute: false }) problem: Extract<Opened, { ok: false }>['why'] | null = null

  static override styles = [baseStyles, controlStyles, css`
    .notice { display: flex; align-items: center; gap: var(--space-3); border-radius: 0; }
    .words { flex: 1; }
  `]

  override render() {
    const { keep } = this.messages
    const { at, lost, problem } = this
    const words = problem ? keep.notOpened[problem]
      : at === null ? '' : [keep.recovered(momentOf(this.messages, at, Date.now())), ...(lost ? [keep.lost(lost)] : [])].join(' ')
    return html`<div role="status">${words ? html`<div class="notice ${problem || lost ? 'warn' : 'good'}">
      <p class="words">${words}</p>
      <button type="button" class="small" aria-label=${keep.dismiss} @click=${() => emit(this, 'dismiss-news', null)}>${keep.close}</button></div>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-recovered': UwRecovered } }
