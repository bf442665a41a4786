import { LitElement, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { ExerciseAsk, KeptRun } from '../../../store/exercise/exercise-state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { rowStyles } from '../../keep/row-styles.ts'
import { when } from '../../keep/when.ts'

/**
 * An exercise that was begun and is kept in this browser, with what can be done with it.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, to go on with it, or to remove it after the user was asked
 */
@customElement('uw-kept-run')
export class UwKeptRun extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) run!: KeptRun
  /** Whether the user is asked if it may go. */
  @state() private asking = false

  static override styles = [baseStyles, controlStyles, rowStyles]

  private async question(asking: boolean) {
    this.asking = asking
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(asking ? '.no' : '.remove')?.focus()
  }

  private ask(asked: ExerciseAsk): boolean { return emit(this, 'exercise', asked) }

  private actions() {
    const { run: { id, exercise, ended }, texts: { frame: { choose } } } = this
    const open = ended ? choose.lookBack : choose.goOn
    return html`<div class="actions">
      <button type="button" class="small primary" aria-label=${choose.of(open, exercise)} @click=${() => this.ask({ do: 'resume', id })}>${open}</button>
      <button type="button" class="small danger remove" aria-label=${choose.of(choose.forget, exercise)} @click=${() => this.question(true)}>${choose.forget}</button></div>`
  }

  private sure() {
    const { run: { id }, texts: { frame: { choose } } } = this
    return html`<div class="ask notice warn" role="group" aria-labelledby="question"><p id="question">${choose.forgetAsk}</p>
      <div class="actions"><button type="button" class="small danger" @click=${() => this.ask({ do: 'forget', id })}>${choose.forgetYes}</button>
      <button type="button" class="small no" aria-describedby="question" @click=${() => this.question(false)}>${choose.forgetNo}</button></div></div>`
  }

  override render() {
    const { messages, run: { exercise, landscape, startedAt }, texts: { frame: { choose } } } = this
    return html`<div class="what"><p class="name">${exercise}</p><p class="facts">${choose.began(when(messages, startedAt, Date.now()), landscape)}</p></div>
      ${this.asking ? this.sure() : this.actions()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-kept-run': UwKeptRun } }
