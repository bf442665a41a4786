import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isId } from '../../../model/edit/ids.ts'
import type { Parts } from '../../../model/edit/edit.ts'
import { componentOf, type Organisation } from '../../../model/landscape.ts'
import { ownersOf } from '../../../model/organisations.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { countryOptions } from '../countries.ts'
import { describe } from '../describe.ts'
import { formStyles, section } from '../fields/section.ts'
import '../fields/uw-text.ts'
import { Form } from '../form.ts'
import { supplierField } from '../supplier.ts'
import { valueOf } from '../told.ts'
import '../uw-combobox.ts'
import { lawWords } from './law.ts'
import { holdingsUnder, ownedBy, suppliedBy } from './reach.ts'

/**
 * An organisation: whose law reaches it, who owns it, and what hangs on it.
 *
 * @fires select - CustomEvent<string>
 * @fires select-organisation - CustomEvent<string | null>
 */
@customElement('uw-organisation-form')
export class UwOrganisationForm extends Form {
  /** Id of the organisation. */
  @property() of = ''
  /** Whether a removal was asked for, and what it does is being told. */
  @state() private removing = false

  static override styles = [baseStyles, controlStyles, formStyles, css`
    .plain li { padding-block: 3px; overflow-wrap: anywhere; }
    .law { padding-block: var(--space-1); }
    .heading { display: grid; gap: var(--space-3); }
    .remove { padding-block: var(--space-4); border-block-start: 1px solid var(--line); }
    .notice p { margin-block-end: var(--space-2); }
  `]

  /** Puts the focus on the name. */
  override focus(): void { this.renderRoot.querySelector('uw-text')?.focus() }

  private set(parts: Parts<Organisation>) { this.send({ do: 'set-organisations', parts: { [this.of]: parts } }) }

  private readonly idFault = (text: string): string | null => {
    const { edit } = this.messages
    if (!isId(text)) return edit.badId
    return text !== this.of && Object.hasOwn(this.landscape.organisations ?? {}, text) ? edit.idTaken : null
  }

  private rename(to: string) {
    this.send({ do: 'set-organisation-id', id: this.of, to })
    emit(this, 'select-organisation', to)
  }

  private takeAway() {
    this.send({ do: 'remove-organisations', ids: [this.of] })
    emit(this, 'select-organisation', null)
  }

  private components(ids: readonly string[]) {
    return ids.length ? html`<ul class="plain">${ids.map((id) => html`<li><button type="button" class="link" @click=${() => emit(this, 'select', id)}>${componentOf(this.landscape, id).name}</button>
      <span class="soft">${this.messages.say.kind(componentOf(this.landscape, id).kind)}</span></li>`)}</ul>` : html`<p class="soft">${this.messages.edit.organisation.suppliesNothing}</p>`
  }

  private owned(ids: readonly string[]) {
    return ids.length ? html`<ul class="plain">${ids.map((id) => html`<li><button type="button" class="link" @click=${() => emit(this, 'select-organisation', id)}>${this.landscape.organisations?.[id]?.name}</button></li>`)}</ul>`
      : html`<p class="soft">${this.messages.edit.organisation.ownsNothing}</p>`
  }

  private removal(supplies: number, owns: number) {
    const { edit } = this.messages
    const ask = () => { if (supplies || owns) this.removing = true; else this.takeAway() }
    if (!this.removing) return html`<div class="remove"><button type="button" class="danger" @click=${ask}>${edit.organisation.remove}</button></div>`
    return html`<div class="remove"><div class="notice warn" role="alert"><p>${edit.organisation.removeMeans(supplies, owns)}</p>
      <div class="actions"><button type="button" class="danger primary" @click=${() => this.takeAway()}>${edit.remove}</button><button type="button" @click=${() => { this.removing = false }}>${edit.cancel}</button></div></div></div>`
  }

  override render() {
    const { messages, landscape, of } = this
    const { edit, say } = messages
    const organisation = landscape.organisations?.[of]
    if (!organisation) return nothing
    const [supplies, owns] = [suppliedBy(landscape, of), ownedBy(landscape, of)]
    const chain = ownersOf(landscape, of).map((owner) => owner.organisation)
    const owners = chain.map(({ name }) => name)
    const isUnknown = chain.some(({ jurisdiction }) => jurisdiction === undefined)
    return html`<div class="stack">
        <uw-text kind="title" label=${edit.name} .value=${organisation.name} .fault=${(text: string) => (text ? null : edit.nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
        <uw-combobox .messages=${messages} label=${edit.organisation.jurisdiction} hint=${edit.organisation.jurisdictionMeans} .options=${countryOptions(edit.language)} .value=${organisation.jurisdiction ?? ''}
          @pick=${(event: CustomEvent<string | null>) => this.set({ jurisdiction: event.detail ?? undefined })}></uw-combobox>
        ${supplierField(this, edit.organisation.parent, organisation.parent, (parent) => this.set({ parent }), { without: holdingsUnder(landscape, of) })}
        <p class="law notice ${isUnknown ? 'warn' : ''}">${owners.length > 1 ? `${edit.organisation.chain(owners)} ` : ''}${lawWords(landscape, of, messages)}</p>
        <uw-text label=${edit.organisation.website} .value=${organisation.website ?? ''} @changed=${(event: Event) => this.set({ website: valueOf<string>(event) || undefined })}></uw-text>
        ${describe(this, organisation, (part) => this.set(part))}
      </div>
      ${section('supplies', edit.organisation.supplies, say.number(supplies.length), this.components(supplies))}
      ${section('owns', edit.organisation.owns, say.number(owns.length), this.owned(owns))}
      ${section('advanced', edit.advanced, of, html`<uw-text label=${edit.id} hint=${edit.idMeans} .value=${of} .fault=${this.idFault} @changed=${(event: Event) => this.rename(valueOf<string>(event))}></uw-text>`)}
      ${this.removal(supplies.length, owns.length)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-organisation-form': UwOrganisationForm } }
