import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { nameOf } from '../../i18n/names.ts'
import { answerFallback, fallbackQuestions, type FallbackQuestion } from '../../model/enrichment/fallbacks.ts'
import { componentOf, type Fallback } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../editor/fallbacks/uw-fallback-form.ts'
import { focusIn } from '../editor/focus-in.ts'
import { valueOf } from '../editor/told.ts'
import { AskOne, oneStyles } from './ask-one.ts'

/** Of a critical service, and of what it rests on: is there anything to fall back on, and what is that worth? */
@customElement('uw-ask-fallbacks')
export class UwAskFallbacks extends AskOne<FallbackQuestion> {
  /** The fallback that is being filled in. */
  @state() private value: Fallback | null = null

  static override styles = [baseStyles, controlStyles, oneStyles, css`
    .card { padding: var(--space-3) var(--space-4); border: 1px solid var(--line); border-radius: var(--radius); }
  `]

  protected override questions(): FallbackQuestion[] { return fallbackQuestions(this.landscape) }

  protected override begin(): void { this.value = null }

  private async describe() {
    this.value = { name: this.messages.enrichment.fallbacks.newName, trigger: 'manual' }
    await this.updateComplete
    const form = this.renderRoot.querySelector('uw-fallback-form')
    await form?.updateComplete
    const name = form?.renderRoot.querySelector('uw-text')
    await name?.updateComplete
    name?.select()
  }

  private save(question: FallbackQuestion, value: Fallback) {
    this.answer(question, (landscape) => answerFallback(landscape, question.id, value))
  }

  private async drop() {
    this.value = null
    await this.updateComplete
    void focusIn(this.renderRoot.querySelector('button'))
  }

  private form(question: FallbackQuestion, value: Fallback) {
    const { messages, work, landscape } = this
    const { fallbacks } = messages.enrichment
    return html`<div class="card"><uw-fallback-form .messages=${messages} .work=${work} .value=${value} .component=${componentOf(landscape, question.id)} of=${question.id}
        @changed=${(event: Event) => { this.value = valueOf<Fallback>(event) }}></uw-fallback-form></div>
      <div class="steps"><button type="button" class="primary" @click=${() => this.save(question, value)}>${fallbacks.save}</button>
        <button type="button" @click=${() => this.drop()}>${fallbacks.cancel}</button></div>`
  }

  override render() {
    const { messages, landscape, value } = this
    const { enrichment: { fallbacks, interview, done } } = messages
    const questions = this.questions()
    const question = this.current(questions)
    if (!question) return html`<p class="empty">${done}</p>`
    const { id, service } = question
    return html`<div class="one">
      <div><p class="place">${interview.at(questions.indexOf(question) + 1, questions.length)} · ${id === service ? fallbacks.itself : fallbacks.about(nameOf(landscape, service))}</p>
        <h3 class="question" tabindex="-1">${fallbacks.question(nameOf(landscape, id))}</h3></div>
      ${value ? this.form(question, value) : html`<div class="steps">
        <button type="button" class="primary" @click=${() => this.describe()}>${fallbacks.yes}</button>
        <button type="button" @click=${() => this.putAside(question)}>${fallbacks.no}</button>
        <button type="button" @click=${() => this.putAside(question)}>${interview.unknown}</button>
        <button type="button" class="quiet" ?disabled=${!this.canGoBack} @click=${() => this.back()}>${interview.back}</button></div>`}
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-fallbacks': UwAskFallbacks } }
