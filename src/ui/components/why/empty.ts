import { html, svg, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { statusSymbol } from '../status-symbol.ts'

/** What the panel shows when nothing is chosen: what it is for, with a chain drawn in the signs that it will use. */
export const empty = ({ why }: Messages): TemplateResult => html`<div class="empty">
  <svg viewBox="0 0 220 44" aria-hidden="true">
    <path class="thread" d="M22 22H198"></path>
    ${(['stopped', 'stopped', 'below-minimum', 'degraded'] as const).map((status, i) =>
      svg`<g class="stop" transform="translate(${22 + i * 58.6} 22) scale(1.5)"><circle r="10"></circle>${statusSymbol(status)}</g>`)}
  </svg>
  <h2>${why.emptyTitle}</h2>
  <p>${why.emptyLead}</p>
  <ul>${why.emptyPoints.map((point) => html`<li>${point}</li>`)}</ul>
</div>`
