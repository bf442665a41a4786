import { css, html, nothing, type TemplateResult } from 'lit'
import type { ExitTexts } from '../../i18n/exit.ts'
import { planIn } from '../../store/exit/plan-of.ts'
import type { ExitAsk } from '../../store/exit/exit-state.ts'
import { exitOf, workOf, type AppState } from '../../store/state.ts'
import { emit } from '../components/emit.ts'

export const planBarStyles = css`
  .plan-bar { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-3); padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-lg); background: var(--panel); }
  .plan-bar label { display: grid; gap: 2px; min-width: 0; font-size: var(--text-sm); color: var(--ink-soft); }
  .plan-bar select { max-width: min(28rem, 100%); color: var(--ink); }
  .plan-bar strong { font-weight: 650; overflow-wrap: anywhere; }
`

/** The plan that is looked at, and the way to others. */
export function planBar(from: EventTarget, { screen: texts }: ExitTexts, state: AppState, ask: (asked: ExitAsk) => unknown): TemplateResult | typeof nothing {
  const work = workOf(state)
  if (!work) return nothing
  const { exitPlans = [] } = work
  const plan = planIn(work, exitOf(state).file)
  return html`<div class="plan-bar no-print">
    ${exitPlans.length > 1 ? html`<label>${texts.plan}<select @change=${(event: Event) => ask({ do: 'open', file: (event.target as HTMLSelectElement).value })}>
      ${exitPlans.map(({ file, value }) => html`<option value=${file} ?selected=${file === plan?.file}>${value.name}</option>`)}</select></label>`
      : plan ? html`<span class="soft">${texts.plan}: <strong>${plan.value.name}</strong></span>` : nothing}
    <button type="button" class="small" @click=${() => ask({ do: 'create', name: texts.newName })}>${texts.newPlan}</button>
    <button type="button" class="small" @click=${() => emit(from, 'open-file', null)}>${texts.openPlan}</button>
    ${plan ? html`<button type="button" class="small" @click=${() => emit(from, 'save-file', plan.file)}>${texts.savePlan}</button>` : nothing}</div>`
}
