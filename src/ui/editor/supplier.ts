import { html, nothing, type TemplateResult } from 'lit'
import { organisationName } from '../../i18n/names.ts'
import { emit } from '../components/emit.ts'
import { organisationOptions } from './component-options.ts'
import type { Form } from './form.ts'
import { newOrganisation } from './new-component.ts'
import './uw-combobox.ts'

/** Who supplies something: chosen from the organisations, or a new one. Below it the way to the organisation, after what there is to say of it. */
export const supplierField = (form: Form, label: string, value: string | undefined, set: (id: string | undefined) => unknown, { without = [], hint = '' }: { without?: readonly string[]; hint?: string } = {}): TemplateResult => {
  const { messages, landscape } = form
  return html`<div class="field">
    <uw-combobox .messages=${messages} label=${label} .options=${organisationOptions(landscape, without)} .value=${value ?? ''} create=${messages.edit.newOrganisation}
      @pick=${(event: CustomEvent<string | null>) => set(event.detail ?? undefined)}
      @create=${(event: CustomEvent<string>) => { const made = newOrganisation(landscape, event.detail); form.send(made.edit); set(made.id) }}></uw-combobox>
    ${value === undefined ? nothing : html`<p class="hint">${hint ? `${hint} · ` : ''}<button type="button" class="link" @click=${() => emit(form, 'select-organisation', value)}>${messages.edit.open(organisationName(landscape, value))}</button></p>`}
  </div>`
}
