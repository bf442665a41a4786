import { html, nothing, type PropertyValues } from 'lit'
import { state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { graphOf } from '../../model/graph.ts'
import { baseStyles } from '../components/base-styles.ts'
import { emit } from '../components/emit.ts'
import { nameOf } from '../../i18n/names.ts'
import '../components/uw-status.ts'
import { barStyles } from './bar-styles.ts'
import { factsOf, find, type Facts } from './facts.ts'
import { Picture } from './picture.ts'
import { TABLE_COLUMNS, WORST_FIRST, rowsOf, sortRowsBy, type Row, type Sorting, type TableColumn } from './table-rows.ts'
import { tableStyles } from './table-styles.ts'

/**
 * The same as the map, as a table: for who reads better than looks, and for the screen reader.
 *
 * @fires select - CustomEvent<string | null>, the component that the user chose or let go of
 */
export class UwMapTable extends Picture {
  @state() private sorting: Sorting = WORST_FIRST
  @state() private query = ''
  @state() private onlyAffected = false

  static override styles = [baseStyles, barStyles, tableStyles]

  private facts = new Map<string, Facts>()

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('landscape')) this.facts = factsOf(this.landscape, graphOf(this.landscape))
  }

  private get rows(): Row[] {
    const found = this.query.trim() ? new Set(find(this.facts.values(), this.query)) : null
    const rows = rowsOf(this.facts.values(), this.statuses, new Set(this.hit), this.messages)
      .filter(({ facts, status, hit }) => (!found || found.has(facts.id)) && (!this.onlyAffected || hit || status !== 'normal'))
    return sortRowsBy(rows, this.sorting)
  }

  private sort(by: TableColumn): void {
    this.sorting = { by, descending: this.sorting.by === by && !this.sorting.descending }
  }

  private header(column: TableColumn) {
    const { by, descending } = this.sorting
    const order = by !== column ? 'none' : descending ? 'descending' : 'ascending'
    return html`<th scope="col" class=${column} aria-sort=${order}>
      <button type="button" @click=${() => this.sort(column)}>${this.messages.map.table[column]}<span class="arrow" aria-hidden="true"></span></button></th>`
  }

  private names(ids: readonly string[]): string {
    return ids.map((id) => nameOf(this.landscape, id)).join(', ')
  }

  /** How many, and where there is room also which. */
  private related(column: 'needs' | 'dependents', ids: readonly string[]) {
    const names = this.names(ids)
    return html`<td class=${column}><div class="related" title=${names}><b>${ids.length}</b>${ids.length ? html`<span>${names}</span>` : nothing}</div></td>`
  }

  /** What did not fit in the row of the selected component. It spans one column less than there are, as the layer may be hidden. */
  private details({ facts, texts }: Row) {
    const { table } = this.messages.map
    const fact = (name: string, value: string) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing)
    return html`<tr class="selected details"><td colspan=${TABLE_COLUMNS.length - 1}><dl>
      ${fact(table.layer, texts.layer)}${fact(table.needs, this.names(facts.needs))}${fact(table.dependents, this.names(facts.dependents))}</dl></td></tr>`
  }

  /** A row is made anew only when something in it has changed, as there are many and time may run. */
  private guarded(row: Row) {
    const { facts: { id }, status, hit } = row
    return guard([this.messages, this.landscape, status, hit, this.levels[id], id === this.selected, this.chain.includes(id)], () => this.row(row))
  }

  private row(row: Row) {
    const { facts, status, hit, texts } = row
    const { messages, levels } = this
    const selected = facts.id === this.selected
    const partial = status === 'degraded' || status === 'below-minimum'
    return html`<tr class="${status} ${selected ? 'selected' : ''} ${this.chain.includes(facts.id) ? 'in-chain' : ''}">
      <th scope="row"><button type="button" class="link" aria-pressed=${selected ? 'true' : 'false'}
        @click=${() => emit(this, 'select', selected ? null : facts.id)}>${facts.name}</button></th>
      <td class="status"><uw-status .messages=${messages} status=${status}></uw-status>${partial ? html` <span class="numbers">${messages.say.share(levels[facts.id] ?? 1)}</span>` : nothing}${hit ? html`<small>${messages.map.legend.hit}</small>` : nothing}</td>
      <td>${texts.kind}</td><td class="layer">${texts.layer}</td><td>${texts.supplier}</td><td>${texts.jurisdiction}</td>
      ${this.related('needs', facts.needs)}${this.related('dependents', facts.dependents)}
    </tr>${selected ? this.details(row) : nothing}`
  }

  protected override render() {
    const { map } = this.messages
    const { rows } = this
    const value = (event: Event) => event.target as HTMLInputElement
    return html`
      <div class="bar">
        <input type="search" aria-label=${map.search} placeholder=${map.searchFor} .value=${this.query} @input=${(event: Event) => { this.query = value(event).value }}>
        <label><input type="checkbox" .checked=${this.onlyAffected} @change=${(event: Event) => { this.onlyAffected = value(event).checked }}>${map.onlyAffected}</label>
        <span class="note" role="status">${map.table.shown(rows.length, this.facts.size)}</span>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${map.table.caption(this.landscape.name)}>
        <table>
          <caption class="hidden">${map.table.caption(this.landscape.name)}</caption>
          <thead><tr>${TABLE_COLUMNS.map((column) => this.header(column))}</tr></thead>
          <tbody>${repeat(rows, ({ facts }) => facts.id, (row) => this.guarded(row))}</tbody>
        </table>
      </div>`
  }
}

customElements.define('uw-map-table', UwMapTable)
declare global { interface HTMLElementTagNameMap { 'uw-map-table': UwMapTable } }
