import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { ACTIONS, actionOf, type Action, type ScenarioEvent } from '../../../model/scenario.ts'
import { select, SELECTOR_KEYS, type Selector, type SelectorKey } from '../../../model/selector.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-duration.ts'
import { choicesFor, draftOf, eventOf, manualFallbacks, type Choice, type EventDraft } from './event-draft.ts'

/**
 * Changes one event: what happens, to whom, from when, until when.
 *
 * @fires changed - CustomEvent<ScenarioEvent>
 * @fires closed
 */
@customElement('uw-event-editor')
export class UwEventEditor extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) event!: ScenarioEvent
  @state() private draft: EventDraft | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: block; padding: var(--space-3); margin-block: var(--space-1); background: var(--panel-2); border-radius: var(--radius); }
    .fields { display: grid; grid-template-columns: max-content 1fr; gap: var(--space-2) var(--space-3); align-items: center; }
    .fields > :nth-child(even) { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); min-width: 0; }
    .buttons { display: flex; gap: var(--space-2); margin-block-start: var(--space-3); }
    .wrong { color: var(--stopped); font-weight: 600; }
    input[type='text'] { flex: 1; }
  `]

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('event')) this.draft = draftOf(this.event, actionOf(this.event))
  }

  override firstUpdated() { this.renderRoot.querySelector('select')?.focus() }

  private set(part: Partial<EventDraft>) { if (this.draft) this.draft = { ...this.draft, ...part } }

  private choose(label: string, value: string | null, choices: Choice[], set: (value: string) => void) {
    return html`<select aria-label=${label} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.name}</option>`)}
    </select>`
  }

  private subject(draft: EventDraft) {
    const { scenario, say } = this.messages
    if (draft.action === 'activate') {
      const choices = manualFallbacks(this.landscape)
      return html`<span>${scenario.fallback}</span><div>${this.choose(scenario.fallback, draft.fallback, choices, (fallback) => this.set({ fallback }))}</div>`
    }
    if (draft.action === 'inject')
      return html`<span>${scenario.message}</span><div><input type="text" aria-label=${scenario.message} .value=${draft.message}
        @change=${(event: Event) => this.set({ message: (event.target as HTMLInputElement).value })}></div>`
    const names = { kind: say.kind as (kind: never) => string, layer: say.layer as (layer: never) => string, jurisdiction: scenario.jurisdiction }
    const choices = choicesFor(draft.by, this.landscape, names)
    const selector = draft.value === null ? draft.selector : { [draft.by]: draft.value } as Selector
    const keys = SELECTOR_KEYS.map((value) => ({ value, name: scenario.byName[value] }))
    const pick = (by: SelectorKey) => this.set({ by, value: choicesFor(by, this.landscape, names)[0]?.value ?? '' })
    return html`<span>${scenario.what}</span><div>
      ${this.choose(scenario.by, draft.by, keys, (by) => pick(by as SelectorKey))}
      ${this.choose(scenario.what, draft.value, draft.value === null ? [{ value: '', name: scenario.keep }, ...choices] : choices, (value) => this.set({ value: value === '' ? null : value }))}
      <span class="soft">${draft.value === null ? `${say.selector(draft.selector, this.landscape)}. ${scenario.complex} ` : nothing}${scenario.hits(select(this.landscape, selector).length)}</span></div>`
  }

  override render() {
    const { draft } = this
    if (!draft) return nothing
    const { scenario } = this.messages
    const lasting = draft.action === 'cutOff' || draft.action === 'bypass'
    const wrong = lasting && draft.until !== null && draft.until <= draft.at
    const incomplete = draft.action === 'activate' && draft.fallback === ''
    const changeAction = (action: Action) => this.set({
      action,
      ...(action === 'activate' && !draft.fallback ? { fallback: manualFallbacks(this.landscape)[0]?.value ?? '' } : {}),
      ...(draft.value === null && draft.action === 'activate' || draft.value === '' ? { by: 'component' as const, value: Object.keys(this.landscape.components)[0] ?? '' } : {}),
    })
    return html`
      <div class="fields">
        <span>${scenario.action}</span><div>${this.choose(scenario.action, draft.action, ACTIONS.map((value) => ({ value, name: scenario.actionName[value] })), (action) => changeAction(action as Action))}</div>
        ${this.subject(draft)}
        <span>${scenario.from}</span><div><uw-duration .messages=${this.messages} label=${scenario.from} .value=${draft.at}
          @duration=${(event: CustomEvent<number>) => this.set({ at: event.detail })}></uw-duration> ${scenario.fromStart}</div>
        ${lasting ? html`<span>${scenario.until}</span><div>
          <uw-duration .messages=${this.messages} label=${scenario.until} .value=${draft.until ?? draft.at + 86_400} ?disabled=${draft.until === null}
            @duration=${(event: CustomEvent<number>) => this.set({ until: event.detail })}></uw-duration> ${scenario.fromStart}
          <label><input type="checkbox" .checked=${draft.until === null}
            @change=${(event: Event) => this.set({ until: (event.target as HTMLInputElement).checked ? null : draft.at + 86_400 })}> ${scenario.forGood}</label></div>` : nothing}
      </div>
      ${wrong ? html`<p class="wrong" role="alert">${scenario.untilTooEarly}</p>` : nothing}
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${wrong || incomplete} @click=${() => emit(this, 'changed', eventOf(draft))}>${scenario.done}</button>
        <button type="button" @click=${() => emit(this, 'closed', null)}>${this.messages.app.close}</button>
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-event-editor': UwEventEditor } }
