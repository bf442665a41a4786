import { html, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'

/** What the screen is for, as long as nothing is compared. */
export const empty = ({ compare: texts }: Messages): TemplateResult => html`<section class="empty">
  <svg viewBox="0 0 220 84" aria-hidden="true">
    <g class="lane"><path d="M2 16H70M150 16H218"></path><rect class="was" x="70" y="9" width="80" height="14"></rect></g>
    <g class="lane"><path d="M2 40H112M150 40H218"></path><rect class="is" x="112" y="33" width="38" height="14"></rect></g>
    <path class="shift" d="M70 34V46M70 40H108M103 35.500L108 40L103 44.500"></path>
    <path class="axis" d="M2 66H218M2 62V70M56 62V70M110 62V70M164 62V70M218 62V70"></path>
  </svg>
  <h3>${texts.emptyTitle}</h3>
  <ul>${texts.emptyPoints.map((point) => html`<li>${point}</li>`)}</ul>
</section>`
