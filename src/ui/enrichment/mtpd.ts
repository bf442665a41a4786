import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../i18n/index.ts'
import { seconds } from '../../model/duration.ts'

/** The lengths that people mostly mean. */
const PLAIN = ['PT4H', 'P1D', 'P3D', 'P1W'] as const

/** Stands for a length that is still to be typed. */
export const OTHER = 'other'

/** How long something may be stopped, in the words that people use; another length can be typed where `other` is chosen. */
export const mtpdChoice = ({ enrichment: { services }, say }: Messages, label: string, value: string | undefined, set: (value: string | undefined) => unknown, none = services.unknown): TemplateResult => {
  const lengths = value === undefined || PLAIN.some((one) => seconds(one) === seconds(value)) ? PLAIN : [...PLAIN, value]
  const same = (one: string) => value !== undefined && seconds(one) === seconds(value)
  return html`<select aria-label=${label} @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}>
    <option value="" .selected=${live(value === undefined)}>${none}</option>
    ${lengths.map((one) => html`<option value=${one} .selected=${live(same(one))}>${say.duration(seconds(one))}</option>`)}
    <option value=${OTHER}>${services.other}</option></select>`
}
