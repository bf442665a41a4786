import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isEmpty } from '../../engine/difference.ts'
import type { Messages } from '../../i18n/index.ts'
import { sentence } from '../../i18n/text.ts'
import type { EditFault } from '../../model/edit/edit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { News } from '../../store/state.ts'
import { baseStyles } from './base-styles.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'
import { focused } from './focused.ts'

/**
 * What the last step did and the gravest thing that it changes in the outcome, with the way to the rest and the way back.
 * One line below the screen that covers nothing; where nothing changes in the outcome, it is only what was done. It stays
 * until the next step or until it is sent away: nobody has to read against the clock. Or why a step was not done.
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
    /* Where the page is longer than the screen, the line stays in sight. */
    :host { position: sticky; inset-block-end: 0; z-index: 6; min-width: 0; }
    .box { background: var(--panel); border-block-start: 1px solid var(--line-strong); border-inline-start: 5px solid var(--accent); font-size: var(--text-sm); }
    .fault { border-inline-start-color: var(--stopped); }
    .line { display: flex; align-items: center; gap: var(--space-1) var(--space-3); min-height: 36px; padding: 3px var(--space-2) 3px var(--space-3); }
    .words { flex: 1; min-width: 0; line-height: 1.3; }
    .step { font-weight: 650; margin-inline-end: var(--space-2); }
    .actions { display: flex; flex: none; align-items: center; gap: var(--space-1); }
    .close path { fill: none; stroke: currentColor; stroke-width: 1.8; }
    /* Asked for, so it may lie over the screen, which then stays as it is. */
    .all {
      position: absolute; inset: auto 0 100% 0; max-height: 50vh; overflow: auto; padding: var(--space-2) var(--space-3); background: var(--panel);
      border-block: 1px solid var(--line-strong); border-inline-start: 5px solid var(--accent); box-shadow: var(--shadow-3);
    }
    .all:focus-visible { outline-offset: -3px; box-shadow: none; }
    li { padding-block: 1px; }
    @media (max-width: 640px) { .line { flex-wrap: wrap; } .words { flex-basis: 100%; } .actions { margin-inline-start: auto; } }
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

  /** What is different in the outcome, gravest first; nothing when nothing is. */
  private get told(): string[] {
    const { news, fault, landscape, scenario, messages: { say } } = this
    return news?.difference && !fault && !isEmpty(news.difference) ? say.differences(news.difference, { landscape, scenario }) : []
  }

  private readonly dismiss = () => {
    this.dismissed = true
    if (this.cameFrom?.isConnected) this.cameFrom.focus()
    emit(this, 'dismiss-news', null)
  }

  /** All that is different, above the line. */
  private all(told: string[]) {
    const { messages: { compare: { news: texts } } } = this
    return html`<div class="all" id="all" tabindex="0" role="region" aria-label=${texts.label}><p class="soft">${texts.in(this.scenario.name)}</p>
      <ul>${told.map((one) => html`<li>${one}</li>`)}</ul></div>`
  }

  private actions(rest: number) {
    const { news, fault, unfolded, messages: { compare: { news: texts } } } = this
    return html`<div class="actions">
      ${rest > 0 ? html`<button type="button" class="quiet small" aria-expanded=${unfolded} @click=${() => { this.unfolded = !unfolded }}>${unfolded ? texts.fewer : texts.more(rest)}</button>` : nothing}
      ${news && !fault ? html`<button type="button" class="small" @click=${() => emit(this, 'history', news.undone ? 'redo' : 'undo')}>${news.undone ? texts.redo : texts.undo}</button>` : nothing}
      <button type="button" class="close quiet icon" aria-label=${texts.dismiss} title=${texts.dismiss} @click=${this.dismiss}>
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2L12 12M12 2L2 12"></path></svg></button>
    </div>`
  }

  override render() {
    const { news, fault, dismissed, unfolded, done, told, messages: { compare: { news: texts } } } = this
    const [gravest = '', ...rest] = told
    const open = !dismissed && (news !== null || fault !== null)
    const spoken = [fault ? done : sentence(done), gravest, rest.length ? sentence(texts.more(rest.length)) : ''].filter(Boolean).join(' ')
    return html`
      <p class="hidden" role="status">${open ? spoken : ''}</p>
      ${open ? html`<section class="box ${fault ? 'fault' : ''}" aria-label=${texts.label}>
        ${unfolded ? this.all(told) : nothing}
        <div class="line"><p class="words"><span class="step">${gravest ? sentence(done) : done}</span> ${gravest}</p>${this.actions(rest.length)}</div>
      </section>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-news': UwNews } }
