import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { AnalysisTexts } from '../../i18n/analysis.ts'

/** A column of a table that can be sorted. */
export interface SortedColumn<Row> {
  key: string
  label: string
  /** Whether it holds figures, which stand to the right and are sorted from large to small first. */
  figure?: boolean
  /** What rows are sorted by; `null` stands last whichever way. */
  value(row: Row): string | number | null
  /** What is shown. The first column names the row. */
  cell(row: Row): TemplateResult | string | number | typeof nothing
}

interface Shown<Row> {
  caption: string
  columns: readonly SortedColumn<Row>[]
  rows: readonly Row[]
  texts: AnalysisTexts
  /** Gives a field to search with, in what this gives of a row. */
  filter?: (row: Row) => string
}

/** How many rows are shown at first. */
const FIRST = 50

/** A table below a picture: sorted by the buttons in its head, searched, and long ones shown in full when asked. The host has `analysisStyles`. */
export class SortedTable<Row> implements ReactiveController {
  private sorted: { key: string; down: boolean } | null = null
  private all = false
  private wanted = ''

  constructor(private readonly host: ReactiveControllerHost) { host.addController(this) }

  hostConnected(): void {}

  render({ caption, columns, rows, texts, filter }: Shown<Row>): TemplateResult {
    const { table } = texts.frame
    const wanted = this.wanted.trim().toLowerCase()
    const found = this.order(filter && wanted ? rows.filter((row) => filter(row).toLowerCase().includes(wanted)) : rows, columns)
    const shown = this.all ? found : found.slice(0, FIRST)
    return html`
      ${filter && rows.length > 5 ? html`<div class="find"><label>${table.find} <input type="search" .value=${this.wanted} @input=${this.find}></label>
        <span class="soft" role="status">${wanted ? table.found(found.length) : nothing}</span></div>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${caption}><table>
        <caption>${caption}</caption>
        <thead><tr>${columns.map((column) => this.head(column))}</tr></thead>
        <tbody>${shown.map((row) => html`<tr>${columns.map(({ cell, figure }, place) => (place === 0
          ? html`<th scope="row">${cell(row)}</th>` : html`<td class=${figure ? 'figure' : nothing}>${cell(row)}</td>`))}</tr>`)}</tbody>
      </table></div>
      ${shown.length < found.length ? html`<button type="button" class="more no-print" @click=${this.showAll}>${table.all(found.length)}</button>` : nothing}`
  }

  private head({ key, label, figure = false }: SortedColumn<Row>) {
    const sorted = this.sorted?.key === key ? (this.sorted.down ? 'descending' : 'ascending') : nothing
    return html`<th scope="col" aria-sort=${sorted} class=${figure ? 'figure' : nothing}><button type="button" @click=${() => this.sortBy(key, figure)}>${label}<span class="arrow" aria-hidden="true"></span></button></th>`
  }

  private order(rows: readonly Row[], columns: readonly SortedColumn<Row>[]): readonly Row[] {
    const { sorted } = this
    const column = columns.find(({ key }) => key === sorted?.key)
    if (!sorted || !column) return rows
    const turned = sorted.down ? -1 : 1
    return rows.map((row) => ({ row, value: column.value(row) })).sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      const order = typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : String(a.value).localeCompare(String(b.value), undefined, { numeric: true })
      return turned * order
    }).map(({ row }) => row)
  }

  private sortBy(key: string, figure: boolean): void {
    this.sorted = { key, down: this.sorted?.key === key ? !this.sorted.down : figure }
    this.host.requestUpdate()
  }

  private readonly find = (event: Event): void => {
    this.wanted = (event.target as HTMLInputElement).value
    this.host.requestUpdate()
  }

  private readonly showAll = (): void => {
    this.all = true
    this.host.requestUpdate()
  }
}
