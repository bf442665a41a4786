import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { loadExerciseTexts } from '../../../i18n/exercise-loaded.ts'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Messages } from '../../../i18n/index.ts'
import { exerciseIn } from '../../../model/work.ts'
import type { LayoutMaker } from '../../../pool/layout.ts'
import { EXERCISE_PARTS, type ExercisePart } from '../../../store/exercise/exercise-state.ts'
import { workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { focused } from '../../components/focused.ts'
import { LazyTexts } from '../../components/lazy-texts.ts'
import { part } from './parts.ts'
import { viewStyles } from './view-styles.ts'

/**
 * The screen on which exercises are prepared, run and looked back on: the four steps, and the one that is taken.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>
 */
@customElement('uw-exercise-view')
export class UwExerciseView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker
  private readonly texts = new LazyTexts(this, loadExerciseTexts, () => this.state.language)
  /** The step that was drawn last. */
  private drawn: ExercisePart | null = null

  static override styles = [baseStyles, controlStyles, viewStyles]

  /** Where the button that led to another step went with the step before, the keyboard goes on from the step that is taken now. */
  protected override updated(): void {
    const { drawn, step } = this
    if (this.texts.now) this.drawn = step
    if (drawn !== null && drawn !== step && focused() === null) this.renderRoot.querySelector<HTMLElement>('[aria-current]')?.focus()
  }

  /** Whether a step can be taken: there is something to do it with. */
  private can(step: ExercisePart): boolean {
    const { exercise } = this.state
    const work = workOf(this.state)
    if (step === 'choose') return true
    return step === 'prepare' ? work !== null && exerciseIn(work, exercise.file) !== undefined : exercise.run !== null
  }

  /** What was removed or never begun cannot be looked at: then there is one to choose first. */
  private get step(): ExercisePart { return this.can(this.state.exercise.part) ? this.state.exercise.part : 'choose' }

  private stepButton({ frame }: ExerciseTexts, step: ExercisePart, number: number) {
    const can = this.can(step)
    const about = can || step === 'choose' ? frame.about[step] : frame.notYet[step]
    return html`<li><button type="button" aria-current=${step === this.step ? 'step' : nothing} aria-disabled=${!can} aria-describedby="about-${step}"
      @click=${() => can && emit(this, 'exercise', { do: 'part', part: step })}>
      <span class="number" aria-hidden="true">${number}</span><strong>${frame.step[step]}</strong></button><small id="about-${step}">${about}</small></li>`
  }

  /** Why the last thing that was asked was not done. */
  private trouble({ frame }: ExerciseTexts) {
    const { trouble } = this.state.exercise
    if (!trouble) return html`<div role="alert"></div>`
    const { why, run } = trouble
    return html`<div role="alert"><p class="notice warn">${frame.trouble[why]}
      ${why === 'elsewhere' && run !== null ? html`<button type="button" @click=${() => emit(this, 'exercise', { do: 'resume', id: run, take: true })}>${frame.takeOver}</button>` : nothing}</p></div>`
  }

  override render() {
    const { texts: { now: texts }, messages, state, layouts, step } = this
    if (!texts) return nothing
    return html`<nav class=${step === 'run' ? 'brief' : ''} aria-label=${texts.frame.steps}><ol>${EXERCISE_PARTS.map((one, i) => this.stepButton(texts, one, i + 1))}</ol></nav>
      ${this.trouble(texts)}
      ${part(step, { messages, texts, state, layouts })}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-view': UwExerciseView } }
