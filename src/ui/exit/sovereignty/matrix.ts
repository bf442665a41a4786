import { html, nothing, type TemplateResult } from 'lit'
import type { ThreeRisks } from '../../../exit/risks.ts'
import { nameIn, scenarioIn, type ExitAround } from '../../../i18n/told/exit/around.ts'

const STEPS = [1, 2, 3, 4, 5] as const

/** How grave a cell is, in five steps, the gravest 0. */
const stepOf = (likelihood: number, impact: number): number => 4 - Math.min(4, Math.floor((likelihood * impact - 1) / 5))

/** Scenarios by likelihood and impact, for one service or for all together, with the choice of which. */
export function riskMatrix(risks: readonly ThreeRisks[], service: string | null, choose: (service: string | null) => void, around: ExitAround): TemplateResult {
  const { heat: texts, sovereignty } = around.texts
  const shown = risks.filter((one) => service === null || one.service === service).flatMap((one) => one.matrix.map((cell) => ({ ...cell, service: one.service })))
  const cell = (likelihood: number, impact: number) => {
    const here = shown.filter((one) => one.likelihood === likelihood && one.impact === impact)
    const files = [...new Set(here.map(({ file }) => file))]
    const content = !files.length ? nothing : service === null ? texts.pairs(files.length, new Set(here.map((one) => one.service)).size) : html`<ul>${files.map((file) => html`<li>${scenarioIn(around, file)}</li>`)}</ul>`
    return html`<td class="step-${stepOf(likelihood, impact)}">${content}</td>`
  }
  const without = new Set(shown.filter(({ likelihood }) => likelihood === null).map(({ file }) => file)).size
  return html`<section><h3>${texts.matrix}</h3>
    <div class="controls"><label>${texts.matrixOf}<select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}><option value="" ?selected=${service === null}>${texts.allServices}</option>
      ${risks.map((one) => html`<option value=${one.service} ?selected=${one.service === service}>${nameIn(around, one.service)}</option>`)}</select></label></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${texts.matrixCaption}><table class="matrix"><caption>${texts.matrixCaption}</caption>
      <thead><tr><th scope="col">${texts.likelihoodHead}</th>${STEPS.map((impact) => html`<th scope="col">${impact} ${sovereignty.impacts[impact - 1]}</th>`)}</tr></thead>
      <tbody>${STEPS.toReversed().map((likelihood) => html`<tr><th scope="row">${likelihood} ${texts.likelihood(likelihood)}</th>${STEPS.map((impact) => cell(likelihood, impact))}</tr>`)}</tbody></table></div>
    ${without ? html`<p class="soft">${texts.withoutLikelihood(without)}</p>` : nothing}</section>`
}
