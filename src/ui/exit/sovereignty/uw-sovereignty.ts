import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { ThreeRisks } from '../../../exit/risks.ts'
import type { SovereigntyAnswer } from '../../../exit/sovereignty.ts'
import { nameIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { levelTexts, riskTexts, sovereigntyMeaning } from '../../../i18n/told/exit/sovereignty.ts'
import { OBJECTIVES, SOVEREIGNTY_WEIGHTS, type Objective } from '../../../model/exit.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { heatStyles } from './heat-styles.ts'
import { riskMatrix } from './matrix.ts'

const RISKS = ['canBeStopped', 'cannotChoose', 'cannotProtect'] as const

/** How sovereign each service is, its three risks, and how likely and how bad what can happen to it is. */
@customElement('uw-sovereignty')
export class UwSovereignty extends ExitElement {
  static override styles = [...exitStyles, heatStyles, css`section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); }`]

  @state() private picked: { service: string; objective: Objective } | null = null
  @state() private service: string | null = null
  private readonly table = new SortedTable<ThreeRisks>(this)

  private box({ services }: SovereigntyAnswer, service: string, objective: Objective, around: ExitAround) {
    const { heat: texts, sovereignty } = around.texts
    const level = services[service]?.objectives[objective]
    const none = services[service]?.unknown[objective]?.length ? texts.empty : texts.notAsked
    const isPicked = this.picked?.service === service && this.picked.objective === objective
    return html`<td><button type="button" class="box ${level ? `step-${level.level}` : ''} ${level && !level.known ? 'estimated' : ''}" aria-pressed=${isPicked} aria-label="${nameIn(around, service)}, ${sovereignty.objective[objective]}: ${level ? `${level.level} ${sovereignty.seals[level.level]}${level.known ? '' : `, ${texts.estimated}`}` : none}"
      @click=${() => { this.picked = isPicked ? null : { service, objective } }}>${level ? html`<strong>${level.level}${level.known ? '' : '*'}</strong><small>${sovereignty.seals[level.level]}</small>` : html`<small>${none}</small>`}</button></td>`
  }

  private heat(answer: SovereigntyAnswer, around: ExitAround) {
    const { heat: texts, sovereignty } = around.texts
    const { number } = around.say
    const { picked } = this
    return html`<section><div class="scroll" tabindex="0" role="region" aria-label=${texts.caption}><table class="heat"><caption>${texts.caption}</caption>
      <thead><tr><th scope="col">${texts.service}</th><th scope="col">${texts.gateColumn}</th><th scope="col">${texts.scoreColumn}</th>${OBJECTIVES.map((objective) => html`<th scope="col">${sovereignty.objective[objective]}<small>${texts.weight(SOVEREIGNTY_WEIGHTS[objective])}</small></th>`)}</tr></thead>
      <tbody>${Object.entries(answer.services).map(([service, { seal, score }]) => html`<tr><th scope="row">${nameIn(around, service)}</th>
        <td><div class="box ${seal === null ? '' : `step-${seal}`}"><strong>${seal === null ? '–' : `SEAL-${seal}`}</strong><small>${seal === null ? texts.notAsked : sovereignty.seals[seal]}</small></div></td>
        <td><div class="box"><strong>${score === null ? '–' : number(Math.round(score))}</strong></div></td>${OBJECTIVES.map((objective) => this.box(answer, service, objective, around))}</tr>`)}</tbody></table></div>
      <div class="why" role="status">${picked ? html`<h3>${texts.why(nameIn(around, picked.service), sovereignty.objective[picked.objective])}</h3>${levelTexts(answer, picked.service, picked.objective, around).map((one) => html`<p class="wide">${one}</p>`)}` : html`<p class="soft">${texts.pick}</p>`}</div></section>`
  }

  private columns(around: ExitAround): SortedColumn<ThreeRisks>[] {
    const { heat: texts, sovereignty } = around.texts
    const name = ({ service }: ThreeRisks) => nameIn(around, service)
    return [{ key: 'service', label: texts.service, value: name, cell: name }, ...RISKS.map((risk): SortedColumn<ThreeRisks> => ({
      key: risk, label: `${sovereignty.risk[risk]}: ${sovereignty.riskAsks[risk]}`, value: (one) => one[risk].level, cell: (one) => {
        const { word, because } = riskTexts(one[risk], around)
        const { level } = one[risk]
        return html`<div class="box ${level === null ? '' : `step-${4 - level}`}"><strong>${word}</strong>${because ? html`<small>${because}</small>` : nothing}</div>`
      },
    }))]
  }

  override render() {
    const [score, risks] = [this.inquiry('sovereignty').made, this.inquiry('risks').made]
    if (!score) return nothing
    const around = this.aroundOf(score.of)
    const { heat: texts } = this.texts
    return html`${meaning(this.analysis, sovereigntyMeaning(score.answer, around))}
      ${Object.keys(score.answer.services).length ? this.heat(score.answer, around) : nothing}
      ${risks?.answer.length ? html`<div class="heat">${this.table.render({ caption: texts.risks, columns: this.columns(this.aroundOf(risks.of)), rows: risks.answer, texts: this.analysis })}</div>
        ${riskMatrix(risks.answer, this.service, (service) => { this.service = service }, this.aroundOf(risks.of))}` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-sovereignty': UwSovereignty } }
