import { html, nothing, type TemplateResult } from 'lit'
import type { Option } from './combobox-options.ts'

/** What a list of options shows: those found, the one to make something new with, and a note below them. */
export interface ComboboxList {
  found: readonly Option[]
  /** The chosen value. */
  value: string
  /** Which line the arrow keys are on. */
  active: number
  /** What the last line says, to make something new; empty when there is no such line. */
  create: string
  note: string
  choose(index: number): void
}

/** The lines of the list of a combobox, each named `option-…` by its place. */
export function comboboxList({ found, value, active, create, note, choose }: ComboboxList): TemplateResult {
  // The focus stays in the field, so that leaving it does not come before choosing.
  const line = (content: unknown, index: number, chosen: boolean) => html`<li role="option" id="option-${index}" aria-selected=${chosen} class=${index === active ? 'active' : ''}
    @mousedown=${(event: Event) => event.preventDefault()} @click=${() => choose(index)}>${content}</li>`
  return html`
    ${found.map((option, index) => line(html`<span>${option.name}</span>${option.hint ? html` <span class="soft">${option.hint}</span>` : nothing}`, index, option.value === value))}
    ${create ? line(html`<span class="create">${create}</span>`, found.length, false) : nothing}
    ${note ? html`<li role="option" aria-disabled="true" aria-selected="false" class="soft">${note}</li>` : nothing}`
}
