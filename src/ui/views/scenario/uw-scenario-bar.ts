import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { seconds } from '../../../model/duration.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { OpenFile } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { localHour } from './local-time.ts'
import type { UwEventList } from './uw-event-list.ts'
import './uw-event-list.ts'
import './uw-scenario-details.ts'

/**
 * Which scenario is played, and a sheet to change it in. On a wide screen the sheet stands at the side of `main`, which must be
 * positioned and leave it `--sheet` of room; on a smaller one it pushes down what is below.
 *
 * @fires choose-scenario - CustomEvent<string>, a file name of the library
 * @fires new-scenario - CustomEvent<{ name: string, start: string }>
 * @fires history - CustomEvent<'undo' | 'redo' | 'revert'>
 * @fires sheet - CustomEvent<boolean>, whether the sheet is open
 * @fires events - CustomEvent<ScenarioEvent[]>, the events after a change
 * @fires details - CustomEvent<Parts<Scenario>>, what else became different
 */
@customElement('uw-scenario-bar')
export class UwScenarioBar extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) file!: OpenFile<Scenario>
  @property({ attribute: false }) library: OpenFile<Scenario>[] = []
  @state() private open = false
  @query('summary') private summary!: HTMLElement
  @query('#scenario') private chooser!: HTMLSelectElement
  @query('uw-event-list') private list!: UwEventList

  static override styles = [baseStyles, controlStyles, css`
    :host { contain: inline-size; }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    .row + .row { margin-block-start: var(--space-1); }
    #scenario { font-weight: 700; max-width: min(100%, 32rem); }
    .what { font-size: var(--text-lg); font-weight: 700; }
    .new { margin-inline-start: auto; }
    .history { gap: var(--space-1); }
    [aria-disabled='true'] { opacity: 0.55; cursor: default; }
    summary { cursor: pointer; color: var(--accent); padding: var(--space-1) var(--space-2); border-radius: var(--radius); }
    .sheet { overflow: auto; overscroll-behavior: contain; padding: var(--space-3) var(--space-4) var(--space-4); background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); }
    .head { display: flex; align-items: center; justify-content: space-between; }
    h2 { font-size: var(--text-lg); }
    uw-scenario-details + h2 { margin-block: var(--space-4) var(--space-1); }
    details { min-width: 0; }
    details[open] { flex: 1 0 100%; }
    .sheet { max-height: 45vh; }
    @media (min-width: 1240px) and (min-height: 640px) {
      details[open] { flex: none; }
      .sheet { position: absolute; inset-block: var(--space-2) var(--space-3); inset-inline-end: var(--space-3); width: var(--sheet); max-height: none; }
    }
  `]

  override updated() {
    this.chooser.value = this.file.file
  }

  private readonly toggled = () => {
    const open = this.renderRoot.querySelector('details')?.open ?? false
    this.open = open
    emit(this, 'sheet', open)
  }

  private readonly close = () => {
    this.open = false
    this.summary.focus()
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.open) this.close()
  }

  /** A new scenario opens where it can be filled. */
  private async create() {
    emit(this, 'new-scenario', { name: this.messages.scenario.newScenario, start: localHour(new Date()) })
    this.open = true
    // First the new scenario must have come down to the list, then its form can open.
    await new Promise((resolve) => { requestAnimationFrame(resolve) })
    await this.updateComplete
    this.list.add()
  }

  private step(step: 'undo' | 'redo' | 'revert', possible: boolean, keys?: string) {
    // It stays in place when there is nothing more to do, so that the keyboard is not lost.
    return html`<button type="button" class="quiet" aria-disabled=${!possible} aria-keyshortcuts=${keys ?? nothing}
      @click=${() => possible && emit(this, 'history', step)}>${this.messages.scenario[step]}</button>`
  }

  private history() {
    const { changed, value, original, past, future } = this.file
    if (!past.length && !future.length) return nothing
    return html`<div class="row history">
      ${changed ? html`<em>${this.messages.app.changed}</em>` : nothing}
      ${this.step('undo', past.length > 0, 'Control+Z')}
      ${this.step('redo', future.length > 0, 'Control+Shift+Z')}
      ${original ? this.step('revert', value !== original.value) : nothing}
    </div>`
  }

  private sheet() {
    const { messages, landscape, file: { value } } = this
    const { scenario, app } = messages
    return html`<div class="sheet" role="region" aria-label=${scenario.about} tabindex="-1">
      <div class="head"><h2>${scenario.about}</h2><button type="button" class="quiet" @click=${this.close}>${app.close}</button></div>
      <uw-scenario-details .messages=${messages} .scenario=${value}></uw-scenario-details>
      <h2>${scenario.events}</h2>
      <uw-event-list .messages=${messages} .landscape=${landscape} .scenario=${value}></uw-event-list>
    </div>`
  }

  override render() {
    const { scenario, say } = this.messages
    const { value } = this.file
    return html`
      <div class="row">
        <label class="what" for="scenario">${scenario.whatIf}</label>
        <select id="scenario" @change=${() => emit(this, 'choose-scenario', this.chooser.value)}>
          ${this.library.map(({ file, changed, value: { name } }) => html`<option value=${file}>${changed ? scenario.changedName(name) : name}</option>`)}
        </select>
        <span class="soft">${scenario.starts} ${say.clock(value.start, 0)}, ${scenario.runs(say.duration(seconds(value.horizon)))}</span>
        <button type="button" class="quiet new" @click=${this.create}>${scenario.newScenario}</button>
        <details .open=${this.open} @toggle=${this.toggled} @keydown=${this.key}>
          <summary>${scenario.edit(value.events.length)}</summary>
          ${this.sheet()}
        </details>
      </div>
      ${this.history()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-bar': UwScenarioBar } }
