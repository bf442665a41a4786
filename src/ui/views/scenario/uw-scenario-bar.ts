import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { seconds } from '../../../model/duration.ts'
import { scenarioIn, type Work } from '../../../model/work.ts'
import type { Files } from '../../../store/files.ts'
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
 * @fires history - CustomEvent<'revert'>
 * @fires variant - CustomEvent<{ name: string }>, a copy of the scenario under another name
 * @fires edit - CustomEvent<Edit>, when the scenario is removed
 * @fires sheet - CustomEvent<boolean>, whether the sheet is open
 * @fires events - CustomEvent<ScenarioEvent[]>, the events after a change
 * @fires details - CustomEvent<Parts<Scenario>>, what else became different
 */
@customElement('uw-scenario-bar')
export class UwScenarioBar extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) work!: Work
  /** File name of the scenario that is played. */
  @property() open = ''
  @property({ attribute: false }) files: Files = {}
  @state() private unfolded = false
  @query('summary') private summary!: HTMLElement
  @query('#scenario') private chooser!: HTMLSelectElement
  @query('uw-event-list') private list!: UwEventList
  /** Whether a new scenario was asked for, that opens with a form for its first event. */
  private awaited = false

  static override styles = [baseStyles, controlStyles, css`
    :host { contain: inline-size; }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    #scenario { font-weight: 700; max-width: min(100%, 32rem); }
    .what { font-size: var(--text-lg); font-weight: 700; }
    .new { margin-inline-start: auto; }
    [aria-disabled='true'] { opacity: 0.55; cursor: default; }
    summary { cursor: pointer; color: var(--accent); padding: var(--space-1) var(--space-2); border-radius: var(--radius); }
    .sheet { overflow: auto; overscroll-behavior: contain; padding: var(--space-3) var(--space-4) var(--space-4); background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); }
    .head { display: flex; align-items: center; justify-content: space-between; }
    h2 { font-size: var(--text-lg); }
    .whole { display: flex; flex-wrap: wrap; gap: var(--space-1); margin-block-start: var(--space-2); }
    .whole + h2 { margin-block: var(--space-4) var(--space-1); }
    details { min-width: 0; }
    details[open] { flex: 1 0 100%; }
    .sheet { max-height: 45vh; }
    @media (min-width: 1240px) and (min-height: 640px) {
      details[open] { flex: none; }
      .sheet { position: absolute; inset-block: var(--space-2) var(--space-3); inset-inline-end: var(--space-3); width: var(--sheet); max-height: none; }
    }
  `]

  override updated(changed: Map<string, unknown>) {
    this.chooser.value = this.open
    if (!this.awaited || !changed.has('open')) return
    this.awaited = false
    void this.list.updateComplete.then(() => this.list.add())
  }

  private readonly toggled = () => {
    this.unfolded = this.renderRoot.querySelector('details')?.open ?? false
    emit(this, 'sheet', this.unfolded)
  }

  private readonly choose = () => {
    this.awaited = false
    emit(this, 'choose-scenario', this.chooser.value)
  }

  private readonly close = () => {
    this.unfolded = false
    this.summary.focus()
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.unfolded) this.close()
  }

  /** A new scenario opens where it can be filled. */
  private create() {
    this.unfolded = this.awaited = true
    emit(this, 'new-scenario', { name: this.messages.scenario.newScenario, start: localHour(new Date()) })
  }

  /** The way back to how the scenario was read, while it is not like that. */
  private revert() {
    const { app, scenario } = this.messages
    const facts = this.files[this.open]
    const value = scenarioIn(this.work, this.open)
    if (!facts?.original || value === facts.saved && value === facts.original.value) return nothing
    return html`<em>${app.changed}</em>
      <button type="button" class="quiet" aria-disabled=${value === facts.original.value} @click=${() => value !== facts.original?.value && emit(this, 'history', 'revert')}>${scenario.revert}</button>`
  }

  private sheet() {
    const { messages, work: { landscape } } = this
    const { scenario, app } = messages
    const value = scenarioIn(this.work, this.open)
    return html`<div class="sheet" role="region" aria-label=${scenario.about} tabindex="-1">
      <div class="head"><h2>${scenario.about}</h2><button type="button" class="quiet" @click=${this.close}>${app.close}</button></div>
      <uw-scenario-details .messages=${messages} .scenario=${value}></uw-scenario-details>
      <div class="whole">
        <button type="button" class="quiet" @click=${() => value && emit(this, 'variant', { name: scenario.variantName(value.name) })}>${scenario.variant}</button>
        <button type="button" class="quiet" ?disabled=${this.work.scenarios.length < 2} @click=${() => emit(this, 'edit', { do: 'remove-scenario', file: this.open })}>${scenario.removeScenario}</button>
      </div>
      <h2>${scenario.events}</h2>
      <uw-event-list .messages=${messages} .landscape=${landscape} .scenario=${value}></uw-event-list>
    </div>`
  }

  override render() {
    const { scenario, say } = this.messages
    const value = scenarioIn(this.work, this.open)
    if (!value) return nothing
    const changed = (file: string, of: unknown) => this.files[file]?.saved !== of
    return html`
      <div class="row">
        <label class="what" for="scenario">${scenario.whatIf}</label>
        <select id="scenario" @change=${this.choose}>
          ${this.work.scenarios.map(({ file, value: one }) => html`<option value=${file}>${changed(file, one) ? scenario.changedName(one.name) : one.name}</option>`)}
        </select>
        <span class="soft">${scenario.starts} ${say.clock(value.start, 0)}, ${scenario.runs(say.duration(seconds(value.horizon)))}</span>
        <button type="button" class="quiet new" @click=${this.create}>${scenario.newScenario}</button>
        <details .open=${this.unfolded} @toggle=${this.toggled} @keydown=${this.key}>
          <summary>${scenario.edit(value.events.length)}</summary>
          ${this.sheet()}
        </details>
        ${this.revert()}
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-bar': UwScenarioBar } }
