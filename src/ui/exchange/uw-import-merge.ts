import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Plan } from '../../exchange/merge/plan.ts'
import { nameOf } from '../../i18n/names.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ImportState } from '../../store/import-state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { fieldWords, valueWords } from './change-words.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { Growing } from './growing.ts'
import './uw-import-conflicts.ts'
import './uw-import-gone.ts'

/** The step in which an import becomes a landscape of its own, or part of the one that is open: what that changes, and what the user decides of it. @fires importing */
@customElement('uw-import-merge')
export class UwImportMerge extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) importing!: ImportState
  @property({ attribute: false }) landscape!: Landscape
  private readonly growing = new Growing(this)

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`
    .counts { max-width: none; display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .counts .badge { font-size: var(--text-sm); padding: 2px 10px; }
    ul.names { columns: 18rem; }
  `]

  private counts({ added, changed, same, gone, conflicts }: Plan) {
    const { merge } = this.messages.exchange
    const badge = (count: number, look: string, text: (count: number) => string) => (count ? html`<span class="badge ${look}">${text(count)}</span>` : nothing)
    return html`<p class="counts" role="status">${badge(added.length, 'good', merge.added)}${badge(changed.length, 'accent', merge.changed)}${badge(gone.length, 'warn', merge.gone)}
      ${badge(conflicts.length, 'bad', merge.conflicts)}${badge(same.length, '', merge.same)}</p>`
  }

  /** The landscape with what comes in, so that all of it has its name. */
  private named({ added, organisations }: Plan): Landscape {
    const { landscape } = this
    return {
      ...landscape, components: { ...Object.fromEntries(added.map(({ id, component }) => [id, component])), ...landscape.components },
      organisations: { ...Object.fromEntries(organisations.added.map(({ id, organisation }) => [id, organisation])), ...landscape.organisations },
    }
  }

  private changes({ changed }: Plan, landscape: Landscape) {
    const { messages, growing } = this
    const { merge } = messages.exchange
    const rows = changed.flatMap(({ id, changes }) => changes.map((change) => ({ id, change })))
    return rows.length ? html`<details><summary>${merge.changes(rows.length)}</summary><div class="scroll"><table class="table"><caption class="hidden">${merge.changes(rows.length)}</caption>
      <thead><tr><th scope="col">${merge.what}</th><th scope="col">${merge.part}</th><th scope="col">${merge.now}</th><th scope="col">${merge.after}</th></tr></thead>
      <tbody>${growing.of('changes', rows).map(({ id, change }) => html`<tr><th scope="row">${nameOf(landscape, id)}</th><td>${fieldWords(change, messages, landscape)}</td>
        <td>${valueWords(change.here, change, messages, landscape)}</td><td>${valueWords(change.becomes, change, messages, landscape)}</td></tr>`)}</tbody></table></div>${growing.more('changes', rows.length, messages)}</details>` : nothing
  }

  private into(plan: Plan) {
    const { messages, growing, importing: { decisions } } = this
    const landscape = this.named(plan)
    const { merge } = messages.exchange
    const { added, gone, conflicts, changed } = plan
    const nothingNew = !added.length && !changed.length && !gone.length && !conflicts.length
    return html`<section><h3>${merge.whatChanges}</h3>${this.counts(plan)}
        ${nothingNew ? html`<p class="notice good">${merge.noChange}</p>` : html`<p class="notice">${merge.kept}</p>`}
        ${plan.otherPart && gone.length ? html`<p class="notice warn">${merge.otherPart}</p>` : nothing}
        ${added.length ? html`<details><summary>${merge.whichAdded}</summary><ul class="names">${growing.of('added', added).map(({ component }) => html`<li>${component.name}</li>`)}</ul>${growing.more('added', added.length, messages)}</details>` : nothing}
        ${this.changes(plan, landscape)}</section>
      ${conflicts.length ? html`<section><h3>${merge.conflicts(conflicts.length)}</h3><p>${merge.conflictsMean}</p>
        <uw-import-conflicts .messages=${messages} .landscape=${landscape} .conflicts=${conflicts} .decisions=${decisions}></uw-import-conflicts></section>` : nothing}
      ${gone.length ? html`<section><h3>${merge.gone(gone.length)}</h3><p>${merge.goneMean}</p>
        <uw-import-gone .messages=${messages} .landscape=${landscape} .gone=${gone} .decisions=${decisions}></uw-import-gone></section>` : nothing}`
  }

  override render() {
    const { messages: { exchange: { merge, waiting } }, importing: { way, plan }, landscape } = this
    return html`
      <fieldset><legend>${merge.which}</legend><div class="ways">${(['new', 'into'] as const).map((one) => html`<label>
        <input type="radio" name="way" value=${one} .checked=${live(one === way)} @change=${() => emit(this, 'importing', { ask: 'way', way: one })}>
        <span>${one === 'new' ? merge.asNew : merge.into(landscape.name)}<small>${merge.wayMeans[one]}</small></span></label>`)}</div></fieldset>
      ${way === 'new' ? nothing : plan ? this.into(plan) : html`<p class="waiting">${waiting}</p>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-merge': UwImportMerge } }
