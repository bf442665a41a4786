import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExitTexts } from '../../../i18n/exit.ts'
import { freshId } from '../../../model/edit/ids.ts'
import type { ExitPlan } from '../../../model/exit.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import '../../editor/fields/uw-text.ts'
import { signButton } from '../../editor/sign.ts'
import { told, valueOf } from '../../editor/told.ts'
import { withoutTeam } from './plan-changes.ts'

/**
 * The plan itself: its name, its first day, and the teams that do the exits.
 *
 * @fires changed - CustomEvent<Partial<ExitPlan>>
 * @fires remove-plan
 */
@customElement('uw-plan-settings')
export class UwPlanSettings extends LitElement {
  @property({ attribute: false }) texts!: ExitTexts
  @property({ attribute: false }) plan!: ExitPlan

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
    .pair, li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: var(--space-2) var(--space-4); align-items: end; }
    ul { display: grid; gap: var(--space-2); }
    h4 { margin: 0; font-size: var(--text-md); font-weight: 650; }
    .actions { justify-content: space-between; }
  `]

  // Always the same ones: a field that gets another is drawn anew, and loses what is being typed in it.
  private readonly noName = (text: string): string | null => (text ? null : this.texts.plan.noName)
  private readonly noStart = (text: string): string | null => (text ? null : this.texts.plan.noStart)

  private team(id: string, parts: Partial<{ name: string; atOnce: number }>): void {
    const teams = this.plan.teams ?? {}
    const team = teams[id]
    if (team) told(this, { teams: { ...teams, [id]: { ...team, ...parts } } })
  }

  private add(): void {
    const teams = this.plan.teams ?? {}
    const name = this.texts.plan.newTeam
    told(this, { teams: { ...teams, [freshId(name, (id) => Object.hasOwn(teams, id))]: { name, atOnce: 1 } } })
  }

  override render() {
    const { plan, texts: { plan: texts } } = this
    return html`<div class="pair"><uw-text label=${texts.name} .value=${plan.name} .fault=${this.noName} @changed=${(event: Event) => told(this, { name: valueOf<string>(event) })}></uw-text>
        <uw-text kind="date" label=${texts.planStart} .value=${plan.start} .fault=${this.noStart} @changed=${(event: Event) => told(this, { start: valueOf<string>(event) })}></uw-text></div>
      <h4>${texts.teams}</h4><ul>${Object.entries(plan.teams ?? {}).map(([id, { name, atOnce }]) => html`<li>
        <uw-text label=${texts.teamName} .value=${name} @changed=${(event: Event) => this.team(id, { name: valueOf<string>(event) || name })}></uw-text>
        <div class="field"><label for="at-once-${id}">${texts.atOnce}</label><input id="at-once-${id}" type="number" min="1" max="99" .value=${String(atOnce)}
          @change=${(event: Event) => this.team(id, { atOnce: Math.max(1, Math.trunc(Number((event.target as HTMLInputElement).value)) || 1) })}></div>
        <div>${signButton('remove', texts.removeTeam(name), () => told(this, withoutTeam(plan, id)))}</div></li>`)}</ul>
      <div class="actions"><button type="button" class="small" @click=${() => this.add()}>${texts.addTeam}</button>
        <button type="button" class="small danger" @click=${() => this.dispatchEvent(new CustomEvent('remove-plan'))}>${texts.removePlan}</button></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-plan-settings': UwPlanSettings } }
