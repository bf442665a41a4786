import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Conflict, Decisions, Side } from '../../exchange/merge/plan.ts'
import { nameOf, organisationName } from '../../i18n/names.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { fieldWords, valueWords } from './change-words.ts'
import { exchangeStyles } from './exchange-styles.ts'
import { Growing } from './growing.ts'

/** What was changed here as well as in the file: for each, which of the two counts. @fires importing */
@customElement('uw-import-conflicts')
export class UwImportConflicts extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) conflicts: readonly Conflict[] = []
  @property({ attribute: false }) decisions: Decisions = {}
  private readonly growing = new Growing(this)

  static override styles = [baseStyles, controlStyles, exchangeStyles, css`td label { display: flex; gap: var(--space-1); align-items: center; } td { overflow-wrap: anywhere; }`]

  private decide(conflicts: Record<string, Side>) { emit(this, 'importing', { ask: 'decide', decisions: { conflicts } }) }

  private row(conflict: Conflict) {
    const { messages, landscape, decisions } = this
    const { key, what, id, ours, theirs } = conflict
    const side = decisions.conflicts?.[key] ?? 'ours'
    const name = what === 'component' ? nameOf(landscape, id) : organisationName(landscape, id)
    const field = fieldWords(conflict, messages, landscape)
    const choice = (one: Side, value: string) => html`<td><label><input type="radio" name=${key} aria-label=${messages.exchange.merge.take[one](name, field, value)} .checked=${live(side === one)} @change=${() => this.decide({ [key]: one })}>
      <span>${value}</span></label></td>`
    return html`<tr><th scope="row">${name}</th><td>${field}</td>${choice('ours', valueWords(ours, conflict, messages, landscape))}${choice('theirs', valueWords(theirs, conflict, messages, landscape))}</tr>`
  }

  override render() {
    const { messages, conflicts, growing } = this
    const { exchange } = messages
    const all = (side: Side) => this.decide(Object.fromEntries(conflicts.map(({ key }) => [key, side])))
    return html`
      ${conflicts.length > 1 ? html`<div class="options">${(['ours', 'theirs'] as const).map((side) => html`<button type="button" class="small" @click=${() => all(side)}>${exchange.merge.all[side]}</button>`)}</div>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${exchange.merge.conflicts(conflicts.length)}><table class="table">
        <caption class="hidden">${exchange.merge.conflicts(conflicts.length)}</caption>
        <thead><tr><th scope="col">${exchange.merge.what}</th><th scope="col">${exchange.merge.part}</th><th scope="col">${exchange.merge.here}</th><th scope="col">${exchange.merge.there}</th></tr></thead>
        <tbody>${growing.of('conflicts', conflicts).map((one) => this.row(one))}</tbody></table></div>
      ${growing.more('conflicts', conflicts.length, messages)}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-import-conflicts': UwImportConflicts } }
