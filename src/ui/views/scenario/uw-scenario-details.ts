import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../../i18n/index.ts'
import { formatDuration, seconds } from '../../../model/duration.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { Parts } from '../../../model/edit/edit.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-duration.ts'
import { localTime } from './local-time.ts'

/**
 * What a scenario says of itself: its name, when it starts, how far it looks, how likely it is and what it is about.
 *
 * @fires details - CustomEvent<Parts<Scenario>>, what becomes different
 */
@customElement('uw-scenario-details')
export class UwScenarioDetails extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) scenario!: Scenario

  static override styles = [baseStyles, controlStyles, css`
    .fields { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--space-1) var(--space-3); align-items: center; }
    .when { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); }
    input[type='datetime-local'], textarea { min-height: 32px; padding: var(--space-1) var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--panel); color: var(--ink); font: inherit; }
    input[type='datetime-local'] { max-width: 100%; }
    input[type='text'], textarea { width: 100%; }
    textarea { resize: vertical; field-sizing: content; min-height: 3.4em; max-height: 6.2em; }
  `]

  private send(parts: Parts<Scenario>) { emit(this, 'details', parts) }

  private setName(name: string) {
    if (name) this.send({ name })
    else this.requestUpdate()
  }

  private setStart({ value, validity }: HTMLInputElement) {
    // While the year is half typed, or a part is left empty, there is no moment yet.
    if (value && validity.valid && value !== this.scenario.start?.slice(0, 16)) this.send({ start: value })
  }

  /** The field tells of every digit. What is typed counts when the typing is done; what is picked counts at once. */
  private readonly startEvent = (event: Event) => {
    const input = event.target as HTMLInputElement
    if (event instanceof KeyboardEvent) this.typing = event.key !== 'Enter'
    if (event.type === 'blur') this.typing = false
    if (!this.typing) this.setStart(input)
    if (event.type === 'blur' && !(input.value && input.validity.valid)) input.value = this.scenario.start ?? ''
  }
  private typing = false

  override render() {
    const { scenario: texts } = this.messages
    const { name, description = '', start = '', horizon, likelihood = 0 } = this.scenario
    const valueOf = (event: Event) => (event.target as HTMLInputElement).value
    return html`<div class="fields">
      <label for="name">${texts.name}</label>
      <input id="name" type="text" .value=${live(name)} @change=${(event: Event) => this.setName(valueOf(event).trim())}>
      <label for="start">${texts.start}</label>
      <div class="when">
        <input id="start" type="datetime-local" min="1900-01-01T00:00" max="9999-12-31T23:59" .value=${start} 
          @keydown=${this.startEvent} @change=${this.startEvent} @blur=${this.startEvent}>
        <button type="button" aria-label=${texts.nowMeans} title=${texts.nowMeans} @click=${() => this.send({ start: localTime(new Date()) })}>${texts.now}</button>
      </div>
      <span>${texts.horizon}</span>
      <uw-duration .messages=${this.messages} some label=${texts.horizon} .value=${seconds(horizon)}
        @duration=${({ detail }: CustomEvent<number | null>) => { if (detail !== null) this.send({ horizon: formatDuration(detail) }) }}></uw-duration>
      <label for="likelihood">${texts.likelihood}</label>
      <select id="likelihood" @change=${(event: Event) => this.send({ likelihood: Number(valueOf(event)) || undefined })}>
        ${texts.likelihoodName.map((word, number) => html`<option value=${number} .selected=${number === likelihood}>${word}</option>`)}
      </select>
      <label for="description">${texts.description}</label>
      <textarea id="description" rows="2" .value=${live(description)} @change=${(event: Event) => this.send({ description: valueOf(event).trim() || undefined })}></textarea>
    </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-details': UwScenarioDetails } }
