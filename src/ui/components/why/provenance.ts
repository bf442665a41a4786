import { html, nothing, type TemplateResult } from 'lit'
import { holdingsOf, isKeyHolder } from '../../../model/holding.ts'
import { componentOf, type Component } from '../../../model/landscape.ts'
import { isDocumented, type Source } from '../../../model/source.ts'
import { term } from '../../help/uw-term.ts'
import type { Panel } from '../panel.ts'

/** The title of the document that a source refers to, or what it says itself. */
function sourceText(source: Source, { landscape, messages: { why } }: Panel): string {
  if (typeof source === 'string') return landscape.sources?.[source]?.title ?? source
  const { type, ref, note, date, confidence } = source
  const document = ref === undefined ? '' : landscape.sources?.[ref]?.title ?? ref
  return [why.sourceType[type], document, note, date, confidence ? why.confidence[confidence] : ''].filter(Boolean).join(' · ')
}

/** Where the statements about a component come from: on paper, or only assumed. */
export function provenance(id: string, panel: Panel): TemplateResult {
  const { why } = panel.messages
  const { source, service, owner } = componentOf(panel.landscape, id)
  const sources = [source, service?.source].filter((one) => one !== undefined)
  return html`<section class="provenance"><h3>${term(panel.messages, 'assumed', why.source)}</h3>
    ${sources.length ? html`<ul>${sources.map((one) => html`<li>
      <span class="badge ${isDocumented(one) ? 'documented' : 'assumed'}">${isDocumented(one) ? why.documented : why.assumed}</span>
      <span>${sourceText(one, panel)}</span></li>`)}</ul>` : html`<p class="soft">${why.noSource}</p>`}
    ${owner === undefined ? nothing : html`<p><span class="soft">${why.owner}:</span> ${owner}</p>`}
  </section>`
}

/** The data that a component holds, and in whose hands the keys are. */
export function holdings(component: Component, { messages }: Panel): TemplateResult | typeof nothing {
  const { why } = messages
  const list = holdingsOf(component)
  if (!list.length) return nothing
  return html`<section><h3>${why.holds}</h3><ul class="plain">${list.map(({ data, personal, keys, note }) => {
    const notes = [
      personal === 'special' ? why.special : personal ? why.personal : '', note,
    ].filter(Boolean).join(' · ')
    const holder = keys === undefined ? '' : isKeyHolder(keys) ? why.keys[keys] : keys
    return html`<li>${data}${notes || holder ? html`<br><span class="soft">${notes}${notes && holder ? ' · ' : ''}${holder ? term(messages, 'keys', holder) : nothing}</span>` : nothing}</li>`
  })}</ul></section>`
}
