import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { ExerciseFile } from '../../../model/exercise.ts'
import { scenarioOfExercise, type Work } from '../../../model/work.ts'
import type { KeptRun } from '../../../store/exercise/exercise-state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { when } from '../../keep/when.ts'
import { fitOf } from '../fit.ts'
import { factsOf } from './exercise-facts.ts'

/**
 * An exercise of the work: what it is about, how much there is in it, and when it was held last.
 *
 * @fires exercise - CustomEvent<ExerciseAsk>, to prepare it
 * @fires save-file - CustomEvent<string>, its file name
 */
@customElement('uw-exercise-card')
export class UwExerciseCard extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExerciseTexts
  @property({ attribute: false }) work!: Work
  @property({ attribute: false }) exercise!: ExerciseFile
  @property({ attribute: false }) runs: readonly KeptRun[] = []

  static override styles = [baseStyles, controlStyles, css`
    :host { height: 100%; }
    article { display: grid; grid-template-rows: auto auto 1fr auto; gap: var(--space-2); height: 100%; padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); box-shadow: var(--shadow); overflow-wrap: anywhere; }
    h3 { font-size: var(--text-lg); font-weight: 650; line-height: var(--leading-tight); }
    .facts { font-size: var(--text-sm); color: var(--ink-soft); }
    .facts p + p { margin-block-start: 2px; }
  `]

  /** What is known of the scenario: its name, or why it cannot be played as it stands. */
  private scenario() {
    const { texts: { frame: { choose } }, work, exercise: { value } } = this
    const fit = fitOf(work, value)
    if (fit === 'gone') return html`<p class="notice warn">${choose.scenarioGone(value.scenario)}</p>`
    const name = scenarioOfExercise(work, value)?.value.name
    return html`<p>${choose.scenario}: ${name}</p>${fit === 'changed' ? html`<p class="notice warn">${choose.changed}</p>` : ''}`
  }

  override render() {
    const { messages, texts: { frame: { choose } }, exercise: { file, value }, runs } = this
    const { rounds, injects, takes, lastAt } = factsOf(value, runs)
    return html`<article aria-labelledby="name">
      <h3 id="name">${value.name}</h3>
      <p class="soft">${value.description}</p>
      <div class="facts">${this.scenario()}<p>${choose.facts(rounds, injects, takes)}</p>
        <p>${lastAt === null ? choose.never : choose.lastRun(when(messages, lastAt, Date.now()))}</p></div>
      <div class="actions">
        <button type="button" class="primary" aria-label=${choose.of(choose.prepare, value.name)} @click=${() => emit(this, 'exercise', { do: 'open', file })}>${choose.prepare}</button>
        <button type="button" class="quiet" aria-label=${choose.of(choose.save, value.name)} @click=${() => emit(this, 'save-file', file)}>${choose.save}</button>
      </div></article>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-card': UwExerciseCard } }
