import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { nameOf } from '../../i18n/names.ts'
import { formatDuration, seconds } from '../../model/duration.ts'
import { answerInterview, interviewQuestions, type InterviewAnswer, type Interviewed, type InterviewQuestion } from '../../model/enrichment/interview.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../components/uw-duration.ts'
import '../editor/fields/uw-share.ts'
import { hardnessWords } from '../editor/needs/need-words.ts'
import { valueOf } from '../editor/told.ts'
import { AskOne, oneStyles } from './ask-one.ts'
import { interviewWords } from './interview-words.ts'
import { today } from './today.ts'

type Says = Exclude<InterviewAnswer['says'], 'unknown'>
const SAYS: readonly Says[] = ['stops', 'partly', 'goes-on']
const CONFIDENCES = ['high', 'medium', 'low'] as const

/** How long things mostly go on, in seconds. */
const WHILES = [3_600, 4 * 3_600, 8 * 3_600, 86_400, 7 * 86_400]

/** The interview of a crown-jewels analysis, one need at a time: if this fails, does that stop, go on in part, or go on for a while? */
@customElement('uw-ask-interview')
export class UwAskInterview extends AskOne<InterviewQuestion> {
  @state() private says: Says | null = null
  @state() private share = 0.5
  /** Seconds. */
  @state() private while = 8 * 3_600
  @state() private confidence: Interviewed['confidence'] = 'medium'
  @state() private missing = false

  static override styles = [baseStyles, controlStyles, oneStyles, css`
    fieldset { display: grid; gap: var(--space-2); margin: 0; padding: 0; border: 0; min-width: 0; }
    legend { padding: 0; margin-block-end: var(--space-1); font-size: var(--text-sm); font-weight: 650; }
    .choice { display: flex; align-items: center; gap: var(--space-2); min-height: 44px; padding: var(--space-1) var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); cursor: pointer; }
    .choice:hover { background: var(--accent-soft); }
    .choice:has(input:checked) { border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 4px 0 0 var(--accent); font-weight: 650; }
    .choice kbd { margin-inline-start: auto; font-weight: 400; }
    .detail { padding: var(--space-2) var(--space-4) var(--space-3); margin-inline-start: var(--space-4); border-inline-start: 2px solid var(--line-strong); }
    .whiles { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); align-items: center; }
    .sure { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); }
    .sure label { display: inline-flex; align-items: center; }
    @media (forced-colors: active) { .choice:has(input:checked) { outline: 2px solid Highlight; } }
  `]

  protected override questions(): InterviewQuestion[] { return interviewQuestions(this.landscape) }

  protected override begin({ need: { holdUp, without, source }, answered }: InterviewQuestion): void {
    this.missing = false
    this.says = holdUp !== undefined ? 'goes-on' : without !== undefined ? 'partly' : answered ? 'stops' : null
    this.share = without ?? 0.5
    this.while = holdUp === undefined ? 8 * 3_600 : seconds(holdUp)
    if (typeof source === 'object' && source.confidence && answered) this.confidence = source.confidence
  }

  private say(says: Says) {
    this.says = says
    this.missing = false
  }

  private save(question: InterviewQuestion, answer: InterviewAnswer) {
    const how: Interviewed = { confidence: this.confidence, date: today() }
    if (answer.says === 'unknown') this.dispatchEvent(new CustomEvent('aside', { detail: [question.key] }))
    this.answer(question, (landscape) => answerInterview(landscape, question, answer, how))
  }

  private readonly take = (event: Event, question: InterviewQuestion) => {
    event.preventDefault()
    const { says, share } = this
    this.missing = says === null
    if (says === 'partly') this.save(question, { says, share })
    else if (says === 'goes-on') this.save(question, { says, holdUp: formatDuration(this.while) })
    else if (says === 'stops') this.save(question, { says })
  }

