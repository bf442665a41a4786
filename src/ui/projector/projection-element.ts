import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { ProjectorView } from '../../exercise/projector-view.ts'
import type { ExerciseTexts } from '../../i18n/exercise.ts'
import type { Messages } from '../../i18n/index.ts'

/** What every part of the large screen is given: what may be seen now, and the words for it. */
export abstract class ProjectionElement extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) view!: ProjectorView
}
