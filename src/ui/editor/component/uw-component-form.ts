import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isId } from '../../../model/edit/ids.ts'
import type { Parts } from '../../../model/edit/edit.ts'
import type { UncertainDuration } from '../../../model/duration.ts'
import { holdingsOf, type Holding } from '../../../model/holding.ts'
import { componentOf, type Component, type Service } from '../../../model/landscape.ts'
import type { NeedEntry } from '../../../model/need.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { usedOptions } from '../component-options.ts'
import { describe } from '../describe.ts'
import '../fallbacks/uw-fallback-list.ts'
import { formStyles, section } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { neededBy } from '../needs/needed-by.ts'
import '../needs/uw-dependants.ts'
import '../needs/uw-needs.ts'
import { lawWords } from '../organisation/law.ts'
import '../service/uw-service-form.ts'
import { supplierField } from '../supplier.ts'
import { valueOf } from '../told.ts'
import '../uw-combobox.ts'
import { classificationFields } from './classification.ts'
import { holdsOf } from './holdings.ts'
import { kindField, layerField } from './kind-fields.ts'
import './uw-holdings.ts'
import { withTag, type TagChange } from './tags.ts'
import './uw-tags.ts'

/** Everything that can be said of one component. */
@customElement('uw-component-form')
export class UwComponentForm extends Form {
  /** Id of the component. */
  @property() of = ''

  static override styles = [baseStyles, controlStyles, formStyles]

  private set(parts: Parts<Component>) { this.send({ do: 'set-components', parts: { [this.of]: parts } }) }

  /** Puts the focus on the name, to type another. */
  selectName(): void { this.renderRoot.querySelector('uw-text')?.select() }

  private readonly idFault = (text: string): string | null => {
    const { edit } = this.messages
    if (!isId(text)) return edit.badId
    return text !== this.of && Object.hasOwn(this.landscape.components, text) ? edit.idTaken : null
  }

  private identity(component: Component) {
    const { messages } = this
    const { edit } = messages
    const others = Object.values(this.landscape.components)
    return html`
      <uw-text kind="title" label=${edit.name} .value=${component.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
      <div class="row">${kindField(messages, component.kind, (kind) => this.set({ kind }))}${layerField(messages, component, (layer) => this.set({ layer }))}</div>
      ${supplierField(this, edit.supplier, component.supplier, (supplier) => this.set({ supplier }), { hint: component.supplier === undefined ? '' : lawWords(this.landscape, component.supplier, messages) })}
      <uw-combobox free .messages=${messages} label=${edit.owner} .options=${usedOptions(others.map(({ owner }) => owner))} .value=${component.owner ?? ''} @pick=${(event: CustomEvent<string | null>) => this.set({ owner: event.detail ?? undefined })}></uw-combobox>
      <uw-tags .messages=${messages} label=${edit.tags.label} .value=${component.tags ?? []} .options=${usedOptions(others.flatMap(({ tags = [] }) => tags))} @changed=${(event: Event) => this.set({ tags: withTag(component.tags ?? [], valueOf<TagChange>(event)) })}></uw-tags>
      ${describe(this, component, (part) => this.set(part))}`
  }

  private needs({ needs = [], fallbacks = {}, restart }: Component) {
    const { edit } = this.messages
    const covered = Object.values(fallbacks).flatMap(({ covers }) => covers ?? [])
    return html`<uw-needs .messages=${this.messages} .work=${this.work} .value=${needs} of=${this.of} .covered=${covered}
      @changed=${(event: Event) => this.send({ do: 'set-needs', id: this.of, needs: valueOf<NeedEntry[]>(event) })}></uw-needs>
      <uw-length .messages=${this.messages} term="restart" label=${edit.restart} hint=${edit.restartMeans} absent=${edit.noRestart} .value=${restart} @changed=${(event: Event) => this.set({ restart: valueOf<UncertainDuration | undefined>(event) })}></uw-length>`
  }

  private service({ service }: Component) {
    return html`<uw-service-form .messages=${this.messages} .work=${this.work} .value=${service} @changed=${(event: Event) => this.set({ service: valueOf<Service | undefined>(event) })}></uw-service-form>`
  }

  private data(component: Component) {
    const { messages, work } = this
    return html`<uw-holdings .messages=${messages} .work=${work} .value=${holdingsOf(component)} @changed=${(event: Event) => this.set({ holds: holdsOf(valueOf<Holding[]>(event)) })}></uw-holdings>
      ${classificationFields(component.classification, messages, (classification) => this.set({ classification }))}`
  }

  private advanced() {
    const { edit } = this.messages
    return html`<uw-text label=${edit.id} hint=${edit.idMeans} .value=${this.of} .fault=${this.idFault} @changed=${(event: Event) => this.send({ do: 'set-component-id', id: this.of, to: valueOf<string>(event) })}></uw-text>`
  }

  override render() {
    const { messages, work, of } = this
    const { edit, say } = messages
    const component = componentOf(this.landscape, of)
    const { needs = [], fallbacks = {}, service } = component
    const count = (number: number) => (number ? say.number(number) : edit.none)
    const dependants = new Set(neededBy(this.landscape, of).map(({ id }) => id)).size
    return html`<div class="stack">${this.identity(component)}</div>
      ${section('needs', edit.sections.needs, count(needs.length), this.needs(component))}
      ${section('needed-by', edit.sections.neededBy, count(dependants), html`<uw-dependants .messages=${messages} .work=${work} of=${of}></uw-dependants>`)}
      ${section('fallbacks', edit.sections.fallbacks, count(Object.keys(fallbacks).length), html`<uw-fallback-list .messages=${messages} .work=${work} of=${of}></uw-fallback-list>`)}
      ${section('service', edit.sections.service, service ? (service.critical ? edit.service.critical : edit.yes) : edit.no, this.service(component))}
      ${section('data', edit.sections.data, count(holdingsOf(component).length), this.data(component))}
      ${section('advanced', edit.advanced, of, this.advanced())}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-component-form': UwComponentForm } }
