import { html, nothing, svg, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { Sheet } from './sheet.ts'
import type { sliderText } from './slider.ts'

/** The way to the worst moment, at which a scenario opens; says so when this is it. */
function worstButton(worst: number, here: boolean, { clock, messages: { timeline } }: Sheet, goTo: (second: number) => void): TemplateResult {
  return html`<button type="button" class="worst ${here ? 'here' : ''}" title=${timeline.worstMeans(clock(worst))} @click=${() => goTo(worst)}>
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d="M8 1L15.5 14.5H.5Z"></path>`}</svg>${here ? timeline.worst : timeline.toWorst}</button>`
}

/** What time it is in the scenario, how bad it is then, and the way to when it is worst. */
export function clockLine(sheet: Sheet, moment: number, { after, count }: ReturnType<typeof sliderText>, goTo: (second: number) => void): TemplateResult {
  const { worst } = sheet.trace.summary
  return html`<div class="when numbers"><strong>${sheet.clock(moment)}</strong><span class="after soft" title=${after}>${after}</span>
    ${worst === null ? nothing : guard([sheet, worst === moment], () => worstButton(worst, worst === moment, sheet, goTo))}
    <span class="count">${count}</span></div>`
}
