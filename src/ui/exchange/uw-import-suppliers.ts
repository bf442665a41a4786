import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { SupplierChoice } from '../../exchange/choices.ts'
import type { SupplierProposal } from '../../exchange/draft.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import type { Option } from '../editor/combobox-options.ts'
import { countryOptions } from '../editor/countries.ts'
import '../editor/uw-combobox.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { Growing } from './growing.ts'

/** Rows with fields of their own are heavier than others. */
const FEW = 25

/** Who the suppliers are: what is publicly known of them is proposed, with its source, and counts once it is confirmed. @fires importing */
@customElement('uw-import-suppliers')
export class UwImportSuppliers extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) suppliers: readonly SupplierProposal[] = []
  private readonly growing = new Growing(this)
  private countries: Option[] = []

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    uw-combobox { width: 13rem; }
    .owner { display: grid; gap: var(--space-1); min-width: 13rem; }
   
  `]

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('messages')) this.countries = countryOptions(this.messages.edit.language)
  }

  private say(suppliers: Readonly<Record<string, SupplierChoice | null>>) { emit(this, 'importing', { ask: 'suppliers', suppliers }) }

  /** The button goes with what it did, so that the focus has to go elsewhere. */
  private confirmAll(open: readonly SupplierProposal[]) {
    this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus()
    this.say(Object.fromEntries(open.map(({ name, jurisdiction, owner }) => [name, { jurisdiction, owner }])))
  }

  private row(supplier: SupplierProposal) {
    const { messages, countries } = this
    const { exchange } = messages
    const { name, jurisdiction, owner, source, components, confirmed } = supplier
    const change = (parts: Partial<SupplierChoice>) => this.say({ [name]: { jurisdiction, owner, ...parts } })
    const country = (label: string, value: string | null, set: (code: string | null) => void) => html`<uw-combobox compact .messages=${messages} .label=${label} .options=${countries}
      .placeholder=${exchange.supplier.unknown} .value=${value ?? ''} @pick=${(event: CustomEvent<string | null>) => { event.stopPropagation(); set(event.detail) }}></uw-combobox>`
    return html`<tr><th scope="row">${name}<small>${exchange.supplier.supplies(components)}</small></th>
      <td>${country(exchange.supplier.countryOf(name), jurisdiction, (code) => change({ jurisdiction: code }))}</td>
      <td><div class="owner"><input type="text" aria-label=${exchange.supplier.ownerOf(name)} placeholder=${exchange.supplier.noOwner} .value=${owner?.name ?? ''}
          @change=${(event: Event) => { const text = (event.target as HTMLInputElement).value.trim(); change({ owner: text ? { name: text, jurisdiction: owner?.jurisdiction ?? null } : null }) }}>
        ${owner ? country(exchange.supplier.countryOf(owner.name), owner.jurisdiction, (code) => change({ owner: { ...owner, jurisdiction: code } })) : nothing}</div></td>
      <td>${source ? html`<a class="link" href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}<span class="hidden"> (${exchange.supplier.newTab})</span></a>` : html`<span class="soft">${exchange.supplier.noSource}</span>`}</td>
      <td>${confirmed ? html`<span class="badge good">${exchange.supplier.confirmed}</span> ` : nothing}<button type="button" class="small ${confirmed ? 'quiet' : ''}"
        aria-label=${`${confirmed ? exchange.supplier.undo : exchange.supplier.confirm}: ${name}`} @click=${() => this.say({ [name]: confirmed ? null : { jurisdiction, owner } })}>${confirmed ? exchange.supplier.undo : exchange.supplier.confirm}</button></td></tr>`
  }

  override render() {
    const { messages, suppliers, growing } = this
    const { exchange } = messages
    const open = suppliers.filter(({ confirmed, jurisdiction, owner }) => !confirmed && (jurisdiction !== null || owner !== null))
    return html`
      <div class="options"><p role="status">${exchange.supplier.status(suppliers.filter(({ confirmed }) => confirmed).length, suppliers.length)}</p>
        ${open.length ? html`<button type="button" @click=${() => this.confirmAll(open)}>${exchange.supplier.confirmAll(open.length)}</button>` : nothing}</div>
      <div class="scroll" tabindex="0" role="region" aria-label=${exchange.supplier.title}><table class="table">
        <caption class="hidden">${exchange.supplier.title}</caption>
        <thead><tr><th scope="col">${exchange.supplier.name}</th><th scope="col">${exchange.supplier.country}</th><th scope="col">${exchange.supplier.owner}</th><th scope="col">${exchange.supplier.source}</th><th scope="col">${exchange.supplier.right}</th></tr></thead>
        <tbody>${repeat(growing.of('suppliers', suppliers, FEW), ({ name }) => name, (one) => this.row(one))}</tbody></table></div>
      ${growing.more('suppliers', suppliers.length, messages, FEW)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-suppliers': UwImportSuppliers } }
