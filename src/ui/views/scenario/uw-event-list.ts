import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { isSame } from '../../../model/edit/parts.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario, ScenarioEvent } from '../../../model/scenario.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { buttonName, inOrder } from './event-draft.ts'
import './uw-event-editor.ts'

/**
 * The events of a scenario as sentences, each with a form to change it on the spot.
 *
 * @fires events - CustomEvent<ScenarioEvent[]>, the events after a change, in order of time
 */
@customElement('uw-event-list')
export class UwEventList extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) scenario!: Scenario
  /** The event that is being changed; one past the last is a new one. */
  @state() private editing: number | null = null
  /** Where the keyboard goes once the form is gone and there are so many events: to the button of this one, or to the one that adds. */
  private back: { to: ScenarioEvent | 'add'; of: number } | null = null

  static override styles = [baseStyles, controlStyles, css`
    li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: end; gap: 0 var(--space-1); padding: var(--space-1) 0; border-block-end: 1px solid var(--line); }
    li.open { display: block; }
    .sentence { flex: 1 1 14rem; padding-inline-start: 1em; text-indent: -1em; }
    .sentence::before { content: '•' / ''; display: inline-block; width: 1em; text-indent: 0; color: var(--ink-soft); }
    .buttons { white-space: nowrap; }
    .add { margin-block-start: var(--space-2); }
  `]

  /** Opens the form for a new event. */
  add(): void { this.editing = this.scenario.events.length }

  override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('scenario') as Scenario | undefined
    // Another scenario, or a change undone: what the form was about may be gone.
    if (before && before.events !== this.scenario.events) this.editing = null
  }

  override updated() {
    const { back, scenario: { events } } = this
    // The changed events come back from above a little later.
    if (back === null || this.editing !== null || events.length !== back.of) return
    const index = events.findLastIndex((event) => isSame(event, back.to))
    if (back.to !== 'add' && index < 0) return
    this.back = null
    this.renderRoot.querySelector<HTMLElement>(index < 0 ? '.add' : `li:nth-child(${index + 1}) .change`)?.focus()
  }

  private close(to: ScenarioEvent | 'add', { length } = this.scenario.events) {
    this.back = { to, of: length }
    this.editing = null
  }

  private put(index: number, event: ScenarioEvent) {
    const events = [...this.scenario.events]
    events[index] = event
    this.close(event, events)
    emit(this, 'events', inOrder(events))
  }

  private takeOut(index: number) {
    const events = this.scenario.events.filter((_, other) => other !== index)
    this.close(events[index] ?? events.at(-1) ?? 'add', events)
    emit(this, 'events', events)
  }

  private double(index: number) {
    const copy = { ...this.scenario.events[index] as ScenarioEvent }
    const events = this.scenario.events.toSpliced(index + 1, 0, copy)
    this.close(copy, events)
    emit(this, 'events', events)
  }

  private editor(event: ScenarioEvent | null, index: number) {
    return html`<uw-event-editor .messages=${this.messages} .landscape=${this.landscape} .event=${event} .scenario=${this.scenario}
      @changed=${(change: CustomEvent<ScenarioEvent>) => this.put(index, change.detail)}
      @closed=${() => this.close(event ?? 'add')}></uw-event-editor>`
  }

  private row(event: ScenarioEvent, index: number) {
    if (this.editing === index) return html`<li class="open">${this.editor(event, index)}</li>`
    const { scenario: { change, duplicate, remove }, say } = this.messages
    const sentence = say.event(event, { landscape: this.landscape, scenario: this.scenario })
    const busy = this.editing !== null
    return html`<li>
      <span class="sentence">${sentence}</span>
      <span class="buttons">
        <button type="button" class="quiet change" aria-label=${buttonName(change, sentence)} ?disabled=${busy} @click=${() => { this.editing = index }}>${change}</button>
        <button type="button" class="quiet" aria-label=${buttonName(duplicate, sentence)} ?disabled=${busy} @click=${() => this.double(index)}>${duplicate}</button>
        <button type="button" class="quiet" aria-label=${buttonName(remove, sentence)} ?disabled=${busy} @click=${() => this.takeOut(index)}>${remove}</button>
      </span>
    </li>`
  }

  override render() {
    const { events } = this.scenario
    return html`
      <ol>${events.map((event, index) => this.row(event, index))}</ol>
      ${this.editing === events.length ? this.editor(null, events.length)
        : html`<button type="button" class="add" ?disabled=${this.editing !== null} @click=${() => this.add()}>${this.messages.scenario.add}</button>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-event-list': UwEventList } }
