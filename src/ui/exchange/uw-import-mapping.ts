import { LitElement, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { Drawn } from '../../pool/exchange.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { term } from '../help/uw-term.ts'
import { exchangeStyles } from './exchange-styles.ts'
import './uw-import-elements.ts'
import './uw-import-questions.ts'
import './uw-import-relations.ts'
import './uw-import-suppliers.ts'

const SECTIONS = ['relations', 'elements', 'questions', 'suppliers'] as const
type Section = (typeof SECTIONS)[number]

/** The step that tells what becomes of what, where all of it can be changed. */
@customElement('uw-import-mapping')
export class UwImportMapping extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState
  @state() private section: Section = 'relations'

  static override styles = [baseStyles, controlStyles, exchangeStyles]

  private shown({ relationClasses, elementClasses, questions, suppliers }: Drawn, section: Section) {
    const { messages } = this
    const { mapping, question, supplier } = messages.exchange
    switch (section) {
      case 'relations': return html`<p>${term(messages, 'relation', mapping.section.relations)}: ${mapping.relationsMean}</p><uw-import-relations .messages=${messages} .classes=${relationClasses}></uw-import-relations>`
      case 'elements': return html`<p>${term(messages, 'element', mapping.section.elements)}: ${mapping.elementsMean} ${term(messages, 'component', mapping.whatComponent)}</p><uw-import-elements .messages=${messages} .classes=${elementClasses}></uw-import-elements>`
      case 'questions': return html`<p>${question.means}</p><uw-import-questions .messages=${messages} .questions=${questions}></uw-import-questions>`
      case 'suppliers': return html`<p>${supplier.means}</p><uw-import-suppliers .messages=${messages} .suppliers=${suppliers}></uw-import-suppliers>`
    }
  }

  override render() {
    const { messages, importing: { drawn } } = this
    const { exchange, say } = messages
    if (!drawn) return html`<p class="waiting">${exchange.waiting}</p>`
    const { relationClasses, elementClasses, questions, suppliers } = drawn
    const counts = { relations: relationClasses.filter(({ count }) => count).length, elements: elementClasses.filter(({ count }) => count).length, questions: questions.length, suppliers: suppliers.length }
    // Nothing of a kind has no place of its own; what was looked at may have gone with another choice.
    const there = SECTIONS.filter((one) => counts[one] > 0)
    const section = there.includes(this.section) ? this.section : there[0] ?? 'relations'
    return html`
      <div class="segmented" role="group" aria-label=${exchange.mapping.sections}>${there.map((one) => html`
        <button type="button" aria-pressed=${one === section} @click=${() => { this.section = one }}>${exchange.mapping.section[one]} <span class="numbers">(${say.number(counts[one])})</span></button>`)}</div>
      <section>${this.shown(drawn, section)}</section>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-mapping': UwImportMapping } }
