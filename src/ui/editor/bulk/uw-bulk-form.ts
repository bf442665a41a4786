import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { UncertainDuration } from '../../../model/duration.ts'
import type { Parts } from '../../../model/edit/edit.ts'
import type { Kind, Layer } from '../../../model/kinds.ts'
import { componentOf, type Component } from '../../../model/landscape.ts'
import type { Source } from '../../../model/source.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { ASPECTS, scoreOf, withScore } from '../component/classification.ts'
import { kindOptions, layerOptions } from '../component/kind-fields.ts'
import { withTag, type TagChange } from '../component/tags.ts'
import '../component/uw-tags.ts'
import { organisationOptions, usedOptions } from '../component-options.ts'
import type { Option } from '../combobox-options.ts'
import { choice } from '../fields/choice.ts'
import { formStyles, section } from '../fields/section.ts'
import '../fields/uw-length.ts'
import '../fields/uw-source.ts'
import { Form } from '../form.ts'
import { newOrganisation } from '../new-component.ts'
import { signButton } from '../sign.ts'
import { valueOf } from '../told.ts'
import '../uw-combobox.ts'
import '../uw-pick-component.ts'
import { commonOf, partsFor, tagsOf, type Common } from './common.ts'

/** Stands for "different ones" in a choice: no id or score reads like this. */
const DIFFERENT = '…'

/**
 * One change to many components at once. What they have in common is shown; what differs says so, until one value is
 * chosen for all.
 *
 * @fires mark - CustomEvent<string[]>, what is left when one is taken out
 */
@customElement('uw-bulk-form')
export class UwBulkForm extends Form {
  /** Ids of the components. */
  @property({ attribute: false }) marked: readonly string[] = []

  static override styles = [baseStyles, controlStyles, formStyles, css`
    .members li { display: flex; align-items: center; justify-content: space-between; gap: var(--space-2); min-height: 28px; }
  `]

  private get components(): Component[] { return this.marked.map((id) => componentOf(this.landscape, id)) }

  private change(change: (component: Component) => Parts<Component>) {
    const parts = partsFor(this.landscape, this.marked, change)
    if (Object.keys(parts).length) this.send({ do: 'set-components', parts })
  }

  /** A choice in which different values stand as such. An option of '' makes the value go. */
  private chosen(label: string, common: Common<string | undefined>, options: readonly Option[], set: (value: string | undefined) => void, none = true) {
    const { edit } = this.messages
    return choice(label, common.same ? common.value ?? '' : DIFFERENT,
      [...(common.same ? [] : [{ value: DIFFERENT, name: edit.bulk.different }]), ...(none ? [{ value: '', name: edit.none }] : []), ...options],
      (value) => { if (value !== DIFFERENT) set(value || undefined) })
  }

  private found(label: string, common: Common<string | undefined>, options: readonly Option[], set: (value: string | undefined) => void, create?: (name: string) => void) {
    const { edit } = this.messages
    return html`<uw-combobox ?free=${!create} .messages=${this.messages} label=${label} placeholder=${common.same ? '' : edit.bulk.different} .options=${options} .value=${common.same ? common.value ?? '' : ''}
      create=${create ? edit.newOrganisation : ''} @pick=${(event: CustomEvent<string | null>) => set(event.detail ?? undefined)} @create=${(event: CustomEvent<string>) => create?.(event.detail)}></uw-combobox>`
  }

  private readonly newSupplier = (name: string) => {
    const { id, edit } = newOrganisation(this.landscape, name)
    this.send(edit)
    this.change(() => ({ supplier: id }))
  }

  private tags() {
    const { edit } = this.messages
    const { all, some } = tagsOf(this.components.map(({ tags = [] }) => tags))
    const used = usedOptions(Object.values(this.landscape.components).flatMap(({ tags = [] }) => tags))
    return html`<uw-tags .messages=${this.messages} label=${edit.tags.label} .value=${all} .some=${some} .options=${used}
      @changed=${(event: Event) => this.change(({ tags = [] }) => ({ tags: withTag(tags, valueOf<TagChange>(event)) }))}></uw-tags>`
  }

