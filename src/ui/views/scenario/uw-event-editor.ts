import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { ACTIONS, type Action, type Scenario, type ScenarioEvent } from '../../../model/scenario.ts'
import type { Selector } from '../../../model/selector.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-duration.ts'
import '../../editor/fields/uw-share.ts'
import { draftOf, endsTooEarly, eventOf, isComplete, lasts, newDraft, type EventDraft } from './event-draft.ts'
import { chooser, fallbackField, sourceField } from './event-fields.ts'
import './uw-selector.ts'

const DAY = 86_400

/**
 * Changes one event or makes a new one: what happens, to whom, from when, until when, how much; and the sentence that this makes.
 *
 * @fires changed - CustomEvent<ScenarioEvent>
 * @fires closed - without a change
 * @fires edit - when a document is added that the event rests on
 */
@customElement('uw-event-editor')
export class UwEventEditor extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  /** `null` for a new one. */
  @property({ attribute: false }) event: ScenarioEvent | null = null
  /** The scenario that it is part of. */
  @property({ attribute: false }) scenario!: Scenario
  @state() private draft: EventDraft = newDraft
  /** The times that cannot be read as they are typed now. */
  @state() private unreadable: ReadonlySet<'at' | 'until'> = new Set()

  static override styles = [baseStyles, controlStyles, css`
    :host { padding: var(--space-3); margin-block: var(--space-1); background: var(--panel-2); border: 1px solid var(--line-strong); border-radius: var(--radius); scroll-margin: var(--space-2); }
    .fields { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--space-2) var(--space-3); align-items: baseline; }
    .fields > :nth-child(even) { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); min-width: 0; }
    .buttons { display: flex; gap: var(--space-2); margin-block-start: var(--space-3); }
    .sentence { margin-block-start: var(--space-2); font-weight: 600; }
    uw-source { margin-block-start: var(--space-2); }
    .wrong { color: var(--stopped); font-weight: 600; }
    input[type='text'] { flex: 1; min-width: 0; }
  `]

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('keydown', this.key)
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('event')) this.draft = this.event ? draftOf(this.event) : newDraft
  }

  override firstUpdated() {
    // Loaded when an event is first changed: most visits never do.
    void import('../../editor/fields/uw-source.ts')
    this.renderRoot.querySelector('select')?.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'nearest' })
  }

  private readonly key = (event: KeyboardEvent) => {
    // What is half filled in here is not to be lost by undoing something else.
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) event.stopPropagation()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    emit(this, 'closed', null)
  }

  private set(part: Partial<EventDraft>) { this.draft = { ...this.draft, ...part } }

  private time(which: 'at' | 'until', second: number | null) {
    const unreadable = new Set(this.unreadable)
    if (second === null) unreadable.add(which)
    else unreadable.delete(which)
    this.unreadable = unreadable
    if (second !== null) this.set({ [which]: second })
  }

  private forGood(forGood: boolean) { this.time('until', 0); this.set({ until: forGood ? null : this.draft.at + DAY }) }

  private selector(draft: EventDraft) {
    return html`<span>${this.messages.scenario.what}</span><div><uw-selector .messages=${this.messages} .landscape=${this.landscape} .selector=${draft.selector}
      @selector=${(event: CustomEvent<Selector | null>) => this.set({ selector: event.detail })}></uw-selector></div>`
  }

  /** How much of it goes on all the same. */
  private level(draft: EventDraft) {
    const { scenario } = this.messages
    return html`<span>${scenario.level}</span><div><uw-share .label=${scenario.goesOn} .value=${draft.level} .words=${scenario.levelMeans}
      @changed=${(event: CustomEvent<number | undefined>) => this.set({ level: event.detail ?? 0 })}></uw-share></div>`
  }

  private subject(draft: EventDraft) {
    if (draft.action === 'activate') return fallbackField(this.messages, this.landscape, draft, (fallback) => this.set({ fallback }))
    if (draft.action !== 'inject') return this.selector(draft)
    const { message } = this.messages.scenario
    return html`<span>${message}</span><div><input type="text" aria-label=${message} .value=${draft.message}
      @input=${(event: Event) => this.set({ message: (event.target as HTMLInputElement).value })}></div>`
  }

  /** Where a number of seconds after the start is on the clock. */
  private clock(which: 'at' | 'until', second: number) {
    const { scenario, say } = this.messages
    return html`<span>${scenario.fromStart}${this.scenario.start === undefined || this.unreadable.has(which) ? nothing : html`: <strong class="numbers">${say.clock(this.scenario.start, second)}</strong>`}</span>`
  }

  private readonly done = () => emit(this, 'changed', eventOf(this.draft))

  override render() {
    const { draft, unreadable } = this
    const { scenario } = this.messages
    const lasting = lasts(draft.action)
    const readable = !unreadable.has('at') && !(lasting && unreadable.has('until'))
    const wrong = readable && endsTooEarly(draft)
    return html`
      <div class="fields" role="group" aria-label=${ifDefined(this.event ? undefined : scenario.newEvent)}>
        <span>${scenario.action}</span><div>${chooser(scenario.action, draft.action, ACTIONS.map((value) => ({ value, name: scenario.actionName[value] })), (action) => this.set({ action: action as Action }))}</div>
        ${this.subject(draft)}
        ${draft.action === 'cutOff' ? this.level(draft) : nothing}
        <span>${scenario.from}</span><div><uw-duration .messages=${this.messages} label=${scenario.from} .value=${draft.at}
          @duration=${(event: CustomEvent<number | null>) => this.time('at', event.detail)}></uw-duration> ${this.clock('at', draft.at)}</div>
        ${lasting ? html`<span>${scenario.until}</span><div>
          ${draft.until === null ? nothing : html`<uw-duration .messages=${this.messages} label=${scenario.until} .value=${draft.until}
            @duration=${(event: CustomEvent<number | null>) => this.time('until', event.detail)}></uw-duration> ${this.clock('until', draft.until)}`}
          <label><input type="checkbox" .checked=${draft.until === null}
            @change=${(event: Event) => this.forGood((event.target as HTMLInputElement).checked)}> ${scenario.forGood}</label></div>` : nothing}
        <span>${scenario.description}</span><div><input type="text" aria-label=${scenario.description} .value=${draft.description}
          @input=${(event: Event) => this.set({ description: (event.target as HTMLInputElement).value })}></div>
      </div>
      ${sourceField(this.messages, this.landscape, draft, (source) => this.set({ source }))}
      ${readable && !wrong && isComplete(draft) ? html`<p class="sentence">${this.messages.say.event(eventOf(draft), this)}</p>` : nothing}
      ${wrong ? html`<p class="wrong" role="alert">${scenario.untilTooEarly}</p>` : nothing}
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${!readable || wrong || !isComplete(draft)} @click=${this.done}>${scenario.done}</button>
        <button type="button" @click=${() => emit(this, 'closed', null)}>${scenario.cancel}</button>
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-event-editor': UwEventEditor } }
