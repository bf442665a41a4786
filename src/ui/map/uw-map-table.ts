import { html, nothing, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { nameOf } from '../../i18n/names.ts'
import { graphOf, type LandscapeGraph } from '../../model/graph.ts'
import { baseStyles } from '../components/base-styles.ts'
import { emit } from '../components/emit.ts'
import '../components/uw-status.ts'
import { countsOf, type Counts } from './bar/filter-panel.ts'
import './bar/uw-map-bar.ts'
import { factsOf, find, type Facts } from './board/facts.ts'
import { focusOn, idsIn } from './board/focus.ts'
import { idsKept } from './board/hiding.ts'
import { Picture } from './picture.ts'
import { LazyRows } from './table/lazy-rows.ts'
import { TABLE_COLUMNS, WORST_FIRST, rowsOf, sortRowsBy, type Row, type Sorting, type TableColumn } from './table/table-rows.ts'
import { tableStyles } from './table/table-styles.ts'

/** The same as the map, as a table: for who reads better than looks, and for the screen reader. What the map leaves out, it leaves out. */
@customElement('uw-map-table')
export class UwMapTable extends Picture {
  @state() private sorting: Sorting = WORST_FIRST
  @state() private sought = ''

  static override styles = [baseStyles, tableStyles]

  private graph!: LandscapeGraph
  private facts = new Map<string, Facts>()
  private counts: Counts = countsOf([])
  private readonly lazy = new LazyRows(this, () => this.renderRoot.querySelector('.more'))

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('landscape')) return
    this.graph = graphOf(this.landscape)
    this.facts = factsOf(this.landscape, this.graph)
    this.counts = countsOf(this.facts.values())
  }

  /** The rows of all that is shown, and how many of the landscape are not. */
  private get rows(): { rows: Row[]; missing: number } {
    const { view, selected, chain } = this
    const focus = view.onlyFocus && selected !== null ? focusOn(this.graph, selected, view.depth) : null
    const kept = idsKept(this.facts, view, selected, focus && idsIn(focus))
    const all = rowsOf(this.facts.values(), this.statuses, new Set(this.hit), this.messages).filter(({ facts: { id }, status, hit }) =>
      kept.has(id) && (!view.onlyAffected || hit || status !== 'normal' || id === selected || chain.includes(id)))
    const found = this.sought.trim() ? new Set(find(this.facts.values(), this.sought)) : null
    return { rows: sortRowsBy(found ? all.filter(({ facts }) => found.has(facts.id)) : all, this.sorting), missing: this.facts.size - all.length }
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
    const { messages, messages: { map }, view, sought, counts } = this
    const { rows, missing } = this.rows
    const made = this.lazy.of(rows, `${JSON.stringify(this.sorting)} ${sought}`, ({ facts }) => facts.id === this.selected)
    return html`
      <uw-map-bar form="table" .messages=${messages} .view=${view} .query=${sought} .found=${sought.trim() ? { count: rows.length, at: 0 } : null} .missing=${missing}
        .counts=${counts} @seek=${(event: CustomEvent<string>) => { this.sought = event.detail }}></uw-map-bar>
      <div class="scroll" tabindex="0" role="region" aria-label=${map.table.caption(this.landscape.name)}>
        <table aria-rowcount=${rows.length + 1}>
          <caption class="hidden">${map.table.caption(this.landscape.name)}. ${map.table.shown(rows.length, this.facts.size)}</caption>
          <thead><tr>${TABLE_COLUMNS.map((column) => this.header(column))}</tr></thead>
          <tbody>${repeat(made, ({ facts }) => facts.id, (row) => this.guarded(row))}</tbody>
        </table>
        ${made.length < rows.length ? html`<div class="more">${map.table.shown(made.length, rows.length)}</div>` : nothing}
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-map-table': UwMapTable } }
