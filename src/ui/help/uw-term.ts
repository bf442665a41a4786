import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { TermId } from '../../i18n/nl/glossary.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { placeNear } from './place-near.ts'

/**
 * A term in running text with its explanation one press away: `<uw-term term="mtpd">MTPD</uw-term>`.
 *
 * @fires help - CustomEvent<'glossary'>, who wants to see all terms
 */
@customElement('uw-term')
export class UwTerm extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property() term: TermId = 'mtpd'
  @query('.word') private word!: HTMLButtonElement
  @query('[popover]') private card!: HTMLElement

  static override styles = [baseStyles, controlStyles, css`
    :host { display: inline; font: inherit; color: inherit; line-height: inherit; }
    .word {
      display: inline; min-height: 0; padding: 0; border: 0; border-radius: 2px; background: none; color: inherit; font: inherit; line-height: inherit; text-align: inherit;
      text-decoration: underline dotted; text-decoration-thickness: 1.5px; text-decoration-color: color-mix(in srgb, currentColor 65%, transparent);
      text-underline-offset: 0.2em; cursor: help;
    }
    .word:hover { background: none; text-decoration-style: solid; }
    [popover] { position: fixed; inset: auto; margin: 0; width: min(24rem, calc(100vw - 16px)); text-align: start; white-space: normal; font-size: var(--text-md); font-weight: 400; line-height: 1.45; letter-spacing: normal; cursor: auto; }
    [popover]:focus-visible { outline-offset: -3px; box-shadow: var(--shadow-2); }
    strong { font-weight: 650; }
    p { margin-block-start: 2px; }
    .source { margin-block-start: var(--space-2); font-size: var(--text-sm); color: var(--ink-soft); }
    .all { margin-block-start: var(--space-2); font-size: var(--text-sm); }
    @media print { .word { text-decoration: none; } }
  `]

  private readonly toggled = (event: Event) => {
    if ((event as ToggleEvent).newState === 'open') placeNear(this.card, this.word.getBoundingClientRect())
  }

  /** Gives the focus back by hand: browsers forget where it was when that was within a shadow root. */
  private readonly leaving = (event: Event) => {
    const within = this.card.contains((this.renderRoot as ShadowRoot).activeElement)
    if ((event as ToggleEvent).newState === 'closed' && within) this.word.focus()
  }

  private readonly all = () => {
    this.card.hidePopover()
    emit(this, 'help', 'glossary')
  }

  override render() {
    const { glossary } = this.messages
    const { name, full, means, source } = glossary.terms[this.term]
    return html`<button type="button" class="word" popovertarget="card"><slot>${name}</slot><span class="hidden">, ${glossary.aside}</span></button><div
      id="card" popover role="dialog" aria-labelledby="name" tabindex="-1" autofocus @toggle=${this.toggled} @beforetoggle=${this.leaving}>
      <strong id="name">${name}</strong>${full ? html` <span class="soft">${full}</span>` : nothing}
      <p>${means}</p>
      ${source ? html`<p class="source">${glossary.source}: ${source}</p>` : nothing}
      <button type="button" class="link all" @click=${this.all}>${glossary.all}</button>
    </div>`
  }
}

/** A word of a text as a term with its explanation. */
export const term = (messages: Messages, id: TermId, word: string): TemplateResult =>
  html`<uw-term .messages=${messages} term=${id}>${word}</uw-term>`

declare global { interface HTMLElementTagNameMap { 'uw-term': UwTerm } }
