import { html, nothing, svg } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { CutSetsAsk, Importance } from '../../../analysis/cut-sets/answer.ts'
import { nameOf, namesOf } from '../../../i18n/names.ts'
import { cutSetsMeaning, importanceCells, ordersOf, setNames } from '../../../i18n/told/cut-sets.ts'
import { elementName } from '../../../i18n/told/element-name.ts'
import { servicesOf } from '../../../model/landscape.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { drawWays, waysStyles } from './ways-drawing.ts'
import { drawingOf, waysOf } from './ways.ts'

const ORDERS = [1, 2, 3, 4, null]
const KINDS = ['member', 'between', 'top'] as const

/** What together stops one service: how many groups there are, each group, and how each reaches the service. */
@customElement('uw-cut-sets')
export class UwCutSets extends AnalysisElement<'cut-sets'> {
  protected readonly question = 'cut-sets'
  /** The group that is drawn; of another answer the first. */
  @state() private chosen: string[] | null = null
  private readonly sets = new SortedTable<string[]>(this)
  private readonly importances = new SortedTable<Importance>(this)

  static override styles = [...analysisStyles, waysStyles]

  private services() {
    const { ask, landscape, texts: { cutSets: texts } } = this
    const all = servicesOf(landscape)
    const critical = all.filter((id) => landscape.components[id]?.service?.critical)
    const others = all.filter((id) => !critical.includes(id))
    const options = (ids: readonly string[]) => ids.map((id) => html`<option value=${id} ?selected=${id === ask.of}>${nameOf(landscape, id)}</option>`)
    return critical.length && others.length ? html`<optgroup label=${texts.critical}>${options(critical)}</optgroup><optgroup label=${texts.others}>${options(others)}</optgroup>` : options(all)
  }

  private controls() {
    const { ask, texts: { cutSets: texts } } = this
    const value = (event: Event): string => (event.target as HTMLSelectElement).value
    return html`<div class="controls">
      <label>${texts.of}<select @change=${(event: Event) => this.asks({ of: value(event) })}>${this.services()}</select></label>
      <label>${texts.over}<select @change=${(event: Event) => this.asks({ over: value(event) as CutSetsAsk['over'] })}>
        ${(Object.keys(texts.overs) as CutSetsAsk['over'][]).map((over) => html`<option value=${over} ?selected=${over === ask.over}>${texts.overs[over]}</option>`)}</select></label>
      <label>${texts.order}<select @change=${(event: Event) => this.asks({ maxOrder: Number(value(event)) || null })}>
        ${ORDERS.map((order) => html`<option value=${order ?? ''} ?selected=${order === ask.maxOrder}>${texts.orders(order)}</option>`)}</select></label>
    </div>`
  }

  private list() {
    const { answer, ask, drawn, texts } = this
    const { cutSets: words } = texts
    const around = aroundOf(this)
    const named = (set: readonly string[]): string => words.set(setNames(set, answer, around))
    const columns: SortedColumn<string[]>[] = [
      { key: 'set', label: words.setsColumns.set, value: named, cell: (set) => html`<button type="button" class="link ${set === drawn ? 'chosen' : ''}" aria-pressed=${set === drawn} title=${words.showOf(setNames(set, answer, around))} @click=${() => { this.chosen = set }}>${named(set)}</button>` },
      { key: 'size', label: words.setsColumns.size, figure: true, value: (set) => set.length, cell: (set) => set.length },
    ]
    return html`<div>${this.sets.render({ caption: words.setsCaption, columns, rows: answer.sets, texts, filter: named })}
      ${answer.more ? html`<p class="soft">${words.more(answer.sets.length, answer.total)} <button type="button" class="link no-print" @click=${() => this.asks({ limit: ask.limit * 10 })}>${words.askMore}</button></p>` : nothing}</div>`
  }

  private get drawn(): string[] | undefined {
    const { answer: { sets }, chosen } = this
    return chosen && sets.includes(chosen) ? chosen : sets[0]
  }

  private picture(set: readonly string[]) {
    const { answer: { of, over }, answer, landscape, texts: { cutSets: texts } } = this
    const around = aroundOf(this)
    const ways = waysOf(landscape, of, over, set)
    const drawing = drawingOf(ways, of)
    const told = ways.map(({ member, path }) => {
      const name = elementName(around, over, member)
      return path.length ? texts.pathOf(name, namesOf(landscape, path)) : texts.noPath(name)
    })
    const title = texts.picture(setNames(set, answer, around), nameOf(landscape, of))
    return html`<div><figure aria-label=${title}><h3>${title}</h3>
      <ul class="legend">${KINDS.map((kind) => html`<li><svg viewBox="0 0 26 16" aria-hidden="true" class=${kind}>${svg`<g class=${kind}><rect x="1" y="1" width="24" height="14" rx=${kind === 'top' ? 7 : 3}></rect>${kind === 'member' ? svg`<path class="cross" d="M10 5l6 6m0 -6l-6 6"></path>` : ''}</g>`}</svg>${texts.legend[kind]}</li>`)}</ul>
      <div class="picture" tabindex="0" role="group" aria-label=${title}>${drawWays(drawing, (id) => nameOf(landscape, id), texts.pictureAlt(told))}</div>
      <figcaption>${texts.shortest} <button type="button" class="link no-print" @click=${() => this.onMap([...new Set(ways.flatMap(({ path }) => path))])}>${texts.map}</button></figcaption></figure>
      <ul class="paths">${told.map((path) => html`<li>${path}</li>`)}</ul></div>`
  }

  private importance() {
    const { answer, texts } = this
    const { cutSets: words } = texts
    const around = aroundOf(this)
    const cell = (nth: number) => (one: Importance): string => importanceCells(one, answer, around)[nth] as string
    const columns: SortedColumn<Importance>[] = [
      { key: 'element', label: words.importanceColumns.element, value: cell(0), cell: cell(0) },
      { key: 'total', label: words.importanceColumns.total, figure: true, value: ({ total }) => total, cell: cell(1) },
      ...ordersOf(answer).map(([order], nth): SortedColumn<Importance> => ({ key: `order-${order}`, label: words.importanceColumns.order(order), figure: true, value: ({ byOrder }) => byOrder[String(order)] ?? '0', cell: cell(nth + 2) })),
    ]
    return this.importances.render({ caption: words.importance, columns, rows: answer.importance, texts, filter: cell(0) })
  }

  override render() {
    const { answer, drawn, texts } = this
    return html`${this.controls()}${meaning(texts, cutSetsMeaning(answer, aroundOf(this)))}
      ${drawn?.length ? html`<div class="two">${this.picture(drawn)}${this.list()}</div>${this.importance()}` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-cut-sets': UwCutSets } }
