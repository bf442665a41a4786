import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { nameOf } from '../../i18n/names.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Service } from '../../model/landscape.ts'
import type { Work } from '../../model/work.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { Overlay } from '../help/overlay.ts'
import { kindField } from './component/kind-fields.ts'
import { organisationOptions } from './component-options.ts'
import { dialogStyles } from './dialog-styles.ts'
import { choice } from './fields/choice.ts'
import { formStyles } from './fields/section.ts'
import './fields/uw-length.ts'
import { newComponent, newOrganisation } from './new-component.ts'
import { canBeFollowed, isFollowed, ofKind, serviceWith } from './service/followed.ts'
import { valueOf } from './told.ts'
import './uw-combobox.ts'

/** How a new component hangs together with the chosen one. */
const LINKS = ['none', 'needs', 'neededBy'] as const

/**
 * Asks for what a new component needs to begin with: a name, a kind, and how it hangs on what is chosen.
 *
 * @fires edit - CustomEvent<Edit[]>
 * @fires closed
 */
@customElement('uw-add-component')
export class UwAddComponent extends Overlay {
  @property({ attribute: false }) work!: Work
  /** Id of the chosen component. */
  @property({ attribute: false }) selected: string | null = null
  @state() private name = ''
  @property() kind: Kind = 'application'
  /** Id of an organisation; with `isNew` the name of a new one. */
  @state() private supplier: { text: string; isNew: boolean } | null = null
  @state() private link: (typeof LINKS)[number] = 'none'
  /** What was said about being a service to watch; nothing as long as nothing was. */
  @state() private follow: boolean | undefined
  @state() private agreed: Service = {}
  @state() private wrong = false

  static override styles = [baseStyles, controlStyles, formStyles, dialogStyles]

  private add() {
    const name = this.name.trim()
    this.wrong = name === ''
    if (this.wrong) return this.renderRoot.querySelector('input')?.focus()
    const { landscape } = this.work
    const { supplier, selected, link } = this
    const organisation = supplier?.isNew ? newOrganisation(landscape, supplier.text) : null
    const supplierId = organisation?.id ?? supplier?.text
    const made = newComponent(landscape, name, {
      ...ofKind(this.kind, { follow: this.follow, agreed: this.agreed }), ...(supplierId === undefined ? {} : { supplier: supplierId }), ...(selected !== null && link === 'needs' ? { needs: [selected] } : {}),
    })
    const organisations = organisation?.edit.do === 'add-organisations' ? { organisations: organisation.edit.organisations } : {}
    emit(this, 'edit', [
      { ...made.edit, ...organisations }, ...(selected !== null && link === 'neededBy' ? [{ do: 'connect', from: selected, to: made.id }] : []),
    ])
    this.shut()
  }

  private links(selected: string) {
    const { edit } = this.messages
    const name = nameOf(this.work.landscape, selected)
    return choice(edit.adding.link, this.link, LINKS.map((value) => ({ value, name: edit.adding.links[value](name) })), (value) => { this.link = LINKS.find((one) => one === value) ?? 'none' })
  }

  /** Whether it is a service to watch, with what matters most of one. */
  private service() {
    const { messages, agreed, follow = isFollowed(this.kind) } = this
    const { edit } = messages
    const ticked = (event: Event) => (event.target as HTMLInputElement).checked
    return html`<label class="check"><input type="checkbox" .checked=${follow} @change=${(event: Event) => { this.follow = ticked(event) }}>${edit.service.watch}</label>
      ${follow ? html`<div class="stack inner">
        <label class="check"><input type="checkbox" .checked=${agreed.critical ?? false} @change=${(event: Event) => { this.agreed = serviceWith(agreed, { critical: ticked(event) || undefined }) }}>${edit.service.critical}</label>
        <uw-length certain .messages=${messages} term="mtpd" label=${edit.service.mtpd} hint=${edit.service.mtpdMeans} absent=${edit.notSet} .value=${agreed.mtpd}
          @changed=${(event: Event) => { this.agreed = serviceWith(agreed, { mtpd: valueOf<string | undefined>(event) }) }}></uw-length></div>` : html`<p class="hint">${edit.service.watchMeans}</p>`}`
  }

  override render() {
    const { messages, wrong, supplier } = this
    const { edit } = messages
    const { landscape } = this.work
    const organisations = [...organisationOptions(landscape), ...(supplier?.isNew ? [{ value: supplier.text, name: supplier.text }] : [])]
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <div class="dialog-head"><h2 id="title">${edit.adding.component}</h2></div>
      <form class="dialog-body" id="form" @submit=${(event: Event) => { event.preventDefault(); this.add() }}>
        <div class="field"><label for="name">${edit.name}</label>
          <input id="name" type="text" autocomplete="off" autofocus .value=${this.name} aria-invalid=${wrong} aria-describedby=${wrong ? 'wrong' : nothing}
            @input=${(event: Event) => { this.name = (event.target as HTMLInputElement).value; this.wrong = false }}>
          ${wrong ? html`<p class="error" id="wrong" role="alert">${edit.nameNeeded}</p>` : nothing}</div>
        ${kindField(messages, this.kind, (kind) => { this.kind = kind })}
        ${canBeFollowed(this.kind) ? this.service() : nothing}
        <uw-combobox .messages=${messages} label=${edit.supplier} .options=${organisations} .value=${supplier?.text ?? ''} create=${edit.newOrganisation}
          @pick=${(event: CustomEvent<string | null>) => { this.supplier = event.detail === null ? null : { text: event.detail, isNew: false } }}
          @create=${(event: CustomEvent<string>) => { this.supplier = { text: event.detail, isNew: true } }}></uw-combobox>
        ${this.selected === null ? nothing : this.links(this.selected)}
      </form>
      <div class="dialog-foot"><button type="button" @click=${this.shut}>${edit.cancel}</button><button type="submit" form="form" class="primary">${edit.add}</button></div>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-add-component': UwAddComponent } }
