import { html, nothing, type TemplateResult } from 'lit'
import type { Explanation, HeldUp, Link } from '../../../engine/trace.ts'
import { componentOf } from '../../../model/landscape.ts'
import { statusOf } from '../../../engine/levels.ts'
import { term } from '../../help/uw-term.ts'
import type { Panel } from '../panel.ts'
import { sentence } from './sentence.ts'
import '../uw-status.ts'

/** What a link of the chain speaks of: itself, what it misses or waits for. */
const namedIn = ({ component, causes }: Link): string[] => [component, ...causes.flatMap((cause) =>
  cause.code === 'need' ? cause.on : cause.code === 'deadlock' ? cause.with : [])]

const timesIn = ({ since, causes }: Link): number[] => [since, ...causes.flatMap((cause) =>
  cause.code === 'restart' && cause.until !== null ? [cause.until] : [])]

/** The way from the event to what is explained, step by step. */
export function chain({ chain: links }: Explanation, panel: Panel): TemplateResult | typeof nothing {
  if (!links.length) return nothing
  const { landscape, messages: { why, say } } = panel
  return html`<section><h3>${term(panel.messages, 'chain', why.chain)}</h3><ol class="chain">${links.map((link) => {
    const status = statusOf(link.level, componentOf(landscape, link.component).service?.minimum)
    return html`<li class=${status}><uw-status compact .status=${status} .messages=${panel.messages}></uw-status>
      <p>${sentence(say.link(link, panel.subject), namedIn(link), timesIn(link), panel)}</p></li>`
  })}</ol></section>`
}

/** What is lost already and will be felt later. */
export function heldUp(held: readonly HeldUp[], panel: Panel): TemplateResult | typeof nothing {
  if (!held.length) return nothing
  const { why, say } = panel.messages
  return html`<section class="held"><h3>${term(panel.messages, 'hold-up', why.heldUp)}</h3><ul>${held.map((item) =>
    html`<li>${sentence(say.heldUp(item, panel.subject), item.on, [item.until], panel)}</li>`)}</ul></section>`
}
