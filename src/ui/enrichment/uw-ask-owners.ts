import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Edit } from '../../model/edit/edit.ts'
import { ownerQuestions, type OwnerQuestion } from '../../model/enrichment/owners.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { organisationOptions } from '../editor/component-options.ts'
import { countryOptions } from '../editor/countries.ts'
import { newOrganisation } from '../editor/new-component.ts'
import '../editor/uw-combobox.ts'
import { AskList } from './ask-list.ts'
import { enrichmentStyles } from './enrichment-styles.ts'

/** In which country each organisation is, and who owns it: that is what decides whose law reaches it. */
@customElement('uw-ask-owners')
export class UwAskOwners extends AskList<OwnerQuestion> {
  static override styles = [baseStyles, controlStyles, enrichmentStyles, css`
    .country { width: 28%; }
    .parent { width: 34%; }
    .list th[scope='row'] { padding-inline-start: var(--space-3); }
  `]

  protected override questions(): OwnerQuestion[] { return ownerQuestions(this.landscape) }

  protected override nameOf({ organisation }: OwnerQuestion): string { return organisation.name }

  private set(id: string, parts: { jurisdiction?: string | undefined; parent?: string | undefined }) {
    this.answer(() => ({ do: 'set-organisations', parts: { [id]: parts } }))
  }

  private own(id: string, name: string) {
    this.answer((landscape): Edit[] => {
      const made = newOrganisation(landscape, name)
      return [made.edit, { do: 'set-organisations', parts: { [id]: { parent: made.id } } }]
    })
  }

  private row({ id, organisation: { name, jurisdiction, parent }, supplies, answered }: OwnerQuestion) {
    const { messages } = this
    const { owners } = messages.enrichment
    return html`<tr class=${answered ? 'said' : ''}>
      <th scope="row">${name}${supplies ? html`<small>${owners.supplies(supplies)}</small>` : nothing}</th>
      <td class="country"><uw-combobox compact .messages=${messages} label=${owners.country(name)} placeholder=${messages.edit.unknown} .options=${countryOptions(messages.edit.language)} .value=${jurisdiction ?? ''}
        @pick=${({ detail }: CustomEvent<string | null>) => this.set(id, { jurisdiction: detail ?? undefined })}></uw-combobox></td>
      <td class="parent"><uw-combobox compact .messages=${messages} label=${owners.parent(name)} placeholder=${messages.edit.none} .options=${organisationOptions(this.landscape, [id])} .value=${parent ?? ''} create=${owners.newOwner}
        @pick=${({ detail }: CustomEvent<string | null>) => this.set(id, { parent: detail ?? undefined })}
        @create=${({ detail }: CustomEvent<string>) => this.own(id, detail)}></uw-combobox></td></tr>`
  }

  override render() {
    const { owners } = this.messages.enrichment
    const { rows, shown, anyAnswered } = this.listed()
    return html`${this.bar(anyAnswered)}
      <div class="list" tabindex="0" role="region" aria-label=${owners.nameHead}>
        ${rows.length ? html`<table class="table"><thead><tr><th scope="col">${owners.nameHead}</th><th scope="col" class="country">${owners.countryHead}</th><th scope="col" class="parent">${owners.parentHead}</th></tr></thead>
          <tbody>${repeat(shown, ({ key }) => key, (row) => this.row(row))}</tbody></table>` : nothing}
        ${this.foot(rows, shown)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-owners': UwAskOwners } }
