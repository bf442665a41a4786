import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { EditFault } from '../../model/edit/edit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { News } from '../../store/state.ts'
import { baseStyles } from './base-styles.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'
import { focused } from './focused.ts'

/** So many differences are shown at once; when there are more, one less and the way to the rest. */
const SHOWN = 3

/**
 * What the last step did and what that changes in the outcome, with the way back. It stays until the next step or until
 * it is sent away: nobody has to read against the clock. Or why a step was not done.
 *
 * @fires history - CustomEvent<'undo' | 'redo'>
 * @fires dismiss-news - CustomEvent<null>, the user has read it
 */
@customElement('uw-news')
export class UwNews extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) news: News | null = null
  @property({ attribute: false }) fault: EditFault | null = null
  @state() private dismissed = false
  @state() private unfolded = false
  /** Where the keyboard was when the news came. */
  private cameFrom: HTMLElement | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { position: fixed; inset: auto auto var(--space-3) var(--space-3); z-index: 6; max-width: min(27rem, calc(100vw - 24px)); }
    .box {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-1) var(--space-2); padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
      background: var(--panel); border: 1px solid var(--line-strong); border-inline-start: 5px solid var(--accent); border-radius: var(--radius-lg);
      box-shadow: var(--shadow-2);
    }
    .fault { border-inline-start-color: var(--stopped); }
    .step { align-self: center; font-weight: 650; line-height: 1.3; }
    .close path { fill: none; stroke: currentColor; stroke-width: 1.8; }
    .outcome, .actions { grid-column: 1 / -1; }
    .outcome { max-height: 38vh; overflow: auto; padding-inline-end: var(--space-2); font-size: var(--text-sm); }
    li { padding-block: 1px; }
    .actions .quiet { margin-inline-start: auto; }
    @media (prefers-reduced-motion: no-preference) {
      .box { animation: rise 160ms ease-out; }
      @keyframes rise { from { opacity: 0; translate: 0 8px; } }
    }
    @media print { :host { display: none; } }
  `]

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('news') && !changed.has('fault')) return
    this.dismissed = this.unfolded = false
    const active = focused()
    if (!this.renderRoot.contains(active)) this.cameFrom = active
  }

  /** What was done, in words; what was not done, and why. */
  private get done(): string {
    const { news, fault, messages: { say, compare: { news: texts } } } = this
    if (fault) return say.editFault(fault)
    if (!news) return ''
    const step = say.step(news.label)
    return news.undone ? texts.undone(step) : step
  }

  private get told(): string[] {
    const { news, fault, landscape, scenario, messages: { say } } = this
    return news?.difference && !fault ? say.differences(news.difference, { landscape, scenario }) : []
  }

  private readonly dismiss = () => {
    this.dismissed = true
    if (this.cameFrom?.isConnected) this.cameFrom.focus()
    emit(this, 'dismiss-news', null)
  }

  private actions(rest: number) {
    const { news, fault, unfolded, messages: { compare: { news: texts } } } = this
    if (!news || fault) return nothing
    return html`<div class="actions">
      <button type="button" class="small" @click=${() => emit(this, 'history', news.undone ? 'redo' : 'undo')}>${news.undone ? texts.redo : texts.undo}</button>
      ${rest > 0 ? html`<button type="button" class="quiet small" aria-expanded=${unfolded} @click=${() => { this.unfolded = !unfolded }}>${unfolded ? texts.fewer : texts.more(rest)}</button>` : nothing}
    </div>`
  }

  override render() {
    const { news, fault, dismissed, unfolded, messages: { compare: { news: texts } } } = this
    const { done, told } = this
    const shown = told.length > SHOWN ? SHOWN - 1 : SHOWN
    const open = !dismissed && (news !== null || fault !== null)
    return html`
      <p class="hidden" role="status">${open ? [done, ...told.slice(0, shown), ...(told.length > shown ? [texts.more(told.length - shown)] : [])].join(' ') : ''}</p>
      ${open ? html`<section class="box ${fault ? 'fault' : ''}" aria-label=${texts.label}>
        <p class="step">${done}</p>
        <button type="button" class="close quiet icon" aria-label=${texts.dismiss} title=${texts.dismiss} @click=${this.dismiss}>
          <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2L12 12M12 2L2 12"></path></svg></button>
        ${told.length ? html`<div class="outcome" tabindex=${unfolded ? 0 : nothing}><p class="soft">${texts.in(this.scenario.name)}</p>
          <ul>${told.slice(0, unfolded ? undefined : shown).map((one) => html`<li>${one}</li>`)}</ul></div>` : nothing}
        ${this.actions(told.length - shown)}
      </section>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-news': UwNews } }
