import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'

/** Milliseconds after which someone wonders what is going on. */
const WONDER = 400

/**
 * Tells that the engine is at work, with a way to stop it; and when it was stopped, that what is on screen is of before a change.
 *
 * @fires cancel
 * @fires again
 */
@customElement('uw-computing')
export class UwComputing extends LitElement {
  @property({ attribute: false }) messages!: Messages
  /** Share done; `null` when nothing is worked out. */
  @property({ attribute: false }) share: number | null = null
  /** Whether the outcome on screen is of something else than what is open. */
  @property({ type: Boolean }) stale = false

  /** Whether it takes so long that someone wonders; most runs are over before that. */
  @state() private long = false
  private timer: ReturnType<typeof setTimeout> | null = null

  static override styles = [baseStyles, controlStyles, css`
    .bar { position: fixed; inset-block-end: 4rem; inset-inline-start: 50%; translate: -50% 0; z-index: 7; display: flex; align-items: center; gap: var(--space-3); padding: var(--space-2) var(--space-4); background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); box-shadow: var(--shadow-2); }
  `]

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('share')) return
    if (this.share === null) {
      if (this.timer) clearTimeout(this.timer)
      this.timer = null
      this.long = false
    } else this.timer ??= setTimeout(() => { this.long = true }, WONDER)
  }

  override render() {
    const { app } = this.messages
    const computing = this.share !== null
    return html`<div role="status">${computing && this.long ? html`<div class="bar"><progress max="1" .value=${this.share}></progress> ${app.computing(this.share ?? 0)}
        <button type="button" @click=${() => emit(this, 'cancel', null)}>${app.cancel}</button></div>`
      : this.stale && !computing ? html`<div class="bar">${app.stale} <button type="button" @click=${() => emit(this, 'again', null)}>${app.again}</button></div>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-computing': UwComputing } }
