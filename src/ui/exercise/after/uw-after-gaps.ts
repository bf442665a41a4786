import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Gap } from '../../../exercise/after-action.ts'
import { gapsIn } from '../../../exercise/gaps.ts'
import { componentOf } from '../../../model/landscape.ts'
import { RunElement } from '../run/run-element.ts'
import { runStyles } from '../run/run-styles.ts'

/** What the fallbacks fell short of: the gaps that the exercise brought to light. */
@customElement('uw-after-gaps')
export class UwAfterGaps extends RunElement {
  static override styles = [...runStyles, css`.list { font-size: var(--text-sm); } .list > li { padding-block: 3px; }`]

  private words({ component, fallback }: Gap): string {
    const { messages: { say }, run: { trace, of: { landscape } }, texts: { after: { gaps } } } = this
    const outcome = fallback === null ? undefined : trace?.fallbacks[`${component}/${fallback}`]
    return outcome ? say.verdict(outcome, this.subject) : gaps.missing(componentOf(landscape, component).name)
  }

  override render() {
    const { texts: { after: { gaps } }, run: { trace, of: { landscape } } } = this
    const found = trace ? gapsIn(landscape, trace) : []
    return html`<h3>${gaps.title}</h3>${!trace ? html`<p role="status" class="soft">${gaps.working}</p>` : found.length
      ? html`<ul class="list">${found.map((gap) => html`<li>${this.words(gap)}</li>`)}</ul>` : html`<p>${gaps.none}</p>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-after-gaps': UwAfterGaps } }
