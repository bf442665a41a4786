import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/index.ts'
import { IMPORT_STEPS, type ImportStep } from '../../store/import-state.ts'

/** The steps of an import in order, with which one is now; those that were seen can be gone back to. */
export function stepList(steps: readonly ImportStep[], step: ImportStep, furthest: ImportStep, { exchange }: Messages, go: (step: ImportStep) => void): TemplateResult {
  const done = step === 'done'
  return html`<nav aria-label=${exchange.steps}><ol class="steps">${steps.map((one, at) => {
    const open = !done && one !== 'done' && IMPORT_STEPS.indexOf(one) <= IMPORT_STEPS.indexOf(furthest)
    const text = html`<span class="at" aria-hidden="true">${at + 1}</span> ${exchange.step[one]}`
    return html`<li aria-current=${one === step ? 'step' : nothing}>${open && one !== step ? html`<button type="button" class="quiet" @click=${() => go(one)}>${text}</button>` : html`<span class=${one === step ? 'now' : 'soft'}>${text}</span>`}</li>`
  })}</ol></nav>`
}