  /** 1, 2 and 3 answer, Enter goes on: only here, and not while a number is typed. */
  private readonly key = (event: KeyboardEvent, question: InterviewQuestion) => {
    const from = event.composedPath()[0]
    const typing = from instanceof HTMLSelectElement || (from instanceof HTMLInputElement && !/^(radio|range)$/.test(from.type))
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return
    const says = SAYS[['1', '2', '3'].indexOf(event.key)]
    if (says) {
      event.preventDefault()
      this.say(says)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>(`input[value=${says}]`)?.focus())
    } else if (event.key === 'Enter' && !(from instanceof HTMLButtonElement)) this.take(event, question)
  }

  private detail() {
    const { messages, says } = this
    const { interview } = messages.enrichment
    if (says === 'partly') return html`<div class="detail"><uw-share .messages=${messages} label=${interview.share} .value=${this.share} .words=${(share: number) => interview.shareMeans(messages.say.share(share))}
      @changed=${(event: Event) => { this.share = valueOf<number | undefined>(event) ?? 0 }}></uw-share></div>`
    if (says === 'goes-on') return html`<div class="detail field"><span class="label" id="while">${interview.while}</span>
      <div class="whiles" role="group" aria-labelledby="while">${WHILES.map((one) => html`<button type="button" class="small" aria-pressed=${this.while === one} @click=${() => { this.while = one }}>${messages.say.duration(one)}</button>`)}
        <span class="soft">${interview.other}</span><uw-duration some .messages=${messages} label=${interview.while} .value=${this.while}
          @duration=${({ detail }: CustomEvent<number | null>) => { if (detail !== null) this.while = detail }}></uw-duration></div></div>`
    return nothing
  }

  private choices() {
    const { interview } = this.messages.enrichment
    return html`<fieldset aria-describedby=${this.missing ? 'missing' : nothing}><legend class="hidden">${interview.answer}</legend>
      ${SAYS.map((one, i) => html`<label class="choice"><input type="radio" name="says" value=${one} .checked=${live(one === this.says)} @change=${() => this.say(one)}>${interview.says[one]}<kbd aria-hidden="true">${i + 1}</kbd></label>
        ${one === this.says ? this.detail() : nothing}`)}
      ${this.missing ? html`<p class="error" id="missing" role="alert">${interview.chooseFirst}</p>` : nothing}</fieldset>`
  }

  override render() {
    const { messages, landscape } = this
    const { enrichment: { interview, done } } = messages
    const questions = this.questions()
    const question = this.current(questions)
    if (!question) return html`<p class="empty">${done}</p>`
    const { need, id, service } = question
    const said = [hardnessWords(need, messages), need.description ?? ''].filter(Boolean).join('. ')
    return html`<form class="one" @submit=${(event: Event) => this.take(event, question)} @keydown=${(event: KeyboardEvent) => this.key(event, question)}>
      <div><p class="place">${interview.at(questions.indexOf(question) + 1, questions.length)}${service === id ? nothing : html` · ${interview.about(nameOf(landscape, service))}`}</p>
        <h3 class="question" tabindex="-1">${interviewWords(need, id, landscape, messages)}</h3>
        ${said ? html`<p class="place">${interview.described} ${said}</p>` : nothing}</div>
      ${this.choices()}
      <fieldset><legend>${interview.confidence}</legend><div class="sure">${CONFIDENCES.map((one) => html`<label><input type="radio" name="sure" .checked=${live(one === this.confidence)} @change=${() => { this.confidence = one }}>${interview.confidences[one]}</label>`)}</div></fieldset>
      <div class="steps"><button type="submit" class="primary">${interview.save}</button>
        <button type="button" title=${interview.unknownMeans} @click=${() => this.save(question, { says: 'unknown' })}>${interview.unknown}</button>
        <button type="button" @click=${() => this.putAside(question)}>${interview.skip}</button>
        <button type="button" class="quiet" ?disabled=${!this.canGoBack} @click=${() => this.back()}>${interview.back}</button></div>
      <p class="hint">${interview.keys}</p></form>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-ask-interview': UwAskInterview } }
