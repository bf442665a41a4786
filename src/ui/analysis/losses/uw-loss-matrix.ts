import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { LossesAnswer } from '../../../analysis/losses/answer.ts'
import { nameOf } from '../../../i18n/names.ts'
import type { Around } from '../../../i18n/told/around.ts'
import { cellText, countedServices, fateOf, firstText, type Fate } from '../../../i18n/told/losses.ts'
import { emit } from '../../components/emit.ts'
import { statusColours } from '../../components/status-symbol.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { fateSign, fateStyles } from './fate-sign.ts'
import { rowsOf, shownRows, sortedRows, type By, type LossRow } from './loss-rows.ts'
import { matrixStyles } from './matrix-styles.ts'

const FIRST = 60
const FATES: readonly Fate[] = ['stops', 'below', 'temporary', 'nothing']

/**
 * Losses against services as a table, the worst loss first: what each does to each service by a sign and the time until then.
 *
 * @fires lost - CustomEvent<string[]>, the ids of a loss that is to be shown
 */
@customElement('uw-loss-matrix')
export class UwLossMatrix extends LitElement {
  @property({ attribute: false }) around!: Around
  @property({ attribute: false }) answer!: LossesAnswer
  @state() private by: By = 'harm'
  @state() private text = ''
  @state() private harmfulOnly = true
  @state() private criticalOnly = true
  @state() private all = false

  static override styles = [...analysisStyles, statusColours, fateStyles, matrixStyles]

  private head(label: string, by: Exclude<By, object>, figure = false) {
    return html`<th scope="col" class=${figure ? 'figure' : 'name'} aria-sort=${this.by === by ? (by === 'harm' || by === 'people' ? 'descending' : 'ascending') : nothing}>
      <button type="button" @click=${() => { this.by = by }}>${label}<span class="arrow" aria-hidden="true"></span></button></th>`
  }

  private serviceHead(service: string) {
    const { around: { landscape, texts: { losses: texts } }, by } = this
    const name = nameOf(landscape, service)
    const sorted = typeof by === 'object' && by.service === service
    return html`<th scope="col" class="service" aria-sort=${sorted ? 'ascending' : nothing}>
      <button type="button" title=${texts.sortBy(name)} @click=${() => { this.by = { service } }}><span>${name}</span><span class="arrow" aria-hidden="true"></span></button></th>`
  }

  private cell({ stops }: LossRow, service: string) {
    const { around } = this
    const stop = stops.get(service)
    const fate = fateOf(stop)
    const words = cellText(service, stop, around)
    const time = stop?.from ?? null
    return html`<td class="cell ${fate}" title=${words}><svg viewBox="-8 -8 16 16" role="img" aria-label=${words}>${fateSign(fate)}</svg>${
      time === null ? nothing : html`<small aria-hidden="true">${around.say.offset(time).slice(2)}</small>`}</td>`
  }

  private row(row: LossRow, services: readonly string[]) {
    const { answer, around } = this
    const { say, texts: { losses: texts } } = around
    const { loss, name } = row
    return html`<tr><th scope="row" class="name"><button type="button" class="link" title=${texts.mapOf(name)} @click=${() => emit(this, 'lost', loss.of)}>${name}</button></th>
      <td class="figure">${say.number(loss.critical)}</td><td class="figure">${loss.people ? say.number(loss.people) : texts.noTime}</td>
      <td class="figure first">${firstText(loss, answer, around)}</td>${services.map((service) => this.cell(row, service))}</tr>`
  }

  private tick(label: string, on: boolean, change: (on: boolean) => void) {
    return html`<label class="tick"><input type="checkbox" .checked=${on} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}>${label}</label>`
  }

  override render() {
    const { answer, around } = this
    const { texts: { losses: texts } } = around
    const counted = countedServices(answer, around)
    const services = this.criticalOnly ? counted.ids : answer.services
    const found = sortedRows(shownRows(rowsOf(answer, around), { text: this.text, harmfulOnly: this.harmfulOnly }), this.by)
    const shown = this.all ? found : found.slice(0, FIRST)
    return html`
      <div class="find no-print"><label>${texts.find} <input type="search" .value=${this.text} @input=${(event: Event) => { this.text = (event.target as HTMLInputElement).value }}></label>
        ${this.tick(texts.harmfulOnly, this.harmfulOnly, (on) => { this.harmfulOnly = on })}
        ${counted.critical && counted.ids.length < answer.services.length ? this.tick(texts.criticalOnly, this.criticalOnly, (on) => { this.criticalOnly = on }) : nothing}
        <span class="soft" role="status">${texts.found(found.length)}</span></div>
      <ul class="legend" aria-label=${texts.legend}>${FATES.map((fate) => html`<li><svg viewBox="-8 -8 16 16" aria-hidden="true">${fateSign(fate)}</svg> ${texts.fates[fate]}</li>`)}</ul>
      ${found.length === 0 ? html`<p>${texts.nothingShown}</p>` : html`
      <div class="scroll matrix" tabindex="0" role="region" aria-label=${texts.scroll}><table>
        <caption class="hidden">${texts.caption}</caption>
        <thead><tr>${this.head(texts.columns.loss, 'name')}${this.head(counted.critical ? texts.columns.criticalOf : texts.columns.critical, 'harm', true)}
          ${this.head(texts.columns.people, 'people', true)}${this.head(texts.columns.first, 'first', true)}${services.map((service) => this.serviceHead(service))}</tr></thead>
        <tbody>${shown.map((row) => this.row(row, services))}</tbody></table></div>`}
      ${shown.length < found.length ? html`<button type="button" class="more no-print" @click=${() => { this.all = true }}>${texts.more(found.length)}</button>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-loss-matrix': UwLossMatrix } }
