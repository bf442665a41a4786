import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { hitServices, uncertaintyCells, uncertaintyMeaning, type UncertainService } from '../../../i18n/told/uncertainty.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning, scenarioField, toComponent } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { bandsDrawing, bandStyles } from './drawing.ts'

const RUNS = [500, 2_000, 10_000] as const
/** As many services as a picture can hold; the table has the rest. */
const MOST = 40

/** How sure an outcome is: the chance that a service stops, and when. */
@customElement('uw-uncertainty')
export class UwUncertainty extends AnalysisElement<'uncertainty'> {
  static override styles = [...analysisStyles, bandStyles, css`
    .legend span { display: inline-flex; align-items: center; gap: 6px; }
    .controls details { align-self: end; }
  `]

  protected readonly question = 'uncertainty'
  private readonly table = new SortedTable<UncertainService>(this)

  override render() {
    const { answer, texts } = this
    const around = aroundOf(this)
    const hit = hitServices(answer)
    const calm = Object.keys(answer.services).length - hit.length
    return html`${this.controls()}${meaning(texts, uncertaintyMeaning(answer, around))}
      ${hit.length ? html`${bandsDrawing(hit.slice(0, MOST), answer, around)}
        <div>${this.table.render({ caption: texts.uncertainty.caption, columns: this.columns(), rows: hit, texts, filter: (one) => uncertaintyCells(one, answer, around).join(' ') })}
        ${calm ? html`<p class="soft">${texts.uncertainty.rest(calm)}</p>` : nothing}</div>` : nothing}`
  }

  private controls() {
    const { ask, scenarios, messages: { say }, texts: { uncertainty: texts } } = this
    const value = (event: Event) => Math.trunc(Number((event.target as HTMLInputElement).value))
    return html`<div class="controls">${scenarioField(texts.scenario, scenarios, ask.file, (file) => this.asks({ file }))}
      <label>${texts.runs}<select @change=${(event: Event) => this.asks({ runs: value(event) })}>
        ${RUNS.map((runs) => html`<option value=${runs} ?selected=${runs === ask.runs}>${say.number(runs)}</option>`)}</select></label>
      <details><summary>${texts.more}</summary><label>${texts.seed}
        <input type="number" min="0" max="4294967295" step="1" .value=${String(ask.seed)} @change=${(event: Event) => { if (value(event) >= 0) this.asks({ seed: value(event) }) }}>
        <span class="hint">${texts.seedHint}</span></label></details></div>`
  }

  private columns(): SortedColumn<UncertainService>[] {
    const { answer, texts: { uncertainty: { columns } } } = this
    const around = aroundOf(this)
    const cell = (place: number) => (one: UncertainService): string => uncertaintyCells(one, answer, around)[place] as string
    return [
      { key: 'service', label: columns.service, value: cell(0), cell: (one) => toComponent(this, one.id, cell(0)(one)) },
      { key: 'interrupted', label: columns.interrupted, value: ({ interrupted }) => interrupted, cell: cell(1) },
      { key: 'mtpd', label: columns.mtpd, value: ({ mtpdBreached }) => mtpdBreached, cell: (one) => html`<span class=${one.mtpdBreached > 0 ? 'bad' : ''}>${cell(2)(one)}</span>` },
      { key: 'rto', label: columns.rto, value: ({ rtoBreached }) => rtoBreached, cell: cell(3) },
      { key: 'first', label: columns.first, value: ({ firstStop }) => firstStop.p50, cell: cell(4) },
      { key: 'downtime', label: columns.downtime, value: ({ downtime }) => downtime.p50, cell: cell(5) },
      { key: 'matters', label: columns.matters, value: cell(6), cell: cell(6) },
    ]
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-uncertainty': UwUncertainty } }
