import { LitElement, css, html, nothing, svg } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Keeping } from '../../store/keep/kept.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { stateOf, type KeptState, type Trouble } from './state-of.ts'

/** What stands before the words: a tick for a file, an open circle for this browser. */
const SIGNS: Record<KeptState['place'], ReturnType<typeof svg>> = {
  file: svg`<path d="M1.500 7.500 5 11l7.500-8" stroke-width="2"></path>`,
  browser: svg`<circle cx="7" cy="7" r="4.500" stroke-width="2"></circle>`,
  nowhere: svg``,
}

/**
 * Where the work is: in a file, only in this browser, or nowhere. When something is wrong it says what to do, once by itself
 * and then on asking; only that is read out loud, and that it is over.
 *
 * @fires take-over - CustomEvent<null>, this tab wants to be the one that writes
 * @fires help - CustomEvent<'kept'>, for the list of landscapes
 */
@customElement('uw-kept-state')
export class UwKeptState extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) keeping!: Keeping
  /** Whether something is not in a file as it is here. */
  @property({ type: Boolean }) changed = false
  /** Whether there is a file of it at all. */
  @property({ type: Boolean }) filed = false
  @query('[popover]') private advice!: HTMLElement | null
  @query('.trouble') private badge!: HTMLElement | null
  private shown: KeptState = { text: '', place: 'nowhere', trouble: null }
  private told: Trouble | null = null
  private spoken = ''

  static override styles = [baseStyles, controlStyles, css`
    :host { color: inherit; font-size: var(--text-sm); }
    .fine, .trouble { display: inline-flex; align-items: baseline; gap: 6px; white-space: nowrap; }
    .fine, .trouble { max-width: 100%; }
    .text { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
    svg { flex: none; align-self: center; width: 14px; height: 14px; }
    button.trouble { min-height: 26px; line-height: 24px; padding-inline: var(--space-2); border-color: transparent; background: var(--below-minimum-soft); color: var(--below-minimum); font-weight: 650; }
    button.trouble:hover { background: var(--panel); }
    [popover] { inset: auto; margin: 0; width: min(24rem, calc(100vw - 2 * var(--space-2))); font-size: var(--text-md); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-block-start: var(--space-3); }
    .actions:empty { display: none; }
  `]

  protected override willUpdate(): void {
    const { keep } = this.messages
    this.shown = stateOf(this.messages, this.keeping, this.changed, this.filed, Date.now())
    const { text, trouble } = this.shown
    if (trouble) this.spoken = `${text}. ${keep.means[trouble]}`
    else if (this.told) this.spoken = this.changed ? keep.kept : ''
  }

  protected override updated(): void {
    const { trouble } = this.shown
    if (trouble !== null && trouble !== this.told) this.advice?.showPopover()
    this.told = trouble
  }

  /** Puts the advice below what it is about, within the window. */
  private readonly place = ({ newState }: ToggleEvent) => {
    if (newState !== 'open' || !this.advice || !this.badge) return
    const { left, bottom } = this.badge.getBoundingClientRect()
    const width = Math.min(384, innerWidth - 16)
    this.advice.style.top = `${bottom + 6}px`
    this.advice.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
  }

  private readonly ask = (name: string, detail: unknown) => {
    this.advice?.hidePopover()
    emit(this, name, detail)
  }

  private warning(text: string, trouble: Trouble) {
    const { keep } = this.messages
    return html`<button type="button" class="trouble" popovertarget="advice">
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 1 13.500 12.500H.5Z" fill="currentColor"></path><path d="M7 5v3.500M7 10v1.200" stroke="var(--below-minimum-soft)" stroke-width="1.500"></path></svg><span class="text">${text}</span></button>
      <div id="advice" popover @beforetoggle=${this.place}>
        <p>${keep.means[trouble]}</p>
        <div class="actions">${trouble === 'elsewhere' ? html`<button type="button" class="primary" @click=${() => this.ask('take-over', null)}>${keep.takeOver}</button>`
          : trouble === 'full' ? html`<button type="button" @click=${() => this.ask('help', 'kept')}>${keep.showList}</button>` : nothing}</div>
      </div>`
  }

  override render() {
    const { text, place, trouble } = this.shown
    return html`${trouble ? this.warning(text, trouble) : html`<span class="fine" title=${text}>
        ${place === 'nowhere' ? nothing : html`<svg viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">${SIGNS[place]}</svg>`}<span class="text">${text}</span></span>`}
      <p class="hidden" role="status">${this.spoken}</p>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-kept-state': UwKeptState } }
