import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Question } from '../../../analysis/questions.ts'
import { loadAnalysisTexts } from '../../../i18n/analysis-loaded.ts'
import type { AnalysisTexts } from '../../../i18n/analysis.ts'
import type { Messages } from '../../../i18n/index.ts'
import { targetOf } from '../../../store/analysis-asks.ts'
import { inquiryIn, isSame, type Inquiry, type Target } from '../../../store/analysis-state.ts'
import { analysisOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { focused } from '../../components/focused.ts'
import { LazyTexts } from '../../components/lazy-texts.ts'
import { today } from '../../enrichment/today.ts'
import { picture } from './pictures.ts'
import { viewStyles } from './view-styles.ts'

/**
 * The screen "what must we fear": the questions that can be asked of a landscape, and the answer to the one that is looked at.
 *
 * @fires analyse - CustomEvent<{ question, ask? }>, opens a question, or asks something else with it
 * @fires stop-analysis - CustomEvent<Question>
 * @fires chapter - CustomEvent<{ question, on }>, whether the answer goes into the report
 */
@customElement('uw-analysis-view')
export class UwAnalysisView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  private readonly texts = new LazyTexts(this, loadAnalysisTexts, () => this.state.language)

  static override styles = [baseStyles, controlStyles, viewStyles]

  /** Where the button to stop or to begin went, the keyboard goes on from the heading. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as AppState | undefined
    if (before && before.analysis !== this.state.analysis && focused() === null) this.renderRoot.querySelector('h3')?.focus()
  }

  private readonly open = (question: Question): void => { emit(this, 'analyse', { question }) }

  private side(texts: AnalysisTexts, current: Question) {
    const { questions, about, title, lead, list, choose } = texts.frame
    const all = Object.keys(questions) as Question[]
    return html`<nav class="side no-print" aria-label=${list}>
      <h2>${title}</h2><p class="soft">${lead}</p>
      <ul>${all.map((question) => html`<li><button type="button" aria-current=${question === current ? 'true' : nothing} @click=${() => this.open(question)}>
        <strong>${questions[question]}</strong><small>${about[question]}</small></button></li>`)}</ul>
      <label class="choose">${choose}<select @change=${(event: Event) => this.open((event.target as HTMLSelectElement).value as Question)}>
        ${all.map((question) => html`<option value=${question} ?selected=${question === current}>${questions[question]}</option>`)}</select></label>
    </nav>`
  }

  /** What is going on with a question: it is being worked out, was stopped, failed, or its answer is of before a change. */
  private standing<Q extends Question>({ frame }: AnalysisTexts, question: Q, target: Target<Q> | null, { running, ended, made }: Inquiry<Q>) {
    const isStale = made !== undefined && !isSame(question, made.of, target)
    const stale = isStale ? html`<span>${frame.stale}</span>` : nothing
    if (!target) return html`<span>${question === 'cut-sets' ? frame.needsService : frame.needsScenario}</span>`
    if (running) return html`${stale}<progress max="1" .value=${running.share} aria-label=${frame.working}></progress><span>${running.share ? html`<span aria-hidden="true">${frame.workingShare(running.share)}</span>` : frame.working}</span>
      <button type="button" class="small" @click=${() => emit(this, 'stop-analysis', question)}>${frame.stop}</button>`
    if (ended && isSame(question, ended.of, target)) return html`${stale}<span class=${ended.failure === null ? '' : 'bad'}>${ended.failure === null ? (made ? nothing : frame.stopped) : frame.failedBy(ended.failure.name)}</span>
      <button type="button" class="small" @click=${() => this.open(question)}>${made ? frame.again : frame.start}</button>`
    return stale === nothing ? html`<span class="hidden">${made ? frame.done(frame.questions[question]) : nothing}</span>` : stale
  }

  private answer<Q extends Question>(texts: AnalysisTexts, question: Q) {
    const { messages, state } = this
    const analysis = analysisOf(state)
    const target = targetOf(state, question, today())
    const inquiry = inquiryIn(analysis, question)
    const { made, running } = inquiry
    return html`<section class="answer" aria-labelledby="question">
      <div class="top"><h3 id="question" tabindex="-1">${texts.frame.questions[question]}</h3>
        <div class="state" role="status">${this.standing(texts, question, target, inquiry)}</div>
        <label class="tick"><input type="checkbox" .checked=${analysis.chapters.includes(question)} @change=${(event: Event) => emit(this, 'chapter', { question, on: (event.target as HTMLInputElement).checked })}>${texts.frame.inReport}</label></div>
      <div aria-busy=${running ? 'true' : 'false'}>${made ? picture(question, {
        messages, texts, landscape: made.of.landscape, scenarios: made.of.scenarios, open: state.open, ask: target?.ask ?? made.of.ask, answer: made.answer,
      }) : nothing}</div>
    </section>`
  }

  override render() {
    const texts = this.texts.now
    if (!texts) return nothing
    const { question } = analysisOf(this.state)
    return html`<div class="page">${this.side(texts, question)}${this.answer(texts, question)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-analysis-view': UwAnalysisView } }
