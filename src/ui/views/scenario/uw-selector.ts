import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Messages } from '../../../i18n/index.ts'
import { componentOf, type Landscape } from '../../../model/landscape.ts'
import { select, SELECTOR_KEYS, type Selector, type SelectorKey } from '../../../model/selector.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../editor/uw-combobox.ts'
import { choicesFor } from './event-choices.ts'
import { freeKeys, narrowed, selectorDraftOf, selectorFrom, widened, withCondition, type Condition, type SelectorDraft } from './selector-draft.ts'

/** More names than this are noise. */
const MOST_NAMES = 60

/**
 * Chooses who or what an event is about: any of several values, several conditions that must all hold, and several such choices
 * of which one is enough; with the sentence they make and what they hit now.
 *
 * @fires selector - CustomEvent<Selector | null>; `null` while something is still to be chosen
 */
@customElement('uw-selector')
export class UwSelector extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) selector: Selector | null = null
  @state() private draft: SelectorDraft = []
  private sent: Selector | null | undefined = undefined

  static override styles = [baseStyles, controlStyles, css`
    :host { flex: 1 1 100%; min-width: 0; }
    fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    fieldset + fieldset { margin-block-start: var(--space-2); padding-block-start: var(--space-2); border-block-start: 1px dashed var(--line-strong); }
    .condition { display: flex; flex-wrap: wrap; align-items: start; gap: var(--space-1); }
    .condition + .condition { margin-block-start: var(--space-1); }
    .condition > select { flex: none; max-width: 9rem; }
    .values { flex: 1 1 9rem; min-width: 0; display: flex; flex-direction: column; gap: var(--space-1); }
    .chips { display: flex; flex-wrap: wrap; gap: var(--space-1); }
    .chip { display: inline-flex; align-items: center; min-height: 28px; padding-inline-start: var(--space-2); border: 1px solid var(--line-strong); border-radius: 14px; background: var(--accent-soft); overflow-wrap: anywhere; }
    .chip button { min-height: 28px; min-width: 28px; padding: 0; border: 0; background: none; border-radius: 14px; }
    .more { display: flex; flex-wrap: wrap; gap: 0 var(--space-2); margin-block: var(--space-1); }
    .outcome { margin-block-start: var(--space-1); padding: var(--space-1) var(--space-2); background: var(--panel); border-inline-start: 3px solid var(--accent); }
    .none { border-color: var(--stopped); }
    details ul { max-height: 11rem; overflow: auto; }
    details li { padding-inline-start: 1em; }
    .joined { font-weight: 700; }
  `]

  override willUpdate(changed: Map<string, unknown>) {
    // What is half filled in here comes back as nothing; it is not to be wiped by that.
    if (changed.has('selector') && this.selector !== this.sent) this.draft = selectorDraftOf(this.selector)
  }

  private put(draft: SelectorDraft) {
    this.draft = draft
    this.sent = selectorFrom(draft)
    emit(this, 'selector', this.sent)
  }

  private choices(key: SelectorKey) {
    const { scenario, say } = this.messages
    const names = { kind: say.kind as (kind: never) => string, layer: say.layer as (layer: never) => string, jurisdiction: scenario.jurisdiction }
    return choicesFor(key, this.landscape, names)
  }

  private condition(condition: Condition, clause: number, index: number) {
    const { scenario } = this.messages
    const { key, values } = condition
    const choices = this.choices(key)
    const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.name ?? value
    const put = (next: Condition | null) => this.put(withCondition(this.draft, clause, index, next))
    const free = freeKeys(this.draft[clause] ?? [])
    // In one order, whichever is chosen: what the browser has chosen stays at its place.
    const keys = SELECTOR_KEYS.filter((one) => one === key || free.includes(one))
    const alone = this.draft.length === 1 && this.draft[0]?.length === 1
    return html`<div class="condition" role="group" aria-label=${index ? scenario.andAlso : scenario.what}>
      <select aria-label=${scenario.by} @change=${(event: Event) => put({ key: (event.target as HTMLSelectElement).value as SelectorKey, values: [] })}>
        ${keys.map((one) => html`<option value=${one} .selected=${live(one === key)}>${scenario.byName[one]}</option>`)}
      </select>
      <div class="values">
        ${values.length ? html`<div class="chips">${values.map((value) => html`<span class="chip">${nameOf(value)}
          <button type="button" aria-label=${scenario.without(nameOf(value))} title=${scenario.without(nameOf(value))} @click=${() => put({ key, values: values.filter((one) => one !== value) })}>×</button></span>`)}</div>` : nothing}
        <uw-combobox compact .messages=${this.messages} .label=${scenario.what} .placeholder=${values.length ? scenario.orAnother : scenario.choose}
          .options=${choices.filter(({ value }) => !values.includes(value))} .value=${''}
          @pick=${(event: CustomEvent<string | null>) => event.detail !== null && put({ key, values: [...values, event.detail] })}></uw-combobox>
      </div>
      ${alone ? nothing : html`<button type="button" class="quiet" aria-label=${scenario.withoutCondition} title=${scenario.withoutCondition} @click=${() => put(null)}>×</button>`}
    </div>`
  }

  private outcome() {
    const { scenario, say } = this.messages
    const selector = selectorFrom(this.draft)
    if (!selector) return nothing
    const hit = select(this.landscape, selector)
    const names = hit.slice(0, MOST_NAMES).map((id) => componentOf(this.landscape, id).name)
    return html`<div class="outcome ${hit.length ? '' : 'none'}" role="status">
      <span>${say.selector(selector, this.landscape)}: <strong>${scenario.hits(hit.length)}</strong></span>
      ${hit.length > 1 || this.draft.length > 1 ? html`<details><summary>${scenario.which}</summary><ul tabindex="0" aria-label=${scenario.which}>${names.map((name) => html`<li>${name}</li>`)}</ul>
        ${hit.length > names.length ? html`<p class="soft">${scenario.andMore(hit.length - names.length)}</p>` : nothing}</details>` : nothing}
    </div>`
  }

  override render() {
    const { scenario } = this.messages
    return html`${this.draft.map((clause, i) => html`<fieldset>
        ${i ? html`<legend class="joined">${scenario.orElse}</legend>` : html`<legend class="hidden">${scenario.what}</legend>`}
        ${clause.map((condition, j) => this.condition(condition, i, j))}
        ${freeKeys(clause).length ? html`<div class="more"><button type="button" class="quiet" @click=${() => this.put(narrowed(this.draft, i))}>${scenario.narrow}</button></div>` : nothing}
      </fieldset>`)}
      <div class="more"><button type="button" class="quiet" @click=${() => this.put(widened(this.draft))}>${scenario.widen}</button></div>
      ${this.outcome()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-selector': UwSelector } }
