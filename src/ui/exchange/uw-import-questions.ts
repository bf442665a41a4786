import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Question } from '../../exchange/draft.ts'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { Growing } from './growing.ts'

/** So many questions at once; all have an answer already. */
const FEW = 10

/** What only a person can say: whether things stand in for each other. @fires importing */
@customElement('uw-import-questions')
export class UwImportQuestions extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) questions: readonly Question[] = []
  private readonly growing = new Growing(this)

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    ol { display: grid; gap: var(--space-2); }
    fieldset { padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); }
    legend { float: inline-start; width: 100%; }
    .options { clear: both; }
  `]

  private question({ id, about, name, members, accepted, answer }: Question) {
    const { exchange } = this.messages
    return html`<li><fieldset><legend>${exchange.question.asks[about](exchange.typeWords(name) || name, members)}</legend><div class="options">${accepted.map((one) => html`<label>
      <input type="radio" name=${id} value=${one} .checked=${live(one === answer)} @change=${() => emit(this, 'importing', { ask: 'answer', id, answer: one })}>
      ${exchange.question.answer(one)}</label>`)}</div></fieldset></li>`
  }

  override render() {
    const { questions, growing, messages } = this
    return html`<ol>${growing.of('questions', questions, FEW).map((one) => this.question(one))}</ol>${growing.more('questions', questions.length, messages, FEW)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-questions': UwImportQuestions } }
