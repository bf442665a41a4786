import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { ExerciseTexts } from '../../i18n/exercise.ts'
import type { Messages } from '../../i18n/index.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import type { ExerciseAsk } from '../../store/exercise/exercise-state.ts'
import type { AppState } from '../../store/state.ts'
import { emit } from '../components/emit.ts'

/**
 * What each of the four steps of an exercise is given.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>
 */
export class PartElement extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker

  readonly ask = (asked: ExerciseAsk): boolean => emit(this, 'exercise', asked)
}
