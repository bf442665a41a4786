import { html, type TemplateResult } from 'lit'
import type { ServiceOutcome } from '../../../engine/trace.ts'
import { moveAlong } from './along.ts'
import type { Lane } from './lanes.ts'
import type { Sheet } from './sheet.ts'

/** What happens to a service over the whole scenario, in words: the lane for who cannot see it. */
export function story({ id }: Pick<Lane, 'id'>, { trace, messages: { say, timeline }, landscape, scenario }: Sheet): string {
  const { interruptions, moments } = trace.services[id] as ServiceOutcome
  const subject = { landscape, scenario }
  return [
    ...(interruptions.length ? interruptions.map((one) => say.interruption(one, subject)) : [timeline.neverInterrupted]),
    ...moments.filter(({ missed }) => missed).map((one) => say.moment(one, subject)),
  ].join(' ')
}

/**
 * The names of the lanes. One of them is in the tab order; arrows move along the others, so that the timeline does not
 * add a stop per service to the list of services, which has them all.
 */
export function laneLabels(sheet: Sheet, selected: string | null, choose: (id: string) => void): TemplateResult {
  const stop = sheet.lanes.some(({ id }) => id === selected) ? selected : sheet.lanes[0]?.id
  return html`<ul aria-label=${sheet.messages.timeline.lanes} @keydown=${moveAlongLabels}>${sheet.lanes.map((lane) => html`<li>
    <button type="button" class="label" aria-label="${lane.name}: ${story(lane, sheet)}" tabindex=${lane.id === stop ? 0 : -1} aria-current=${lane.id === selected ? 'true' : 'false'}
      @click=${() => choose(lane.id)}><span title=${lane.name}>${lane.name}</span></button></li>`)}</ul>`
}

const moveAlongLabels = (event: KeyboardEvent): void => moveAlong(event, '.label', 'ArrowDown', 'ArrowUp')
