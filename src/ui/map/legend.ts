import { html, svg } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import { STATUSES } from '../components/status-shape.ts'
import { statusSymbol } from '../components/status-symbol.ts'

const EDGES = [['hard', 'need'], ['soft', 'soft'], ['fallback', 'fallback'], ['chain', 'chain']] as const

/** What signs and lines mean. An arrow goes the way of a failure: to what is hurt by it. */
export const legend = (messages: Messages) => html`
  <ul class="legend" aria-label=${messages.map.legend.title}>
    ${STATUSES.map((status) => html`<li class=${status}>
      <svg width="13" height="13" viewBox="-8 -8 16 16" aria-hidden="true"><g class="node ${status}">${statusSymbol(status)}</g></svg>
      ${messages.say.status(status)}</li>`)}
    <li><span class="block-sign"></span>${messages.map.legend.hit}</li>
    <li title=${messages.map.legend.foreign}><span class="code">US</span><span class="code stripe"></span>${messages.map.legend.foreignShort}</li>
    ${EDGES.map(([kind, text]) => html`<li>
      <svg class="edges" width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">${svg`<g class="edge ${kind}"><path class="line" d="M0 5H16"></path><path class="head" d="M11.5 1.5L18 5L11.5 8.5Z"></path></g>`}</svg>
      ${messages.map.legend[text]}</li>`)}
  </ul>`
