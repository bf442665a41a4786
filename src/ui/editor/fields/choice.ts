import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Option } from '../combobox-options.ts'

/** A labelled choice from a short list. An option with the value '' stands for none. */
export const choice = (label: string, value: string, options: readonly Option[], set: (value: string) => unknown, hint = ''): TemplateResult => html`
  <div class="field"><label><span class="label">${label}</span>
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.name}</option>`)}
    </select></label>${hint ? html`<p class="hint">${hint}</p>` : nothing}</div>`
