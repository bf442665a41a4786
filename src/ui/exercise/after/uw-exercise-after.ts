import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { RunState } from '../../../exercise/run-state.ts'
import { runState } from '../../../exercise/state.ts'
import { loadReportingTexts } from '../../../i18n/reporting-loaded.ts'
import type { OpenRun } from '../../../store/exercise/exercise-state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { LazyTexts } from '../../components/lazy-texts.ts'
import '../../report/uw-formats.ts'
import { PartElement } from '../part-element.ts'
import '../run/uw-run-log.ts'
import './uw-after-compare.ts'
import './uw-after-gaps.ts'
import './uw-after-goals.ts'
import './uw-after-improve.ts'

/** The last step: what came of an exercise, what is to be improved, and the report of it. */
@customElement('uw-exercise-after')
export class UwExerciseAfter extends PartElement {
  private readonly reporting = new LazyTexts(this, loadReportingTexts, () => this.state.language)
  private last: { entries: OpenRun['entries']; standing: RunState } | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { container-type: inline-size; }
    .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); max-width: 90rem; margin-inline: auto; padding: var(--space-3) var(--space-4) 5rem; }
    h2 { font-size: var(--text-xl); font-weight: 650; line-height: 1.25; }
    .lead { max-width: 70ch; }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; gap: var(--space-3); }
    .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-3); min-width: 0; }
    @container (min-width: 60rem) { .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .report { display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--accent); border-radius: var(--radius-lg); background: var(--panel); }
    h3 { font-size: var(--text-lg); font-weight: 650; }
  `]

  private standing(run: OpenRun): RunState {
    if (this.last?.entries !== run.entries) this.last = { entries: run.entries, standing: runState(run) }
    return this.last.standing
  }

  override render() {
    const { messages, texts, state: { exercise: { run } }, reporting: { now: reporting } } = this
    if (!run) return nothing
    const standing = this.standing(run)
    const { after } = texts
    return html`<div class="page"><div><h2>${after.title(run.of.exercise.name)}</h2><p class="lead soft">${standing.ended ? after.lead : after.notEnded}</p>
        ${standing.ended ? nothing : html`<p><button type="button" @click=${() => this.ask({ do: 'part', part: 'run' })}>${after.back}</button></p>`}</div>
      <div class="columns">
        <div class="column"><uw-after-goals .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-after-goals>
          <uw-after-improve .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-after-improve></div>
        <div class="column"><section class="report" aria-labelledby="report"><h3 id="report">${after.report}</h3><p class="soft">${after.reportMeans}</p>
          ${reporting ? html`<uw-formats .texts=${reporting} .wanted=${{ kind: 'after-action' }}></uw-formats>` : nothing}</section>
          <uw-after-compare .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-after-compare>
          <uw-after-gaps .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-after-gaps></div>
      </div>
      <uw-run-log .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-log></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-after': UwExerciseAfter } }
