import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { seconds } from '../../../model/duration.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario, ScenarioEvent } from '../../../model/scenario.ts'
import type { OpenFile } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import './uw-event-editor.ts'

/**
 * Which scenario is played, and its events as sentences that can be changed on the spot.
 *
 * @fires choose-scenario - CustomEvent<string>, a file name of the library
 * @fires events - CustomEvent<ScenarioEvent[]>, the events after a change
 */
@customElement('uw-scenario-bar')
export class UwScenarioBar extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) file!: OpenFile<Scenario>
  @property({ attribute: false }) library: OpenFile<Scenario>[] = []
  /** The event that is being changed; one past the last is a new one. */
  @state() private editing: number | null = null

  static override styles = [baseStyles, controlStyles, css`
    .choose { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    .choose select { font-weight: 700; font-size: var(--text-md); max-width: min(100%, 32rem); }
    .what { font-size: var(--text-lg); font-weight: 700; }
    details { margin-inline-start: auto; }
    .more { position: relative; }
    summary { cursor: pointer; color: var(--accent); padding: var(--space-1) var(--space-2); border-radius: var(--radius); }
    .sheet { position: absolute; z-index: 6; inset-inline-end: 0; width: min(44rem, 92vw); max-height: 62vh; overflow: auto; padding: var(--space-4); background: var(--panel); border: 1px solid var(--line-strong); border-radius: var(--radius-lg); box-shadow: 0 10px 32px rgb(0 0 0 / 28%); }
    .sheet p { margin-block-end: var(--space-2); max-width: 65ch; }
    li { display: flex; align-items: baseline; gap: var(--space-2); padding: var(--space-1) 0; border-block-end: 1px solid var(--line); }
    li > span { flex: 1; }
    li.open { display: block; }
    .sentence::before { content: '•'; margin-inline-end: 0.5em; color: var(--ink-soft); }
    .add { margin-block-start: var(--space-2); }
  `]

  private change(events: ScenarioEvent[]) {
    this.editing = null
    emit(this, 'events', events)
  }

  private put(index: number, event: ScenarioEvent) {
    const events = [...this.file.value.events]
    events[index] = event
    this.change(events)
  }

  private row(event: ScenarioEvent, index: number) {
    const { scenario, say } = this.messages
    const subject = { landscape: this.landscape, scenario: this.file.value }
    const sentence = say.event(event, subject)
    if (this.editing === index) return html`<li class="open">${this.editor(event, index)}</li>`
    return html`<li>
      <span class="sentence">${sentence}</span>
      <button type="button" class="quiet" aria-label=${scenario.changeEvent(sentence)} @click=${() => { this.editing = index }}>${scenario.change}</button>
      <button type="button" class="quiet" aria-label=${scenario.removeEvent(sentence)}
        @click=${() => this.change(this.file.value.events.filter((_, i) => i !== index))}>${scenario.remove}</button>
    </li>`
  }

  private editor(event: ScenarioEvent, index: number) {
    return html`<uw-event-editor .messages=${this.messages} .landscape=${this.landscape} .event=${event}
      @changed=${(change: CustomEvent<ScenarioEvent>) => this.put(index, change.detail)}
      @closed=${() => { this.editing = null }}></uw-event-editor>`
  }

  override render() {
    const { scenario, say, app } = this.messages
    const { value, changed } = this.file
    const { events } = value
    const inLibrary = this.library.some(({ file }) => file === this.file.file)
    const subject = { landscape: this.landscape, scenario: value }
    const first = Object.keys(this.landscape.components)[0]
    return html`
      <div class="choose">
        <label class="what" for="scenario">${scenario.whatIf}</label>
        <select id="scenario" @change=${(event: Event) => emit(this, 'choose-scenario', (event.target as HTMLSelectElement).value)}>
          ${inLibrary ? nothing : html`<option selected>${value.name}</option>`}
          ${this.library.map(({ file, value: { name } }) => html`<option value=${file} ?selected=${file === this.file.file}>${name}</option>`)}
        </select>
        <span class="soft">${scenario.starts} ${say.clock(value.start, 0)}, ${scenario.runs(say.duration(seconds(value.horizon)))}${changed ? html` · <em>${app.changed}</em>` : nothing}</span>
        <details class="more">
          <summary>${scenario.showEvents(events.length)}</summary>
          <div class="sheet">
            ${value.description ? html`<p>${value.description}</p>` : nothing}
            ${value.likelihood ? html`<p class="soft">${scenario.likelihood(value.likelihood)}</p>` : nothing}
            <ol>${events.map((event, index) => this.row(event, index))}</ol>
            ${this.editing === events.length && first !== undefined
              ? this.editor({ at: 'PT0S', cutOff: { component: first } }, events.length)
              : html`<button type="button" class="add" ?disabled=${first === undefined} @click=${() => { this.editing = events.length }}>${scenario.add}</button>`}
          </div>
        </details>
      </div>
      <p class="hidden">${events.map((event) => say.event(event, subject)).join(' ')}</p>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-bar': UwScenarioBar } }
