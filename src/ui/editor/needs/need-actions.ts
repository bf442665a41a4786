import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../../i18n/index.ts'
import { signButton } from '../sign.ts'

/** What can be done with a need as a whole; `null` for what cannot be done with this one. */
export interface NeedActions { up: (() => void) | null; down: (() => void) | null; ungroup: (() => void) | null; remove(): void }

/** The buttons for a need as a whole, which is called `name`. */
export const needActions = ({ edit }: Messages, name: string, { up, down, ungroup, remove }: NeedActions): TemplateResult => html`<div class="actions">
  ${signButton('up', edit.needs.up(name), () => up?.(), up === null)}
  ${signButton('down', edit.needs.down(name), () => down?.(), down === null)}
  ${ungroup ? html`<button type="button" class="small" @click=${ungroup}>${edit.needs.ungroup}</button>` : nothing}
  <button type="button" class="small danger" @click=${remove}>${edit.needs.remove}<span class="hidden">: ${name}</span></button></div>`
