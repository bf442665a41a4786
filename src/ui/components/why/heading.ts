import { html, nothing, type TemplateResult } from 'lit'
import type { Explanation } from '../../../engine/trace.ts'
import { componentOf, type Component } from '../../../model/landscape.ts'
import { ownersOf } from '../../../model/organisations.ts'
import { term } from '../../help/uw-term.ts'
import type { Panel } from '../panel.ts'
import '../uw-status.ts'

/** Who supplies a component, and who owns them, with the law that each falls under. */
function supply({ supplier }: Component, { landscape, messages }: Panel): TemplateResult | typeof nothing {
  const { why } = messages
  if (supplier === undefined) return nothing
  return html`<ul class="owners" aria-label=${why.suppliedBy}>${ownersOf(landscape, supplier).map(({ organisation: { name, jurisdiction } }, i) =>
    html`<li>${i > 0 ? html`<span class="soft">${why.ownedBy}</span> ` : nothing}${name}${
      jurisdiction ? html`<span class="soft">, ${term(messages, 'jurisdiction', why.jurisdiction(jurisdiction))}</span>` : nothing}</li>`)}</ul>`
}

/** What is explained and how it is at the moment looked at. The name takes the focus of who comes from the list; `back` leads there again. */
export function heading(explanation: Explanation, panel: Panel, back: () => void): TemplateResult {
  const { landscape, scenario, messages } = panel
  const component = componentOf(landscape, explanation.component)
  const partial = explanation.status === 'degraded' || explanation.status === 'below-minimum'
  return html`
    <div class="title">
      <p class="kind">${messages.say.kind(component.kind)}</p>
      <h2 tabindex="-1">${component.name}</h2>
      <button type="button" class="link back no-print" @click=${back}>${messages.why.back}</button>
    </div>
    <div class="now ${explanation.status}">
      <uw-status .status=${explanation.status} .messages=${messages}></uw-status>
      ${partial ? html`<span class="numbers">${messages.say.share(explanation.level)}</span>` : nothing}
      <span class="moment numbers">${messages.say.clock(scenario.start, explanation.at)}</span>
    </div>
    ${component.description ? html`<p class="soft description">${component.description}</p>` : nothing}
    ${supply(component, panel)}`
}
