import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { CROSS, DIAMOND } from '../../components/moment-shape.ts'
import { STATUSES } from '../../components/status-shape.ts'
import { statusSymbol } from '../../components/status-symbol.ts'

const item = (text: string, sign: SVGTemplateResult, box = '-8 -9 16 18'): TemplateResult =>
  html`<li><svg viewBox=${box} aria-hidden="true">${sign}</svg>${text}</li>`

/** What the signs of the timeline mean. */
export const legend = ({ say, timeline: { legend: texts } }: Messages): TemplateResult => html`<ul class="legend" aria-label=${texts.title}>
  ${STATUSES.map((status) => item(say.status(status), statusSymbol(status), '-9 -9 18 18'))}
  ${item(texts.rto, svg`<g class="limit rto passed"><path d="M0-8V8"></path></g>`)}
  ${item(texts.mtpd, svg`<g class="limit mtpd passed"><path d="M-2 8V-7h5.5l-2 2.75 2 2.75h-5.5"></path></g>`)}
  ${item(texts.over, svg`<rect class="band stopped" x="-8" y="-7" width="16" height="14"></rect><rect fill="url(#over)" x="-8" y="-7" width="16" height="14"></rect>`)}
  ${item(texts.made, svg`<g class="moment made"><path class="diamond" d=${DIAMOND}></path></g>`)}
  ${item(texts.missed, svg`<g class="moment missed"><path class="diamond" d=${DIAMOND}></path><path class="cross" d=${CROSS}></path></g>`)}
  ${item(texts.fallback, svg`<g class="carried"><path d="M-7 0v4H7v-4"></path></g>`)}
</ul>`
