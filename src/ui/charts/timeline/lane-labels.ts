import { html, type TemplateResult } from 'lit'
import type { ServiceOutcome } from '../../../engine/trace.ts'
import type { Lane } from './lanes.ts'
import type { Sheet } from './sheet.ts'

/** What happens to a service over the whole scenario, in words: the lane for who cannot see it. */
function story({ id }: Lane, { trace, messages: { say, timeline }, landscape, scenario }: Sheet): string {
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
  return html`<ul aria-label=${sheet.messages.timeline.lanes}>${sheet.lanes.map((lane) => html`<li>
    <button type="button" class="label" title=${lane.name} tabindex=${lane.id === stop ? 0 : -1} aria-current=${lane.id === selected ? 'true' : 'false'}
      @click=${() => choose(lane.id)}>${lane.name}<span class="hidden">: ${story(lane, sheet)}</span></button></li>`)}</ul>`
}

/** Moves the focus along the labels. */
export function moveAlongLabels(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const label = event.target as HTMLElement
  const labels = [...(label.closest('ul')?.querySelectorAll<HTMLElement>('.label') ?? [])]
  const next = labels[labels.indexOf(label) + step]
  if (!next) return
  for (const one of labels) one.tabIndex = one === next ? 0 : -1
  next.focus()
  event.preventDefault()
}
