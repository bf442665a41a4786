import { LitElement } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Trace } from '../../../engine/trace.ts'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Messages } from '../../../i18n/index.ts'
import { seconds } from '../../../model/duration.ts'
import type { Edit, Parts } from '../../../model/edit/edit.ts'
import type { Exercise } from '../../../model/exercise.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { scenarioOfExercise, type Work } from '../../../model/work.ts'
import { emit } from '../../components/emit.ts'
import { focusIn } from '../../editor/focus-in.ts'

/**
 * What every form of an exercise is given. A form changes nothing itself: it asks for edits, as soon as a field is left. Of its lines one at most
 * stands open.
 *
 * @fires edit - CustomEvent<Edit>
 * @fires said - CustomEvent<string>, what was done, to be heard
 */
export abstract class ExerciseForm extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) work!: Work
  @property() file = ''
  @property({ attribute: false }) exercise!: Exercise
  /** The outcome of its scenario; `null` while that is not worked out. */
  @property({ attribute: false }) trace: Trace | null = null
  /** The key of the line that stands open. */
  @state() protected open: string | null = null
  /** Where the keyboard goes when the lines are drawn next: into the line that was just made, or to what the first selector finds that finds something. */
  protected next: { line: string } | { to: readonly string[] } | null = null

  get scenario(): Scenario | null { return scenarioOfExercise(this.work, this.exercise)?.value ?? null }
  /** Where the scenario ends, in seconds. */
  get horizon(): number { return this.scenario ? seconds(this.scenario.horizon) : Infinity }

  /** A second of the scenario on the clock. */
  readonly clock = (second: number): string => this.messages.say.clock(this.scenario?.start, second)

  readonly send = (edit: Edit | readonly Edit[]): boolean => emit(this, 'edit', edit)
  readonly set = (parts: Parts<Exercise>): boolean => this.send({ do: 'set-exercise', file: this.file, parts })
  readonly say = (what: string): boolean => emit(this, 'said', what)

  protected readonly toggle = (key: string): void => { this.open = this.open === key ? null : key }

  /** Opens a line that an edit is about to make, and puts the keyboard in it. */
  protected opens(key: string): void {
    this.open = key
    this.next = { line: key }
  }

  /** Keeps the keyboard on the button that moved a line up (-1) or down (1), or on the line where that cannot go further. */
  protected follows(at: number, step: -1 | 1): void {
    if (this.open === String(at)) this.open = String(at + step)
    const line = `[data-key='${at + step}']`
    this.next = { to: [`${line} .${step < 0 ? 'up' : 'down'}:not(:disabled)`, `${line} .open`] }
  }

  protected override updated(): void {
    const { next } = this
    if (!next) return
    const selectors = 'to' in next ? next.to : [`[data-key='${CSS.escape(next.line)}'] .card .first`]
    const found = selectors.map((one) => this.renderRoot.querySelector<HTMLElement>(one)).find((one) => one !== null)
    // The line comes back from above a little later.
    if (!found) return
    this.next = null
    void focusIn(found)
  }
}
