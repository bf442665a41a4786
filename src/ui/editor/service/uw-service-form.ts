import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { seconds } from '../../../model/duration.ts'
import type { Service } from '../../../model/landscape.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { usedOptions } from '../component-options.ts'
import { describe } from '../describe.ts'
import { formStyles } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-share.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { told, valueOf } from '../told.ts'
import '../uw-combobox.ts'
import './uw-moments.ts'
import type { Moment } from './uw-moment-form.ts'

/**
 * What makes a component a service to watch, and what was agreed about it.
 *
 * @fires changed - CustomEvent<Service | undefined>
 * @fires edit - when a document is added
 */
@customElement('uw-service-form')
export class UwServiceForm extends Form {
  @property({ attribute: false }) value: Service | undefined

  static override styles = [baseStyles, controlStyles, formStyles]

  private set(parts: { [Key in keyof Service]?: Service[Key] | undefined }) { told(this, { ...this.value, ...parts }) }

  private agreed(service: Service) {
    const { messages, work } = this
    const { edit, say } = messages
    const length = (key: 'mtpd' | 'rto' | 'rpo') => html`<uw-length certain .messages=${messages} term=${key} label=${edit.service[key]} hint=${edit.service[`${key}Means`]} absent=${edit.notSet} .value=${service[key]}
      @changed=${(event: Event) => this.set({ [key]: valueOf<string | undefined>(event) })}></uw-length>`
    const owners = usedOptions(Object.values(this.landscape.components).flatMap(({ owner, service: other }) => [owner, other?.owner]))
    const late = service.rto !== undefined && service.mtpd !== undefined && seconds(service.rto) > seconds(service.mtpd)
    return html`
      <label class="check"><input type="checkbox" .checked=${service.critical ?? false} @change=${(event: Event) => this.set({ critical: (event.target as HTMLInputElement).checked || undefined })}>${edit.service.critical}</label>
      ${length('mtpd')}${length('rto')}
      ${late ? html`<p class="notice warn" role="status">${edit.service.rtoAboveMtpd}</p>` : nothing}
      ${length('rpo')}
      <uw-share .messages=${messages} term="mbco" label=${edit.service.minimum} .value=${service.minimum} .words=${(share: number) => edit.service.minimumMeans(share, say.share(share))}
        @changed=${(event: Event) => this.set({ minimum: valueOf<number | undefined>(event) })}></uw-share>
      <div class="row">
        <uw-text label=${edit.service.people} .value=${service.people === undefined ? '' : String(service.people)} .fault=${(text: string) => (/^\d*$/.test(text.replace(/[.,\s]/g, '')) ? null : edit.service.badPeople)}
          @changed=${(event: Event) => { const text = valueOf<string>(event).replace(/[.,\s]/g, ''); this.set({ people: text ? Number(text) : undefined }) }}></uw-text>
        <uw-text label=${edit.service.legalBasis} .value=${service.legalBasis ?? ''} @changed=${(event: Event) => this.set({ legalBasis: valueOf<string>(event) || undefined })}></uw-text>
      </div>
      <uw-combobox free .messages=${messages} label=${edit.service.owner} .options=${owners} .value=${service.owner ?? ''} @pick=${(event: CustomEvent<string | null>) => this.set({ owner: event.detail ?? undefined })}></uw-combobox>
      <div class="field" role="group" aria-labelledby="moments"><span class="label" id="moments">${edit.service.moments}</span><p class="hint">${edit.service.momentsMeans}</p>
        <uw-moments .messages=${messages} .work=${work} .value=${service.moments ?? []} @changed=${(event: Event) => this.set({ moments: valueOf<Moment[]>(event) })}></uw-moments></div>
      ${describe(this, service, (part) => this.set(part))}`
  }

  override render() {
    const { edit } = this.messages
    const toggle = (on: boolean) => told(this, on ? {} : undefined)
    return html`<div class="stack">
      <label class="check"><input type="checkbox" .checked=${this.value !== undefined} @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}>${edit.service.watch}</label>
      ${this.value ? this.agreed(this.value) : html`<p class="hint">${edit.service.watchMeans}</p>`}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-service-form': UwServiceForm } }
