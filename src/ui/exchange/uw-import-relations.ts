import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Treatment } from '../../exchange/choices.ts'
import type { RelationClass } from '../../exchange/draft.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'

/** What becomes of the relations of each class, with examples from the file and why. @fires importing */
@customElement('uw-import-relations')
export class UwImportRelations extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) classes: readonly RelationClass[] = []

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px var(--space-3); font-size: var(--text-sm); }
    dt { font-weight: 650; }
    .why { max-width: 30rem; }
    td ul { display: grid; gap: 2px; }
   
    .own { font-weight: 650; color: var(--accent); }
  `]

  private row({ id, type, count, treatment, proposed, accepted, examples }: RelationClass) {
    const { messages } = this
    const { exchange } = messages
    const name = exchange.relationName(id, type)
    return html`<tr><th scope="row">${name}${type === name ? nothing : html`<small>${type}</small>`}</th><td class="numbers">${messages.say.number(count)}</td>
      <td><select aria-label=${exchange.mapping.becomesOf(name)} @change=${(event: Event) => emit(this, 'importing', { ask: 'treat', id, treatment: (event.target as HTMLSelectElement).value as Treatment })}>
        ${accepted.map((one) => html`<option value=${one} ?selected=${one === treatment}>${exchange.mapping.treatment[one]}</option>`)}</select>
        ${treatment === proposed ? nothing : html`<small class="own">${exchange.mapping.changed(exchange.mapping.treatment[proposed])}</small>`}</td>
      <td><ul>${examples.slice(0, 2).map(({ dependent, on }) => html`<li>${exchange.mapping.example[treatment](dependent, on)}</li>`)}</ul></td>
      <td class="why soft">${exchange.relationWhy(id, type, proposed)}</td></tr>`
  }

  override render() {
    const { messages: { exchange }, classes } = this
    const shown = classes.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
    if (!shown.length) return html`<p class="soft">${exchange.mapping.noRelations}</p>`
    return html`
      <details><summary>${exchange.mapping.explain}</summary><dl>${(['hard', 'soft', 'candidate', 'tag', 'ignore'] as const).map((one) => html`
        <dt>${exchange.mapping.treatment[one]}</dt><dd>${exchange.mapping.treatmentMeans[one]}</dd>`)}</dl></details>
      <div class="scroll" tabindex="0" role="region" aria-label=${exchange.mapping.relations}><table class="table">
        <caption class="hidden">${exchange.mapping.relations}</caption>
        <thead><tr><th scope="col">${exchange.mapping.relation}</th><th scope="col" class="numbers">${exchange.count}</th><th scope="col">${exchange.mapping.becomes}</th>
          <th scope="col">${exchange.mapping.examples}</th><th scope="col">${exchange.mapping.why}</th></tr></thead>
        <tbody>${shown.map((one) => this.row(one))}</tbody></table></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-relations': UwImportRelations } }
