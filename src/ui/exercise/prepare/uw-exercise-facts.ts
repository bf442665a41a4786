import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { fingerprintOf } from '../../../model/fitted.ts'
import { scenarioIn, scenarioOfExercise } from '../../../model/work.ts'
import { emit } from '../../components/emit.ts'
import { choice } from '../../editor/fields/choice.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { ExerciseForm } from './exercise-form.ts'
import { exerciseFormStyles } from './line.ts'
import { linesOf } from './lists.ts'
import { listed } from './references.ts'
import { ticks } from './ticks.ts'

/** What an exercise can leave to the participants. */
const MEASURES = ['activate', 'bypass', 'restore'] as const

/**
 * What an exercise says of itself, and which scenario is played.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, to go back and choose when it is removed
 */
@customElement('uw-exercise-facts')
export class UwExerciseFacts extends ExerciseForm {
  static override styles = [...exerciseFormStyles, css`input[type='datetime-local'] { justify-self: start; }`]

  /** The field tells of every digit. What is typed counts when the typing is done; what is picked counts at once. */
  private readonly date = (event: Event) => {
    const { value, validity } = event.target as HTMLInputElement
    if (event instanceof KeyboardEvent) this.typing = event.key !== 'Enter'
    if (event.type === 'blur') this.typing = false
    if (!this.typing && validity.valid && value !== (this.exercise.date ?? '').slice(0, 16)) this.set({ date: value || undefined })
  }
  private typing = false

  private readonly takeAway = () => {
    emit(this, 'exercise', { do: 'part', part: 'choose' })
    this.send({ do: 'remove-exercise', file: this.file })
  }

  private play(scenario: string) {
    const value = scenarioIn(this.work, scenario)
    if (value) this.set({ scenario, fitted: fingerprintOf(value) })
  }

  override render() {
    const { exercise, work } = this
    const { facts, tab, lead, gone, nameNeeded, people } = this.texts.prepare
    const { name, description = '', date = '', place = '', evaluation = [] } = exercise
    const played = scenarioOfExercise(work, exercise)?.file ?? ''
    const scenarios = work.scenarios.map(({ file, value }) => ({ value: file, name: value.name }))
    return html`<h3>${tab.facts}</h3><p class="lead">${lead.facts}</p><div class="stack narrow">
      <uw-text label=${facts.name} .value=${name} .fault=${(text: string) => (text ? null : nameNeeded)} @changed=${(event: Event) => this.set({ name: valueOf<string>(event) })}></uw-text>
      ${choice(facts.scenario, played, played ? scenarios : [{ value: '', name: gone.none }, ...scenarios], (file) => this.play(file), facts.scenarioMeans)}
      <div class="pair">
        <div class="field"><label for="date">${facts.date}</label>
          <input id="date" type="datetime-local" min="2000-01-01T00:00" max="9999-12-31T23:59" .value=${live(date.slice(0, 16))} @keydown=${this.date} @change=${this.date} @blur=${this.date}></div>
        <uw-text label=${facts.place} .value=${place} @changed=${(event: Event) => this.set({ place: valueOf<string>(event) || undefined })}></uw-text>
      </div>
      <uw-text kind="lines" label=${facts.description} .value=${description} @changed=${(event: Event) => this.set({ description: valueOf<string>(event) || undefined })}></uw-text>
      ${ticks({
        label: facts.undecided, hint: facts.undecidedMeans, value: exercise.undecided ?? [], options: MEASURES.map((value) => ({ value, name: facts.undecidedName[value] })),
        set: (chosen) => this.set({ undecided: listed(MEASURES.filter((one) => chosen.includes(one))) }),
      })}
      <uw-text kind="lines" label=${facts.evaluation} hint=${people.onePerLine} .value=${evaluation.join('\n')} @changed=${(event: Event) => this.set({ evaluation: listed(linesOf(valueOf<string>(event))) })}></uw-text>
      <div class="actions"><button type="button" class="danger" @click=${this.takeAway}>${facts.remove}</button> <span class="hint">${facts.removeMeans}</span></div>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-facts': UwExerciseFacts } }
