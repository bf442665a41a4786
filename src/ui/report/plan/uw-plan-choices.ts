import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { PLAN_PARTS, type Plan } from '../../../model/plan.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { choiceOf, partsOf, scenariosOf } from '../chosen.ts'
import { WholeForm } from '../whole-form.ts'

/** Something to tick. */
interface Item<T> { value: T; name: string }

/** Which chapters and which scenarios are in the plan. */
@customElement('uw-plan-choices')
export class UwPlanChoices extends WholeForm<Plan> {
  @property({ attribute: false }) texts!: ReportingTexts
  /** Whether only the scenarios can be chosen. */
  @property({ type: Boolean }) scenarios = false

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-3); }
    fieldset { min-width: 0; margin: 0; padding: var(--space-2) var(--space-3) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
    legend { padding-inline: 4px; font-weight: 650; }
    .all { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); margin-block-end: var(--space-1); font-size: var(--text-sm); }
    .items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
    label { display: flex; align-items: baseline; gap: 4px; min-height: 28px; line-height: 1.3; }
    input { flex: none; translate: 0 3px; }
  `]

  protected get value() { return this.landscape.plan }

  private group<T extends string>(key: 'parts' | 'scenarios', title: string, items: readonly Item<T>[], now: readonly T[], means = '') {
    const { screen } = this.texts
    const all = items.map(({ value }) => value)
    const set = (chosen: ReadonlySet<T>) => this.send({ do: 'set-landscape', parts: { plan: this.with({ [key]: choiceOf(all, chosen) }) } })
    const toggle = (value: T, on: boolean) => {
      const chosen: readonly string[] = this.current?.[key] ?? all
      set(new Set(all.filter((one) => (one === value ? on : chosen.includes(one)))))
    }
    return html`<fieldset><legend>${title}</legend>${means ? html`<p class="hint">${means}</p>` : ''}
      <div class="all"><span class="soft">${screen.chosen(now.length, all.length)}</span>
        <button type="button" class="small quiet" aria-label=${`${screen.all}: ${title}`} @click=${() => set(new Set(all))}>${screen.all}</button>
        <button type="button" class="small quiet" aria-label=${`${screen.none}: ${title}`} @click=${() => set(new Set())}>${screen.none}</button></div>
      <div class="items">${items.map(({ value, name }) => html`<label><input type="checkbox" .checked=${now.includes(value)}
        @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}>${name}</label>`)}</div></fieldset>`
  }

  override render() {
    const { texts: { screen }, work } = this
    return html`${this.scenarios ? '' : this.group('parts', screen.parts, PLAN_PARTS.map((value) => ({ value, name: screen.part[value] })), partsOf(work.landscape), screen.partsMeans)}
      ${this.group('scenarios', screen.scenarios, work.scenarios.map(({ file, value }) => ({ value: file, name: value.name })), scenariosOf(work).map(({ file }) => file))}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-plan-choices': UwPlanChoices } }
