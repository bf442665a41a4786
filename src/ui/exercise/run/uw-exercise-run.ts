import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import type { RunState } from '../../../exercise/run-state.ts'
import { runState } from '../../../exercise/state.ts'
import type { OpenRun } from '../../../store/exercise/exercise-state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { focused } from '../../components/focused.ts'
import { PartElement } from '../part-element.ts'
import { runKey } from './keys.ts'
import './uw-end-run.ts'
import './uw-run-ahead.ts'
import type { UwRunClock } from './uw-run-clock.ts'
import './uw-run-clock.ts'
import './uw-run-injects.ts'
import './uw-run-log.ts'
import './uw-run-measures.ts'
import './uw-run-room.ts'
import type { UwRunWrite } from './uw-run-write.ts'
import './uw-run-write.ts'

/** The facilitator's screen of the run that is open. */
@customElement('uw-exercise-run')
export class UwExerciseRun extends PartElement {
  @query('uw-run-clock') private clock!: UwRunClock
  @query('uw-run-write') private write!: UwRunWrite
  private last: { run: OpenRun; standing: RunState } | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { container-type: inline-size; }
    .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); max-width: 120rem; margin-inline: auto; padding: var(--space-2) var(--space-3) 4rem; }
    .title { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--space-1) var(--space-4); }
    .title h2 { font-size: var(--text-xl); font-weight: 650; line-height: var(--leading-tight); }
    .title .state { flex: 1 1 12rem; font-size: var(--text-sm); }
    .bad { color: var(--stopped); font-weight: 650; }
    /* The clock stays in sight, however long the messages are. */
    @media (min-height: 50rem) {
      :host { scroll-padding-block-start: 15rem; }
      uw-run-clock { position: sticky; inset-block-start: 0; z-index: 3; }
    }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; gap: var(--space-2); }
    .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); min-width: 0; }
    @container (min-width: 52rem) { .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); } .column:last-child { grid-column: 1 / -1; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; } }
    @container (min-width: 76rem) { .columns { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1.1fr) minmax(0, 1fr); } .column:last-child { grid-column: auto; grid-template-columns: minmax(0, 1fr); } }
  `]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.key)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('keydown', this.key)
  }

  private readonly key = (event: KeyboardEvent): void => {
    const does = runKey(event)
    if (does === null || !this.last || this.last.standing.ended) return
    event.preventDefault()
    if (does === 'toggle') this.clock.toggle()
    else this.write.open(does, focused())
  }

  /** How the run stands; worked out when something was done. */
  private standing(run: OpenRun): RunState {
    if (this.last?.run !== run) this.last = { run, standing: this.last?.run.entries === run.entries ? this.last.standing : runState(run) }
    return this.last.standing
  }

  private kept({ kept }: OpenRun) {
    const texts = this.texts.run.kept
    return html`<p class="state ${kept === 'failed' ? 'bad' : 'soft'}" role=${kept === 'failed' ? 'alert' : nothing}>${texts[kept]}</p>`
  }

  override render() {
    const { messages, texts, state: { exercise: { run } } } = this
    if (!run) return nothing
    const standing = this.standing(run)
    if (standing.ended) return html`<p class="notice">${texts.run.ended} <button type="button" class="link" @click=${() => this.ask({ do: 'part', part: 'after' })}>${texts.run.toAfter}</button></p>`
    return html`<div class="page"><div class="title"><h2>${run.of.exercise.name}</h2>${this.kept(run)}
        <uw-end-run .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-end-run></div>
      <uw-run-clock .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-clock>
      <div class="columns">
        <div class="column"><uw-run-injects .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-injects></div>
        <div class="column"><uw-run-write .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-write>
          <uw-run-measures .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-measures>
          <uw-run-log .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-log></div>
        <div class="column"><uw-run-room .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-room>
          <uw-run-ahead .messages=${messages} .texts=${texts} .run=${run} .standing=${standing}></uw-run-ahead></div>
      </div></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-run': UwExerciseRun } }
