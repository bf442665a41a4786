import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { LayoutMaker } from '../../../pool/layout.ts'
import type { AppState } from '../../../store/state.ts'

/** The screen on which exercises are prepared, run and looked back on. */
@customElement('uw-exercise-view')
export class UwExerciseView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker

  override render() { return html`` }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-view': UwExerciseView } }
