import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

/** Several of a few things, each with a box to tick. */
export interface Ticks {
  label: string
  hint?: string
  options: readonly { value: string; name: string }[]
  value: readonly string[]
  /** The values after one was ticked or not any more, in the order of the options. */
  set(value: string[]): unknown
}

export function ticks({ label, hint, options, value, set }: Ticks): TemplateResult {
  const toggled = (one: string, on: boolean) => set(options.map((option) => option.value).filter((other) => (other === one ? on : value.includes(other))))
  return html`<fieldset><legend>${label}</legend>${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="ticks">${options.map((option) => html`<label><input type="checkbox" .checked=${live(value.includes(option.value))}
      @change=${(event: Event) => toggled(option.value, (event.target as HTMLInputElement).checked)}>${option.name}</label>`)}</div></fieldset>`
}
