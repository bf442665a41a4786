import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { VERDICTS, type FallbackOutcome } from '../../engine/trace.ts'
import { componentOf } from '../../model/landscape.ts'
import { term } from '../help/uw-term.ts'
import { baseStyles } from './base-styles.ts'
import { Panel } from './panel.ts'

/**
 * Every fallback that the scenario calls, judged over the whole of it: which hold, and which only seem to.
 *
 * @fires select - CustomEvent<string>, the component whose fallback was chosen
 */
@customElement('uw-fallbacks')
export class UwFallbacks extends Panel {
  static override styles = [baseStyles, css`
    :host { padding: var(--space-3) var(--space-4); }
    h3 { margin-block: var(--space-3) var(--space-1); font-size: var(--text-md); display: flex; justify-content: space-between; border-block-end: 2px solid var(--tone); padding-block-end: 2px; }
    h3:first-of-type { margin-block-start: 0; }
    section { --tone: var(--below-minimum); }
    .false { --tone: var(--stopped); }
    .holds { --tone: var(--normal); }
    .not-called { --tone: var(--ink-soft); }
    h3 span:first-child { color: var(--tone); }
    li { padding: var(--space-2) 0; border-block-end: 1px solid var(--line); }
    li p { font-size: var(--text-sm); color: var(--ink-soft); }
    .link { font-weight: 600; }
  `]

  private item(outcome: FallbackOutcome) {
    const { name, fallbacks = {} } = componentOf(this.landscape, outcome.component)
    return html`<li>
      <button type="button" class="link" @click=${() => this.choose(outcome.component)}>${name}: ${fallbacks[outcome.fallback]?.name}</button>
      ${outcome.verdict.code === 'not-called' ? nothing : html`<p>${this.messages.say.verdict(outcome, this.subject)}</p>`}
    </li>`
  }

  override render() {
    const { messages, trace } = this
    const { say, app } = messages
    const outcomes = Object.values(trace.fallbacks)
    if (outcomes.length === 0) return html`<p class="soft">${app.noFallbacks}</p>`
    return VERDICTS.map((code) => {
      const group = outcomes.filter(({ verdict }) => verdict.code === code)
      return group.length === 0 ? nothing : html`<section class=${code}>
        <h3><span>${code === 'false' ? term(messages, 'false-fallback', say.verdictName(code)) : say.verdictName(code)}</span><span class="numbers soft">${group.length}</span></h3>
        ${code === 'false' ? html`<p class="soft">${app.falseMeans}</p>` : nothing}
        <ul>${group.map((outcome) => this.item(outcome))}</ul></section>`
    })
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-fallbacks': UwFallbacks } }
