import { html, nothing, svg, type TemplateResult } from 'lit'
import type { MomentOutcome, ServiceOutcome } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import type { Service } from '../../../model/landscape.ts'
import { term } from '../../help/uw-term.ts'
import { CROSS, DIAMOND } from '../moment-shape.ts'
import type { Panel } from '../panel.ts'
import { sentence } from './sentence.ts'

const fact = (name: unknown, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`

function moment(outcome: MomentOutcome, panel: Panel): TemplateResult {
  const { why, say } = panel.messages
  return html`<li class="moment ${outcome.missed ? 'missed' : 'made'}">
    <svg viewBox="-6 -6 12 12" aria-hidden="true"><path class="diamond" d=${DIAMOND}></path>${outcome.missed ? svg`<path class="cross" d=${CROSS}></path>` : nothing}</svg>
    <span class="outcome">${outcome.missed ? why.missed : why.made}</span>
    <p>${sentence(say.moment(outcome, panel.subject), [], [outcome.at], panel)}</p></li>`
}

/** Everything agreed about a service, each term explained, and how the scenario treats it. */
export function serviceFacts(service: Service, outcome: ServiceOutcome, panel: Panel): TemplateResult {
  const { messages } = panel
  const { why, say } = messages
  return html`<section><h3>${why.facts}</h3><dl class="facts">
      ${service.mtpd === undefined ? nothing : fact(term(messages, 'mtpd', why.mtpd), say.duration(seconds(service.mtpd)))}
      ${service.rto === undefined ? nothing : fact(term(messages, 'rto', why.rto), say.duration(seconds(service.rto)))}
      ${fact(term(messages, 'mbco', why.minimum), service.minimum === undefined ? why.anyLevel : say.share(service.minimum))}
      ${service.people === undefined ? nothing : fact(why.people, say.number(service.people))}
      ${service.legalBasis === undefined ? nothing : fact(why.legalBasis, service.legalBasis)}
    </dl></section>
    ${outcome.interruptions.length ? html`<section><h3>${term(messages, 'interruption', why.interruptions)}</h3><ul class="plain">${outcome.interruptions.map((interruption) =>
      html`<li>${sentence(say.interruption(interruption, panel.subject), [],
        [interruption.from, interruption.to, interruption.rtoBreachedAt, interruption.mtpdBreachedAt].filter((time) => time !== null), panel)}</li>`)}</ul></section>` : nothing}
    ${service.moments?.length ? html`<section><h3>${term(messages, 'moment', why.moments)}</h3>
      ${outcome.moments.length ? html`<ul>${outcome.moments.map((one) => moment(one, panel))}</ul>` : html`<p class="soft">${why.noMoments}</p>`}</section>` : nothing}`
}
