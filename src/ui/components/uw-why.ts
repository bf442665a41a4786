import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Explanation } from '../../engine/trace.ts'
import { componentOf } from '../../model/landscape.ts'
import { baseStyles } from './base-styles.ts'
import { emit } from './emit.ts'
import { Panel } from './panel.ts'
import { statusColours } from './status-symbol.ts'
import { ahead } from './why/ahead.ts'
import { chain, heldUp } from './why/chain.ts'
import { empty } from './why/empty.ts'
import { fallbacks } from './why/fallbacks.ts'
import { heading } from './why/heading.ts'
import { neighbours } from './why/neighbours.ts'
import { holdings, provenance } from './why/provenance.ts'
import { sentence } from './why/sentence.ts'
import { serviceFacts } from './why/service-facts.ts'
import { whyStyles } from './why/styles.ts'

/**
 * Why a component is as it is at the moment looked at, and what there is to know about it. Names in it choose a
 * component, times choose a moment.
 *
 * @fires select - CustomEvent<string>, the id of a component that was chosen
 * @fires moment - CustomEvent<number>, a second that was chosen
 * @fires back - CustomEvent<string>, the id of the component, to go back to the list of services
 */
@customElement('uw-why')
export class UwWhy extends Panel {
  /** What the engine says of the chosen component; `null` when none is chosen. */
  @property({ attribute: false }) explanation: Explanation | null = null

  static override styles = [baseStyles, statusColours, ...whyStyles]

  /** Puts the focus on the name of what is explained, so that reading goes on from there. */
  focusHeading(): void { this.renderRoot.querySelector<HTMLElement>('h2')?.focus() }

  private readonly back = (): boolean => emit(this, 'back', this.explanation?.component ?? null)

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('explanation')
    if (before && before.component !== this.explanation?.component) this.renderRoot.querySelector('.scroller')?.scrollTo(0, 0)
  }

  override render() {
    const { explanation, landscape, messages, trace } = this
    if (!explanation) return html`<section class="scroller" aria-label=${messages.why.title}>${empty(messages)}</section>`
    const id = explanation.component
    const component = componentOf(landscape, id)
    const outcome = trace.services[id]
    const answer = messages.say.explanation(explanation, this.subject)
    const { causes = [], since } = explanation.chain.at(-1) ?? {}
    const missing = causes.flatMap((cause) => (cause.code === 'need' ? cause.on : []))
    return html`<section class="scroller" aria-label=${messages.why.title}>
      ${heading(explanation, this, this.back)}
      <p class="answer">${sentence(answer, missing, since === undefined ? [] : [since], this)}</p>
      ${ahead(explanation, this)}
      ${chain(explanation, this)}
      ${heldUp(explanation.heldUp, this)}
      ${fallbacks(explanation, this)}
      ${component.service && outcome ? serviceFacts(component.service, outcome, this) : nothing}
      ${neighbours(id, this)}
      ${holdings(component, this)}
      ${provenance(id, this)}
    </section>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-why': UwWhy } }
