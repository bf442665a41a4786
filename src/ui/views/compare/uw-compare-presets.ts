import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import type { Baseline } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { localTime } from '../scenario/local-time.ts'
import type { Landscapes } from './outcome.ts'
import { presetsOf, variantsOf, type Preset } from './presets.ts'

/**
 * What can be compared at one press, and the pinning of the landscape.
 *
 * @fires compare-items - CustomEvent<CompareItem[]>
 * @fires pin - CustomEvent<null>
 * @fires unpin - CustomEvent<null>
 */
@customElement('uw-compare-presets')
export class UwComparePresets extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) scenarios: readonly ScenarioFile[] = []
  @property({ attribute: false }) landscapes!: Landscapes
  @property({ attribute: false }) baseline: Baseline | null = null
  /** File name of the scenario that the presets are about. */
  @property() open = ''
  /** With what each of them is for, as long as nothing is compared. */
  @property({ type: Boolean, reflect: true }) wide = false

  static override styles = [baseStyles, controlStyles, css`
    .presets { display: flex; flex-wrap: wrap; align-items: stretch; gap: var(--space-2); }
    .pinned { align-self: center; margin-inline-start: auto; font-size: var(--text-sm); }
    :not(.pinned) + .pin { margin-inline-start: auto; }
    :host([wide]) .presets { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
    :host([wide]) .presets > button { display: flex; flex-direction: column; justify-content: flex-start; gap: 2px; padding: var(--space-3) var(--space-4); text-align: start; border-radius: var(--radius-lg); }
    :host([wide]) strong { color: var(--accent); }
    strong { font-weight: 600; }
    small { font-size: var(--text-sm); color: var(--ink-soft); }
    :host([wide]) .note { align-self: center; padding: var(--space-3) var(--space-4); border: 1px dashed var(--line-strong); border-radius: var(--radius-lg); font-size: var(--text-sm); color: var(--ink-soft); }
    :host([wide]) .pin { margin: 0; }
    @media print { :host { display: none; } }
  `]

  private means({ id, items }: Preset): string {
    const { compare: texts } = this.messages
    const name = (file: string | undefined) => this.scenarios.find((one) => one.file === file)?.value.name ?? ''
    switch (id) {
      case 'changes': return texts.changesMeans(name(this.open))
      case 'baseline': return texts.sincePinnedMeans(name(this.open))
      case 'variants': return texts.variantsMeans(variantsOf(this.open, this.scenarios).length)
      case 'two': return texts.twoMeans(name(items[0]?.file), name(items[1]?.file))
    }
  }

  private pinning() {
    const { baseline, wide, messages: { compare: texts, say } } = this
    return html`${baseline ? html`<span class="pinned numbers">${texts.pinned(say.clock(localTime(new Date(baseline.at)), 0))}
        <button type="button" class="quiet small" @click=${() => emit(this, 'unpin', null)}>${texts.unpin}</button></span>` : nothing}
      <button type="button" class="pin" title=${wide ? nothing : texts.pinMeans} @click=${() => emit(this, 'pin', null)}>
        <strong>${baseline ? texts.pinAgain : texts.pin}</strong>${wide ? html`<small>${texts.pinMeans}</small>` : nothing}</button>`
  }

  override render() {
    const { wide, messages: { compare: texts } } = this
    const names = { changes: texts.changes, baseline: texts.sincePinned, variants: texts.variants, two: texts.two }
    const presets = presetsOf(this.open, this.scenarios, this.landscapes)
    return html`<div class="presets" role="group" aria-label=${texts.presets}>
      ${presets.map((preset) => html`<button type="button" title=${wide ? nothing : this.means(preset)} @click=${() => emit(this, 'compare-items', preset.items)}>
        <strong>${names[preset.id]}</strong>${wide ? html`<small>${this.means(preset)}</small>` : nothing}</button>`)}
      ${wide && !this.landscapes.opened ? html`<p class="note">${texts.noChanges}</p>` : nothing}
      ${wide && this.scenarios.length < 2 ? html`<p class="note">${texts.onlyOne}</p>` : nothing}
      ${this.pinning()}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-compare-presets': UwComparePresets } }
