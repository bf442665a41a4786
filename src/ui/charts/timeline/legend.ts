import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { CROSS, DIAMOND } from '../../components/moment-shape.ts'
import { STATUSES } from '../../components/status-shape.ts'
import { statusSymbol } from '../../components/status-symbol.ts'
import type { TermId } from '../../../i18n/nl/glossary.ts'
import { term } from '../../help/uw-term.ts'

const drawn = (sign: SVGTemplateResult, box: string): TemplateResult => html`<svg viewBox=${box} aria-hidden="true">${sign}</svg>`

/** A sign with a word that speaks for itself; the explanation is there for who asks, by hand or by ear. */
const item = (word: string, means: string, sign: SVGTemplateResult, box = '-8 -9 16 18'): TemplateResult =>
  html`<li title=${means}>${drawn(sign, box)}${word}<span class="hidden">: ${means}</span></li>`

/** A sign with a term of the trade: its explanation is one press away. */
const termItem = (messages: Messages, id: TermId, word: string, sign: SVGTemplateResult): TemplateResult =>
  html`<li>${drawn(sign, '-8 -9 16 18')}${term(messages, id, word)}</li>`

/** What the signs of the timeline mean. */
export function legend(messages: Messages): TemplateResult {
  const { say, timeline: { legend: texts, means } } = messages
  return html`<ul class="legend" aria-label=${texts.title}>
    ${STATUSES.map((status) => item(say.status(status), means[status], statusSymbol(status), '-9 -9 18 18'))}
    ${termItem(messages, 'rto', texts.rto, svg`<g class="limit rto passed"><path d="M0-8V8"></path></g>`)}
    ${termItem(messages, 'mtpd', texts.mtpd, svg`<g class="limit mtpd passed"><path d="M-2 8V-7h5.5l-2 2.75 2 2.75h-5.5"></path></g>`)}
    ${item(texts.over, means.over, svg`<rect class="band stopped" x="-8" y="-7" width="16" height="14"></rect><rect fill="url(#over)" x="-8" y="-7" width="16" height="14"></rect>`)}
    ${item(texts.made, means.made, svg`<g class="moment made"><path class="diamond" d=${DIAMOND}></path></g>`)}
    ${item(texts.missed, means.missed, svg`<g class="moment missed"><path class="diamond" d=${DIAMOND}></path><path class="cross" d=${CROSS}></path></g>`)}
    ${item(texts.fallback, means.fallback, svg`<g class="carried"><path d="M-7 0v4H7v-4"></path></g>`)}
  </ul>`
}
