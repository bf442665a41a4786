import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { exchangeStyles } from './exchange-styles.ts'
import './uw-import-elements.ts'
import './uw-import-questions.ts'
import './uw-import-relations.ts'
import './uw-import-suppliers.ts'

/** The step that tells what becomes of what, where all of it can be changed. */
@customElement('uw-import-mapping')
export class UwImportMapping extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState

  static override styles = [baseStyles, controlStyles, exchangeStyles]

  override render() {
    const { messages, importing: { drawn } } = this
    const { exchange } = messages
    if (!drawn) return html`<p class="waiting">${exchange.waiting}</p>`
    const { relationClasses, elementClasses, questions, suppliers } = drawn
    return html`
      <section><h3>${exchange.mapping.relations}</h3><p>${exchange.mapping.relationsMean}</p>
        <uw-import-relations .messages=${messages} .classes=${relationClasses}></uw-import-relations></section>
      <section><h3>${exchange.mapping.elements}</h3><p>${exchange.mapping.elementsMean}</p>
        <uw-import-elements .messages=${messages} .classes=${elementClasses}></uw-import-elements></section>
      ${questions.length ? html`<section><h3>${exchange.question.title(questions.length)}</h3><p>${exchange.question.means}</p>
        <uw-import-questions .messages=${messages} .questions=${questions}></uw-import-questions></section>` : nothing}
      ${suppliers.length ? html`<section><h3>${exchange.supplier.title}</h3><p>${exchange.supplier.means}</p>
        <uw-import-suppliers .messages=${messages} .suppliers=${suppliers}></uw-import-suppliers></section>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-mapping': UwImportMapping } }