  private scores() {
    const { edit } = this.messages
    return html`<div class="row">${ASPECTS.map((aspect) => {
      const common = commonOf(this.components.map(({ classification }) => scoreOf(classification, aspect)?.toString()))
      const options = [1, 2, 3].map((score) => ({ value: String(score), name: aspect === 'bbn' ? `BBN ${score}` : edit.classification.scores[score - 1] ?? String(score) }))
      return this.chosen(edit.classification[aspect], common, options, (value) => this.change(({ classification }) => ({ classification: withScore(classification, aspect, value === undefined ? undefined : Number(value)) })))
    })}</div>`
  }

  /** How all of them restart, and how we know what is said of them. */
  private statements() {
    const { messages, work } = this
    const { edit } = messages
    const [restart, source] = [commonOf(this.components.map((one) => one.restart)), commonOf(this.components.map((one) => one.source))]
    return html`<uw-length .messages=${messages} term="restart" label=${edit.restart} absent=${restart.same ? edit.noRestart : edit.bulk.different} .value=${restart.same ? restart.value : undefined}
        @changed=${(event: Event) => { const value = valueOf<UncertainDuration | undefined>(event); this.change(() => ({ restart: value })) }}></uw-length>
      <uw-source .messages=${messages} .work=${work} .value=${source.same ? source.value : undefined} ?different=${!source.same}
        @changed=${(event: Event) => { const value = valueOf<Source | undefined>(event); this.change(() => ({ source: value })) }}></uw-source>`
  }

  private need() {
    const { messages, work, marked } = this
    const { edit } = messages
    const connect = (to: string) => { for (const from of marked) this.send({ do: 'connect', from, to }) }
    return html`<uw-pick-component .messages=${messages} .work=${work} label=${edit.bulk.need} placeholder=${edit.typeName} .without=${marked}
      @changed=${(event: Event) => connect(valueOf<string>(event))}></uw-pick-component>`
  }

  override render() {
    const { messages, landscape, marked, components } = this
    const { edit, say } = messages
    const yes = [{ value: 'yes', name: edit.yes }, { value: 'no', name: edit.no }]
    const services = components.filter(({ service }) => service)
    return html`<div class="stack">
        <p class="soft">${edit.bulk.means}</p>
        <div class="row">
          ${this.chosen(edit.kind, commonOf(components.map(({ kind }): string => kind)), kindOptions(messages), (kind) => { if (kind) this.change(() => ({ kind: kind as Kind })) }, false)}
          ${this.chosen(edit.layer, commonOf(components.map(({ layer }): string | undefined => layer)), layerOptions(messages), (layer) => this.change(() => ({ layer: layer as Layer | undefined })))}
        </div>
        ${this.found(edit.supplier, commonOf(components.map(({ supplier }) => supplier)), organisationOptions(landscape), (supplier) => this.change(() => ({ supplier })), this.newSupplier)}
        ${this.found(edit.owner, commonOf(components.map(({ owner }) => owner)), usedOptions(Object.values(landscape.components).map(({ owner }) => owner)), (owner) => this.change(() => ({ owner })))}
        ${this.tags()}
        ${services.length ? this.chosen(edit.bulk.critical(services.length), commonOf(services.map(({ service }) => (service?.critical ? 'yes' : 'no'))), yes,
          (value) => this.change(({ service }) => (service ? { service: { ...service, critical: value === 'yes' || undefined } } : {})), false) : nothing}
        ${this.need()}
        ${this.statements()}
      </div>
      ${section('bulk-scores', edit.bulk.classification, '', this.scores())}
      ${section('members', edit.bulk.members, say.number(marked.length), html`<ul class="members">${marked.map((id) => html`<li>
        <button type="button" class="link" @click=${() => emit(this, 'select', id)}>${componentOf(landscape, id).name}</button>
        ${signButton('remove', edit.bulk.leaveOut(componentOf(landscape, id).name), () => emit(this, 'mark', marked.filter((one) => one !== id)))}</li>`)}</ul>`)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-bulk-form': UwBulkForm } }
