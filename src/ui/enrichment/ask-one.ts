import { css, type PropertyValues } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Asked } from '../../model/enrichment/asked.ts'
import { Form } from '../editor/form.ts'
import { answered, type Answer } from './answer.ts'
import { nextOpen } from './walk.ts'

/** How a single question is laid out. */
export const oneStyles = css`
  :host { display: block; overflow: auto; }
  .one { display: grid; gap: var(--space-4); max-width: 46rem; grid-template-columns: minmax(0, 1fr); padding: 3px; }
  .question { font-size: var(--text-lg); font-weight: 650; line-height: 1.4; overflow-wrap: anywhere; }
  .question:focus { outline: none; box-shadow: none; }
  .place { font-size: var(--text-sm); color: var(--ink-soft); }
  .steps { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
  .empty { padding: var(--space-6) var(--space-4); text-align: center; color: var(--ink-soft); }
`

/**
 * One question at a time, with the way back to the one before. Nothing is forced: a question is passed over, or put aside for
 * this visit.
 *
 * @fires answer - CustomEvent<Answer>
 * @fires aside - CustomEvent<string[]>, the key of a question that is put aside
 */
export abstract class AskOne<Question extends Asked> extends Form {
  /** Keys of the questions that were put aside. */
  @property({ attribute: false }) aside: ReadonlySet<string> = new Set()
  /** The question that is asked; `null`: the first that is open. */
  @state() private at: string | null = null
  /** The questions before it, to go back to. */
  @state() private trail: readonly string[] = []
  /** The questions whose answers are not in the landscape yet: who is quick has given several. */
  private readonly underWay = new Set<string>()
  /** Whether the keyboard goes to the question: at first it does. */
  private toFocus = true

  protected abstract questions(): readonly Question[]

  /** Another question is asked now: what was filled in for the one before goes. */
  protected abstract begin(question: Question): void

  protected get canGoBack(): boolean { return this.trail.length > 0 }

  /** What is asked now; `null` when nothing is open. */
  protected current(questions: readonly Question[]): Question | null {
    return questions.find(({ key }) => key === this.at) ?? null
  }

  private get passedOver(): ReadonlySet<string> { return new Set([...this.aside, ...this.underWay]) }

  override willUpdate(changed: PropertyValues): void {
    const questions = this.questions()
    if (changed.has('work') || changed.has('aside'))
      for (const { key, answered } of questions) if (answered || this.aside.has(key)) this.underWay.delete(key)
    if (this.current(questions)) return
    this.show(nextOpen(questions, this.passedOver, this.at), this.trail)
  }

  private show(question: Question | null, trail: readonly string[]): void {
    this.at = question?.key ?? null
    this.trail = trail
    if (question) this.begin(question)
  }

  /** Goes on to the next open question. */
  protected next(from: Question): void {
    this.underWay.add(from.key)
    const next = nextOpen(this.questions(), this.passedOver, from.key)
    this.toFocus = true
    this.show(next, [...this.trail, from.key])
    this.requestUpdate()
  }

  protected back(): void {
    const key = this.trail.at(-1)
    const question = this.questions().find((one) => one.key === key)
    this.toFocus = true
    this.show(question ?? null, this.trail.slice(0, -1))
  }

  protected answer(question: Question, answer: Answer): void {
    answered(this, answer)
    this.next(question)
  }

  protected putAside(question: Question): void {
    this.dispatchEvent(new CustomEvent('aside', { detail: [question.key] }))
    this.next(question)
  }

  /** The question is read out when it comes, and the keyboard is in its answers. */
  protected override updated(): void {
    if (!this.toFocus) return
    this.toFocus = false
    this.renderRoot.querySelector<HTMLElement>('.question')?.focus()
  }
}
