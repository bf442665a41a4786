import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Harm } from '../../../analysis/worst-moment/answer.ts'
import { missedTexts, worstDays, worstMomentCells, worstMomentMeaning } from '../../../i18n/told/worst-moment.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning, scenarioField } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { byPeople, dayAfter, monthsOf, type Day, type Month } from './calendar.ts'
import { calendarStyles } from './calendar-styles.ts'

/** Days looked at. */
const PERIODS = { month: 31, quarter: 92, year: 365 } as const
/** How many of the worst days the table has. */
const MOST = 25

/** On which day and hour a scenario does the most harm, as a calendar. */
@customElement('uw-worst-moment')
export class UwWorstMoment extends AnalysisElement<'worst-moment'> {
  static override styles = [...analysisStyles, calendarStyles]

  protected readonly question = 'worst-moment'
  private readonly table = new SortedTable<Harm>(this)
  /** The day that is told about, by its place; `null`: the worst. */
  @state() private chosen: number | null = null

  protected override willUpdate(changed: Map<string, unknown>): void { if (changed.has('answer')) this.chosen = null }

  override render() {
    const { answer, texts } = this
    const days = worstDays(answer, MOST)
    return html`${this.controls()}${meaning(texts, worstMomentMeaning(answer, aroundOf(this)))}${this.calendar()}
      ${days.length ? html`<div>${this.table.render({ caption: texts.worstMoment.caption(days.length), columns: this.columns(), rows: days, texts })}</div>` : nothing}`
  }

  private controls() {
    const { ask, scenarios, texts: { worstMoment: texts } } = this
    return html`<div class="controls">${scenarioField(texts.scenario, scenarios, ask.file, (file) => this.asks({ file }))}
      <label>${texts.from}<input type="date" .value=${ask.from} @change=${(event: Event) => {
        const from = (event.target as HTMLInputElement).value
        if (from) this.asks({ from })
      }}></label>
      <label>${texts.period}<select @change=${(event: Event) => this.asks({ days: Number((event.target as HTMLSelectElement).value) })}>
        ${(['month', 'quarter', 'year'] as const).map((period) => html`<option value=${PERIODS[period]} ?selected=${PERIODS[period] === ask.days}>${texts.periods[period]}</option>`)}</select></label></div>`
  }

  private calendar() {
    const { answer: { calendar, worst }, texts: { worstMoment: texts } } = this
    if (calendar.length === 0) return nothing
    const months = monthsOf(calendar)
    const chosen = this.chosen ?? Math.max(0, calendar.findIndex(({ start }) => start === worst?.start))
    const harm = calendar[chosen] as Harm
    const { legend } = texts
    return html`<figure><h3>${texts.picture}</h3><p class="hidden" id="about">${texts.pictureAlt} ${texts.keys}</p>
      <div class="picture"><table class="calendar" aria-describedby="about" @keydown=${(event: KeyboardEvent) => this.move(event, chosen, months)}>
        <thead aria-hidden="true"><tr><td></td>${Array.from({ length: 31 }, (_, i) => html`<th>${i + 1}</th>`)}</tr></thead>
        <tbody>${months.map(({ year, month, days }) => html`<tr><th scope="row">${texts.month(year, month)}</th>${days.map((day) => html`<td>${day ? this.day(day, chosen) : nothing}</td>`)}</tr>`)}</tbody></table></div>
      <figcaption class="legend"><span><span class="day sample s0">·</span> ${legend.none}</span><span>${legend.few} ${([1, 2, 3, 4] as const).map((shade) => html`<span class="day sample s${shade}"></span>`)} ${legend.many}</span>
        <span>${legend.number}; ${byPeople(calendar) ? legend.people : legend.moments}; ${legend.weekend}</span></figcaption>
      <div class="told" aria-live="polite"><p><strong>${texts.when(harm.start)}</strong></p>
        ${harm.missed.length ? html`<ul>${missedTexts(harm, aroundOf(this)).map((text) => html`<li>${text}</li>`)}</ul>` : html`<p>${texts.legend.none}</p>`}</div></figure>`
  }

  private day({ index, harm, services, shade, weekend }: Day, chosen: number) {
    const label = this.texts.worstMoment.day(harm.start, services, harm.people)
    return html`<button type="button" class="day s${shade} ${weekend ? 'weekend' : ''}" data-day=${index} tabindex=${index === chosen ? 0 : -1} aria-pressed=${index === chosen} aria-label=${label} title=${label}
      @click=${() => { this.chosen = index }}>${services || '·'}</button>`
  }

  private move(event: KeyboardEvent, from: number, months: readonly Month[]): void {
    const to = dayAfter(event.key, from, months)
    if (to === null) return
    event.preventDefault()
    this.chosen = to
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-day='${to}']`)?.focus())
  }

  private columns(): SortedColumn<Harm>[] {
    const { texts: { worstMoment: { columns } } } = this
    const around = aroundOf(this)
    const cell = (place: number) => (harm: Harm): string => worstMomentCells(harm, around)[place] as string
    return [
      { key: 'start', label: columns.start, value: ({ start }) => start, cell: cell(0) },
      { key: 'services', label: columns.services, value: cell(1), cell: cell(1) },
      { key: 'moments', label: columns.moments, value: ({ missed }) => missed.length, cell: (harm) => html`<ul>${missedTexts(harm, around).map((text) => html`<li>${text}</li>`)}</ul>` },
      { key: 'people', label: columns.people, figure: true, value: ({ people }) => people, cell: cell(3) },
    ]
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-worst-moment': UwWorstMoment } }
