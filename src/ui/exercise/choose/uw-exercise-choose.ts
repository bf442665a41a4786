import { css, html, nothing, type PropertyValues } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import type { KeptRun } from '../../../store/exercise/exercise-state.ts'
import { scenarioOf, workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { focused } from '../../components/focused.ts'
import { PartElement } from '../part-element.ts'
import { runsNow } from './runs-now.ts'
import './uw-exercise-card.ts'
import './uw-kept-run.ts'
import './uw-new-exercise.ts'

/** The first step: the exercises of the work, those that were begun before, and how to make one. */
@customElement('uw-exercise-choose')
export class UwExerciseChoose extends PartElement {
  static override styles = [baseStyles, controlStyles, css`
    .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-6); max-width: 90rem; margin-inline: auto; padding: var(--space-4) var(--space-4) 5rem; }
    h2 { font-size: var(--text-xl); font-weight: 650; line-height: 1.25; letter-spacing: -0.01em; }
    h2:focus { outline: none; box-shadow: none; }
    .lead { max-width: 70ch; margin-block-start: var(--space-1); }
    section { min-width: 0; }
    section > h3 { font-size: var(--text-lg); font-weight: 650; margin-block-end: var(--space-1); }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: var(--space-3); }
    .box { padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); }
    .box li + li { border-block-start: 1px solid var(--line); }
    .running { border-color: var(--accent); border-inline-start-width: 4px; }
    .none { max-width: 70ch; }
  `]

  /** Where a run that was removed had the keyboard, it goes on from the heading. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as AppState | undefined
    const fewer = (before?.exercise.runs?.length ?? 0) > (this.state.exercise.runs?.length ?? 0)
    if (fewer && focused() === null) this.renderRoot.querySelector('h2')?.focus()
  }

  private runs(id: string, title: string, means: string, runs: readonly KeptRun[], kind = '') {
    return runs.length ? html`<section class="box ${kind}" aria-labelledby=${id}><h3 id=${id}>${title}</h3><p class="soft">${means}</p>
      <ul aria-labelledby=${id}>${repeat(runs, (run) => run.id, (run) => html`<li><uw-kept-run .messages=${this.messages} .texts=${this.texts} .run=${run}></uw-kept-run></li>`)}</ul></section>` : nothing
  }

  private exercises({ frame: { choose } }: ExerciseTexts, runs: readonly KeptRun[]) {
    const work = workOf(this.state)
    const exercises = work?.exercises ?? []
    return html`<section aria-labelledby="ready"><h3 id="ready">${choose.ready}</h3>
      ${work && exercises.length ? html`<ul class="cards">${repeat(exercises, ({ file }) => file, (exercise) => html`<li>
        <uw-exercise-card .messages=${this.messages} .texts=${this.texts} .work=${work} .exercise=${exercise} .runs=${runs}></uw-exercise-card></li>`)}</ul>`
        : html`<p class="none">${choose.none}</p>`}</section>`
  }

  override render() {
    const { texts, state } = this
    const { choose } = texts.frame
    const runs = runsNow(state.exercise.runs ?? [], state.exercise.run, Date.now())
    return html`<div class="page">
      <div><h2 tabindex="-1">${choose.title}</h2><p class="lead">${choose.lead}</p></div>
      ${this.runs('running', choose.running, choose.runningMeans, runs.filter(({ ended }) => !ended), 'running')}
      ${this.exercises(texts, runs)}
      <section class="box" aria-labelledby="new"><h3 id="new">${choose.newTitle}</h3>
        <uw-new-exercise .texts=${texts} .scenario=${scenarioOf(state)?.name ?? ''}></uw-new-exercise></section>
      ${this.runs('ended', choose.ended, choose.endedMeans, runs.filter(({ ended }) => ended))}
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-choose': UwExerciseChoose } }
