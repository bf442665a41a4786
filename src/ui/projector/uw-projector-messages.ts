import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ShownInject } from '../../exercise/projector-view.ts'
import { baseStyles } from '../components/base-styles.ts'
import { ProjectionElement } from './projection-element.ts'

/** Earlier messages that stay in sight below the last one. */
const EARLIER = 2

/** The longer a message, the smaller its letters: all of it stays in sight. */
const size = (text: string): string => (text.length > 360 ? 'long' : text.length > 140 ? 'middling' : '')

/** The messages that came in: the last one large, and a few before it. */
@customElement('uw-projector-messages')
export class UwProjectorMessages extends ProjectionElement {
  /** Those that were there already; a screen that is opened does not read out all that was. */
  private known: ReadonlySet<string> | null = null
  private told = ''

  static override styles = [baseStyles, css`
    :host { display: grid; align-content: start; gap: 0.6em; min-height: 0; overflow: hidden; font-size: inherit; line-height: 1.3; }
    ol { display: grid; gap: 0.6em; min-height: 0; }
    li { display: grid; gap: 0.2em; min-width: 0; padding: 0.4em 0.8em; border-inline-start: 0.25em solid var(--line-strong); background: var(--panel); }
    .first { border-inline-start: 0.35em solid var(--accent); border-radius: 0 0.4em 0.4em 0; box-shadow: var(--shadow-2); padding-block: 0.6em; }
    .head { display: flex; flex-wrap: wrap; gap: 0 0.8em; font-size: 0.8em; color: var(--ink-soft); }
    .head b { color: var(--ink); }
    .text { white-space: pre-line; overflow-wrap: anywhere; font-size: 0.85em; }
    .first .text { font-size: 1.9em; line-height: 1.2; font-weight: 550; }
    .first .middling { font-size: 1.5em; }
    .first .long { font-size: 1.15em; }
  `]

  protected override willUpdate(): void {
    const { injects } = this.view
    const fresh = this.known === null ? [] : injects.filter(({ id }) => !this.known?.has(id))
    this.known = new Set(injects.map(({ id }) => id))
    if (fresh.length) this.told = fresh.map((one) => this.texts.projector.newMessage(this.words(one))).join(' ')
  }

  /** What it says; of one for some roles, who they are. */
  private words({ text, to }: ShownInject): string { return text ?? this.texts.projector.forRoles(to) }

  private message(inject: ShownInject, first: boolean) {
    const { texts: { projector, words }, messages: { say }, view: { start } } = this
    const { at, from, channel, view, text } = inject
    const sender = from ?? (view === undefined ? undefined : words.view[view])
    return html`<li class=${first ? 'first' : ''}><p class="head"><span class="numbers">${say.clock(start ?? undefined, at)}</span>
        ${sender === undefined ? nothing : html`<b>${projector.from(sender)}</b>`}${channel === undefined ? nothing : html`<span>${words.channel[channel]}</span>`}</p>
      <p class="text ${size(this.words(inject))}">${this.words(inject)}</p>${text === null && first ? html`<p>${projector.onPaper}</p>` : nothing}</li>`
  }

  override render() {
    const { texts: { projector }, view: { injects, round } } = this
    const opening = round?.fresh === true
    return html`<p class="hidden" role="status">${this.told}</p><h2 class="hidden">${projector.messages}</h2>
      ${injects.length ? html`<ol>${repeat(injects.slice(0, 1 + EARLIER), ({ id }) => id, (one, nth) => this.message(one, nth === 0 && !opening))}</ol>` : opening ? nothing : html`<p class="soft">${projector.noMessages}</p>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projector-messages': UwProjectorMessages } }
