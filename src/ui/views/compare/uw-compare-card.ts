import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { seconds } from '../../../model/duration.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import type { CompareItem } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import type { Entry, Outcome } from './outcome.ts'
import type { Working } from './traces.ts'

/** So many differences are shown at once. */
const SHOWN = 3

/**
 * One of the outcomes that are compared: which scenario on which landscape, what comes of it, and what is different from
 * the reference.
 *
 * @fires item - CustomEvent<CompareItem>, another scenario or landscape is chosen here
 * @fires to-reference - CustomEvent<null>, the others are to be compared with this one
 * @fires remove-item - CustomEvent<null>
 */
@customElement('uw-compare-card')
export class UwCompareCard extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) entry!: Entry
  /** The outcome, or how far it is. */
  @property({ attribute: false }) working: Working = 'busy'
  /** The outcome with its difference, when both it and the reference are worked out. */
  @property({ attribute: false }) outcome: Outcome | null = null
  /** Letter of the reference. */
  @property() reference = 'A'
  @property({ attribute: false }) scenarios: readonly ScenarioFile[] = []
  /** Names of the landscapes to choose from. */
  @property({ attribute: false }) landscapes: Partial<Record<CompareItem['landscape'], string>> = {}
  @state() private unfolded = false

  static override styles = [baseStyles, controlStyles, css`
    :host { display: flex; flex-direction: column; gap: var(--space-1); min-width: 0; padding: var(--space-2) var(--space-4) var(--space-3); background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius-lg); box-shadow: var(--shadow); }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); }
    .letter { flex: none; width: 30px; height: 30px; border-radius: var(--radius); border: 1px solid var(--line-strong); font-size: var(--text-lg); font-weight: 700; line-height: 28px; text-align: center; }
    .is-reference .letter { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    .scenario { flex: 1 1 12rem; min-width: 0; font-weight: 650; }
    .where { font-size: var(--text-sm); }
    .where select { min-height: 28px; }
    .where .badge, .to-reference { margin-inline-start: auto; }
    .icon path { fill: none; stroke: currentColor; stroke-width: 1.8; }
    .more { margin-inline-start: -8px; }
    .headline { font-weight: 600; line-height: 1.35; text-wrap: pretty; }
    h3 { margin-block-start: var(--space-1); font-size: var(--text-sm); font-weight: 650; color: var(--ink-soft); }
    li { position: relative; padding-inline-start: 14px; font-size: var(--text-sm); }
    li::before { content: ''; position: absolute; inset: 0.55em auto auto 2px; width: 5px; height: 5px; border-radius: 50%; background: var(--accent); }
    .change { font-weight: 600; }
    .problem { color: var(--stopped); }
    @media (forced-colors: active) { .is-reference .letter { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
    @media print { button, button.icon { display: none; } :host { break-inside: avoid; box-shadow: none; } select { border: 0; appearance: none; } }
  `]

  private set(part: Partial<CompareItem>): void { emit(this, 'item', { ...this.entry.item, ...part }) }

  private head() {
    const { entry: { letter, item }, messages: { compare: texts }, scenarios } = this
    return html`<div class="row">
      <span class="letter">${letter}</span>
      <select class="scenario" aria-label=${texts.scenario(letter)} @change=${(event: Event) => this.set({ file: (event.target as HTMLSelectElement).value })}>
        ${scenarios.map(({ file, value }) => html`<option value=${file} .selected=${file === item.file}>${value.name}</option>`)}</select>
      <button type="button" class="quiet icon" aria-label=${texts.remove(letter)} title=${texts.remove(letter)} @click=${() => emit(this, 'remove-item', null)}>
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M2 2L12 12M12 2L2 12"></path></svg></button>
    </div>`
  }

  private where(isReference: boolean) {
    const { entry: { letter, item, scenario }, messages: { compare: texts, say }, landscapes } = this
    const names = Object.entries(landscapes)
    return html`<div class="row where soft">
      ${names.length > 1 ? html`<span>${texts.on}</span><select aria-label=${texts.landscape(letter)} @change=${(event: Event) => this.set({ landscape: (event.target as HTMLSelectElement).value as CompareItem['landscape'] })}>
        ${names.map(([id, name]) => html`<option value=${id} .selected=${id === item.landscape}>${name}</option>`)}</select>` : nothing}
      <span class="numbers">${texts.runs(scenario.start === undefined ? null : say.clock(scenario.start, 0), say.duration(seconds(scenario.horizon)))}</span>
      ${isReference ? html`<span class="badge accent" title=${texts.referenceMeans}>${texts.reference}</span>`
        : html`<button type="button" class="quiet small to-reference" @click=${() => emit(this, 'to-reference', null)}>${texts.toReference(letter)}</button>`}</div>`
  }

  /** What is different from the reference; all of it on demand. */
  private differences({ difference, landscape, scenario }: Outcome) {
    if (!difference) return nothing
    const { messages: { compare: texts, say }, unfolded } = this
    const all = say.differences(difference, { landscape, scenario }, Infinity, 'other')
    const shown = unfolded || all.length <= SHOWN + 1 ? all.length : SHOWN
    return html`<h3>${texts.against(this.reference)}</h3>
      <p class="change">${say.differenceHeadline(difference, 'other')}</p>
      ${difference.services.length || all.length > 1 ? html`<ul>${all.slice(0, shown).map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
      ${all.length > SHOWN + 1 ? html`<div><button type="button" class="quiet small more" aria-expanded=${unfolded} @click=${() => { this.unfolded = !unfolded }}>${unfolded ? this.messages.compare.news.fewer : texts.more(all.length - shown)}</button></div>` : nothing}`
  }

  override render() {
    const { working, outcome, messages: { compare: texts, say }, entry } = this
    const isReference = entry.letter === this.reference
    const people = typeof working === 'object' && working ? say.people(working, entry) : ''
    return html`<div class=${isReference ? 'is-reference' : ''}>${this.head()}</div>
      ${this.where(isReference)}
      ${working === 'busy' ? html`<p class="soft" role="status">${texts.computing}</p>`
        : working === 'failed' ? html`<p class="problem" role="status">${texts.failed}</p>`
          : html`<div class="headline"><p>${say.headline(working, entry)}</p>${people ? html`<p>${people}</p>` : nothing}</div>${outcome ? this.differences(outcome) : nothing}`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-compare-card': UwCompareCard } }
