import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { doneIn, type Done } from '../../../exercise/done-in.ts'
import type { Act } from '../../../exercise/entry.ts'
import type { RunState } from '../../../exercise/run-state.ts'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { Subject } from '../../../i18n/sentences.ts'
import type { OpenRun } from '../../../store/exercise/exercise-state.ts'
import { emit } from '../../components/emit.ts'

/**
 * What every part of the facilitator's screen is given: the run, and how it stands.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, something is done in the run
 */
export abstract class RunElement extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) run!: OpenRun
  @property({ attribute: false }) standing!: RunState

  get subject(): Subject { return this.run.of }
  get clock() { return this.standing.clock }

  /** Writes something down in the run. */
  protected act(act: Act): void { emit(this, 'exercise', { do: 'act', act }) }

  /** What was done of one kind and holds, in order. */
  protected done<D extends Act['do']>(kind: D): Done<D>[] { return doneIn(this.standing.standing, kind) }

  /** A second of the scenario: "ma 23 nov 16:00". */
  protected at(second: number): string { return this.messages.say.clock(this.run.of.scenario.start, second) }
}
