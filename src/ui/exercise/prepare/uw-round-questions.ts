import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Round, RoundQuestion } from '../../../model/exercise.ts'
import '../../editor/fields/uw-new.ts'
import '../../editor/fields/uw-text.ts'
import { signButton } from '../../editor/sign.ts'
import { told, valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles, line } from './line.ts'
import { linesOf, movedIn } from './lists.ts'

/**
 * What is discussed after a round.
 *
 * @fires changed - CustomEvent<RoundQuestion[]>
 */
@customElement('uw-round-questions')
export class UwRoundQuestions extends ExerciseForm {
  @property({ attribute: false }) round!: Round
  /** Options that were typed and are too few to vote on. */
  @state() private tooFew = false

  static override styles = exerciseFormStyles

  private get all(): readonly RoundQuestion[] { return this.round.questions ?? [] }

  private readonly add = (event: Event) => {
    const text = valueOf<string>(event)
    this.opens(String(this.all.length))
    told(this, [...this.all, { text }])
    this.say(this.texts.prepare.added(text))
  }

  private move(at: number, step: -1 | 1) {
    this.follows(at, step)
    told(this, movedIn(this.all, at, step))
  }

  private takeAway(at: number, { text }: RoundQuestion) {
    this.open = null
    this.next = { to: ['uw-new'] }
    told(this, this.all.toSpliced(at, 1))
    this.say(this.texts.prepare.removed(text))
  }

  private options(text: string, set: (parts: Partial<RoundQuestion>) => unknown) {
    const options = [...new Set(linesOf(text))]
    this.tooFew = options.length === 1
    if (!this.tooFew) set({ options: options.length ? options : undefined })
  }

  private form(question: RoundQuestion, at: number) {
    const { round: words, textNeeded } = this.texts.prepare
    const set = (parts: Partial<RoundQuestion>) => told(this, this.all.with(at, { ...question, ...parts }))
    return html`<uw-text class="first" kind="lines" label=${words.question} .value=${question.text} .fault=${(text: string) => (text ? null : textNeeded)} @changed=${(event: Event) => set({ text: valueOf<string>(event) })}></uw-text>
      <uw-text kind="lines" label=${words.options} hint=${words.optionsMeans} .value=${(question.options ?? []).join('\n')} @changed=${(event: Event) => this.options(valueOf<string>(event), set)}></uw-text>
      ${this.tooFew ? html`<p class="error" role="alert">${words.twoOptions}</p>` : nothing}
      <uw-text kind="lines" label=${words.hint} hint=${this.texts.prepare.inject.expectMeans} .value=${question.hint ?? ''} @changed=${(event: Event) => set({ hint: valueOf<string>(event) || undefined })}></uw-text>
      <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(at, question)}>${words.removeQuestion}</button></div>`
  }

  override render() {
    const { prepare } = this.texts
    const { round: words } = prepare
    return html`<h4>${words.questions}</h4>
      <ol class="lines">${this.all.map((question, at) => line({
        key: String(at), content: question.text, open: this.open === String(at), toggle: this.toggle, form: () => this.form(question, at),
        beside: html`${signButton('up', prepare.up(words.nth(at + 1)), () => this.move(at, -1), at === 0)}${signButton('down', prepare.down(words.nth(at + 1)), () => this.move(at, 1), at === this.all.length - 1)}`,
      }))}</ol>
      <uw-new label=${words.newQuestion} add=${prepare.inject.add} @changed=${this.add}></uw-new>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-round-questions': UwRoundQuestions } }
