import { html, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Source } from '../../../model/source.ts'
import { manualFallbacks, type Choice } from './event-choices.ts'
import type { EventDraft } from './event-draft.ts'

/** A choice from a short list; its label is only heard. */
export const chooser = (label: string, value: string, choices: readonly Choice[], set: (value: string) => unknown): TemplateResult => html`
  <select aria-label=${label} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
    ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.name}</option>`)}
  </select>`

/** Which fallback is set in motion, of those that a person must set in motion. */
export function fallbackField({ scenario }: Messages, landscape: Landscape, { fallback }: EventDraft, set: (fallback: string) => unknown): TemplateResult {
  const choices = manualFallbacks(landscape)
  return html`<span>${scenario.fallback}</span><div>${choices.length ? chooser(scenario.fallback, fallback, [{ value: '', name: scenario.choose }, ...choices], set) : scenario.noFallback}</div>`
}

/** How an event is known. */
export const sourceField = (messages: Messages, landscape: Landscape, { source }: EventDraft, set: (source: Source | undefined) => unknown): TemplateResult => html`
  <uw-source .messages=${messages} .work=${{ file: '', landscape, scenarios: [], views: [] }} .value=${source}
    @changed=${(event: CustomEvent<Source | undefined>) => { event.stopPropagation(); set(event.detail) }}></uw-source>`
