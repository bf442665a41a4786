import { html, svg } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import { STATUSES } from '../components/status-shape.ts'
import { statusSymbol } from '../components/status-symbol.ts'
import { paintOfLink } from './draw/paint.ts'
import { colour } from './draw/svg-node.ts'

const LINKS = [['hard', 'need'], ['soft', 'soft'], ['fallback', 'fallback'], ['chain', 'chain']] as const

function line(bond: (typeof LINKS)[number][0]) {
  const { tone, width, dash, round } = paintOfLink(bond === 'chain' ? 'hard' : bond, { count: 1, chain: bond === 'chain', picked: false })
  return svg`<path d="M0 5H15" fill="none" stroke=${colour(tone)} stroke-width=${width} stroke-dasharray=${dash.join(' ') || 'none'} stroke-linecap=${round ? 'round' : 'butt'}></path>
    <path d="M11.5 1.5L18 5L11.5 8.5Z" fill=${colour(tone)}></path>`
}

/** What signs and lines mean. An arrow goes the way of a failure: to what is hurt by it. */
export const legend = (messages: Messages) => html`
  <ul class="legend" aria-label=${messages.map.legend.title}>
    ${STATUSES.map((status) => html`<li class=${status}>
      <svg width="13" height="13" viewBox="-8 -8 16 16" aria-hidden="true">${statusSymbol(status)}</svg>
      ${messages.say.status(status)}</li>`)}
    <li><span class="block-sign"></span>${messages.map.legend.hit}</li>
    <li title=${messages.map.legend.foreign}><span class="code">US</span><span class="code stripe"></span>${messages.map.legend.foreignShort}</li>
    ${LINKS.map(([bond, text]) => html`<li><svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">${line(bond)}</svg>${messages.map.legend[text]}</li>`)}
  </ul>`
