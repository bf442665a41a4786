import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Becomes } from '../../exchange/choices.ts'
import type { ElementClass } from '../../exchange/draft.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { becomesWords } from './becomes-words.ts'
import { typeName } from './type-name.ts'

/** What becomes of the elements of each type. @fires importing */
@customElement('uw-import-elements')
export class UwImportElements extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) classes: readonly ElementClass[] = []

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`.own { font-weight: 650; color: var(--accent); }`]

  private row({ type, count, becomes, proposed, accepted, examples }: ElementClass) {
    const { messages } = this
    const { exchange } = messages
    const words = exchange.typeWords(type) || type
    return html`<tr><th scope="row">${typeName(type, messages)}</th><td class="numbers">${messages.say.number(count)}</td>
      <td><select aria-label=${exchange.mapping.becomesOf(words)} @change=${(event: Event) => emit(this, 'importing', { ask: 'become', type, becomes: (event.target as HTMLSelectElement).value as Becomes })}>
        ${accepted.map((one) => html`<option value=${one} ?selected=${one === becomes}>${becomesWords(one, messages)}</option>`)}</select>
        ${becomes === proposed ? nothing : html`<small class="own">${exchange.mapping.changed(becomesWords(proposed, messages))}</small>`}</td>
      <td>${exchange.and(examples.slice(0, 3))}</td></tr>`
  }

  override render() {
    const { messages: { exchange }, classes } = this
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${exchange.mapping.elements}><table class="table">
      <caption class="hidden">${exchange.mapping.elements}</caption>
      <thead><tr><th scope="col">${exchange.kind}</th><th scope="col" class="numbers">${exchange.count}</th><th scope="col">${exchange.mapping.becomes}</th><th scope="col">${exchange.mapping.examples}</th></tr></thead>
      <tbody>${classes.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count).map((one) => this.row(one))}</tbody></table></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-elements': UwImportElements } }
