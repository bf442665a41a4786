import { html, type TemplateResult } from 'lit'
import type { ScenarioEvent } from '../../../model/scenario.ts'
import { actionOf } from '../../../model/scenario.ts'
import { eventSign } from './event-sign.ts'
import type { Sheet } from './sheet.ts'

/** What was said or done last, on one line; pressing it shows all of a long one. A change is read out. */
export function news(event: ScenarioEvent | null, { messages, landscape, scenario }: Sheet, open: boolean, toggle: () => void): TemplateResult {
  return html`<div class="news" role="status">${event === null
    ? html`<p class="soft">${messages.timeline.nothingYet}</p>`
    : html`<button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true">${eventSign(actionOf(event))}</svg><span>${messages.say.event(event, { landscape, scenario })}</span></button>`}</div>`
}
