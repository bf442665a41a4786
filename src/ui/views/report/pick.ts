import { html, type TemplateResult } from 'lit'

/** Files as options, by the name of what is in them. */
export const named = (files: readonly { file: string; value: { name: string } }[]): { value: string; name: string }[] =>
  files.map(({ file, value: { name } }) => ({ value: file, name }))

/** A labelled choice of which document is made. */
export const pick = <T extends string>(label: string, now: T | null, options: readonly { value: T; name: string }[], set: (value: T) => unknown): TemplateResult =>
  html`<label>${label}<select @change=${(event: Event) => set((event.target as HTMLSelectElement).value as T)}>
    ${options.map(({ value, name }) => html`<option value=${value} ?selected=${value === now}>${name}</option>`)}</select></label>`
