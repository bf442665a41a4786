import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { freshId } from '../../../model/edit/ids.ts'
import type { Goal } from '../../../model/exercise.ts'
import '../../editor/fields/uw-new.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles, line } from './line.ts'
import { withoutGoal } from './references.ts'

/** What the exercise is to show or teach. */
@customElement('uw-exercise-goals')
export class UwExerciseGoals extends ExerciseForm {
  static override styles = exerciseFormStyles

  private get goals(): Readonly<Record<string, Goal>> { return this.exercise.goals ?? {} }

  private readonly add = (event: Event) => {
    const text = valueOf<string>(event)
    const id = freshId(text, (taken) => Object.hasOwn(this.goals, taken), 'doel')
    this.opens(id)
    this.set({ goals: { ...this.goals, [id]: { text } } })
    this.say(this.texts.prepare.added(text))
  }

  private takeAway(id: string, { text }: Goal) {
    this.open = null
    this.next = { to: ['uw-new'] }
    this.set(withoutGoal(this.exercise, id))
    this.say(this.texts.prepare.removed(text))
  }

  private form(id: string, goal: Goal) {
    const { goal: words, textNeeded } = this.texts.prepare
    const set = (parts: Partial<Goal>) => this.set({ goals: { ...this.goals, [id]: { ...goal, ...parts } } })
    return html`<uw-text class="first" kind="lines" label=${words.text} .value=${goal.text} .fault=${(text: string) => (text ? null : textNeeded)} @changed=${(event: Event) => set({ text: valueOf<string>(event) })}></uw-text>
      <uw-text kind="lines" label=${words.measure} .value=${goal.measure ?? ''} @changed=${(event: Event) => set({ measure: valueOf<string>(event) || undefined })}></uw-text>
      <div class="actions"><button type="button" class="small danger" @click=${() => this.takeAway(id, goal)}>${words.remove}</button></div>`
  }

  override render() {
    const { prepare } = this.texts
    const all = Object.entries(this.goals)
    return html`<h3>${prepare.tab.goals}</h3><p class="lead">${prepare.lead.goals}</p>
      <div class="stack narrow">${all.length ? nothing : html`<p>${prepare.goal.none}</p>`}
      <ul class="lines">${all.map(([key, goal]) => line({ key, content: goal.text, open: this.open === key, toggle: this.toggle, form: () => this.form(key, goal) }))}</ul>
      <uw-new label=${prepare.goal.new} add=${prepare.inject.add} @changed=${this.add}></uw-new></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-goals': UwExerciseGoals } }
