import { html, type TemplateResult } from 'lit'
import { actionOf, type ScenarioEvent } from '../../../model/scenario.ts'
import { moveAlong } from './along.ts'
import { eventSign } from './event-sign.ts'
import type { EventMark, TimedEvent } from './event-marks.ts'
import type { Sheet } from './sheet.ts'

/** The place of an event among those of a mark; -1 when it is not there. */
const placeIn = ({ events }: EventMark, chosen: ScenarioEvent | null): number => events.findIndex(({ event }) => event === chosen)

/** What a mark stands for, as a sentence: its event, or how many it leads along. */
function story(mark: EventMark, chosen: ScenarioEvent | null, sheet: Sheet): string {
  const { messages: { say, timeline }, clock } = sheet
  const { events } = mark
  const place = placeIn(mark, chosen)
  const sentence = say.event((events[Math.max(0, place)] as TimedEvent).event, sheet)
  if (events.length === 1) return sentence
  const all = timeline.several(events.length, clock((events[0] as TimedEvent).at), clock((events.at(-1) as TimedEvent).at))
  return place < 0 ? all : `${timeline.nth(place + 1, events.length)}: ${sentence} ${all}`
}

/**
 * The events as buttons that lead to their moment; one for several leads to the next of them each time. One of the
 * buttons is in the tab order; arrows move along the others. `data-left` says where each belongs, as a bound style is
 * not allowed.
 */
export function eventButtons(marks: readonly EventMark[], sheet: Sheet, chosen: ScenarioEvent | null, choose: (event: TimedEvent) => void): TemplateResult {
  const stop = marks.find((mark) => placeIn(mark, chosen) >= 0) ?? marks[0]
  return html`<ol class="marks" aria-label=${sheet.messages.timeline.eventsList} @keydown=${moveAlongMarks}>${marks.map((mark) => {
    const { events, left, label } = mark
    const place = placeIn(mark, chosen)
    const text = story(mark, chosen, sheet)
    const next = events[(place + 1) % events.length] as TimedEvent
    const sign = actionOf((events[Math.max(0, place)] as TimedEvent).event)
    return html`<li><button type="button" class="to-event" data-left=${left} tabindex=${mark === stop ? 0 : -1} aria-current=${place >= 0 ? 'true' : 'false'}
      aria-label=${label ? `${label}. ${text}` : text} title=${text} @click=${() => choose(next)}>
      <svg viewBox="-12 -12 24 24" aria-hidden="true">${eventSign(sign)}</svg>${label}</button></li>`
  })}</ol>`
}

const moveAlongMarks = (event: KeyboardEvent): void => moveAlong(event, '.to-event', 'ArrowRight', 'ArrowLeft')

/** Puts the buttons where they belong. */
export function placeButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('.to-event')) button.style.setProperty('left', `${button.dataset['left']}px`)
}
