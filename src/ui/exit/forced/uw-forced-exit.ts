import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { ExitAsks } from '../../../exit/questions.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'
import { bridgeTexts, forcedCells, forcedMeaning, type ForcedLine } from '../../../i18n/told/exit/forced.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { jurisdictionsOf } from '../../../model/organisations.ts'
import { clausesOf, valuesOf, type Selector } from '../../../model/selector.ts'
import { exitTarget } from '../../../store/exit/exit-asks.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import type { Option } from '../../editor/combobox-options.ts'
import { componentOptions, organisationOptions } from '../../editor/component-options.ts'
import '../../editor/uw-combobox.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { SPAN_UNITS, type SpanUnit } from '../plan/span.ts'
import { byLength, forcedDrawing, forcedStyles } from './drawing.ts'

const WAYS = ['supplier', 'jurisdiction', 'component'] as const
type Way = (typeof WAYS)[number]
const DAYS: Readonly<Record<SpanUnit, number>> = { days: 1, weeks: 7, months: 30, years: 365 }

/** What it would mean if someone had to be left within a notice. */
@customElement('uw-forced-exit')
export class UwForcedExit extends ExitElement {
  static override styles = [...exitStyles, forcedStyles, css`.bridges { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; } summary { cursor: pointer; min-height: 24px; }`]

  /** In what the notice is written; it is asked in days. */
  private unit: SpanUnit = 'days'
  private readonly table = new SortedTable<ForcedLine>(this)

  /** What was asked last and may not be drawn yet. */
  private asked: ExitAsks['forced'] | null = null

  protected override willUpdate(): void { this.asked = null }

  private asks(now: ExitAsks['forced'], parts: Partial<ExitAsks['forced']>): void {
    this.asked = { ...(this.asked ?? now), ...parts }
    this.ask({ do: 'ask', question: 'forced', ask: this.asked })
  }

  private options(way: Way, landscape: Landscape): Option[] {
    if (way === 'component') return componentOptions(landscape, this.messages)
    if (way === 'supplier') return organisationOptions(landscape)
    const countries = [...new Set(Object.keys(landscape.organisations ?? {}).flatMap((id) => jurisdictionsOf(landscape, id)))].sort()
    return [{ value: 'non-EEA', name: this.texts.forced.nonEea }, ...countries.map((value) => ({ value, name: this.messages.say.selector({ jurisdiction: value }, landscape) }))]
  }

  private controls(now: ExitAsks['forced'], landscape: Landscape) {
    const { texts: { forced: texts, lengths }, messages } = this
    const way = wayOf(now.selector)
    const [clause] = clausesOf(now.selector)
    const [value = ''] = clause ? valuesOf(clause, way) : []
    const begin = (next: Way) => {
      const [first] = this.options(next, landscape)
      if (first) this.asks(now, { selector: { [next]: first.value } as Selector })
    }
    const count = (event: Event) => Math.trunc(Number((event.target as HTMLInputElement).value))
    return html`<div class="controls">
      <label>${texts.what}<select @change=${(event: Event) => begin((event.target as HTMLSelectElement).value as Way)}>${WAYS.map((one) => html`<option value=${one} .selected=${live(one === way)}>${texts.by[one]}</option>`)}</select></label>
      <uw-combobox required .messages=${messages} label=${texts.which[way]} .options=${this.options(way, landscape)} .value=${value} @pick=${({ detail }: CustomEvent<string | null>) => detail !== null && this.asks(now, { selector: { [way]: detail } as Selector })}></uw-combobox>
      <label>${texts.notice}<input type="number" min="0" max="9999" .value=${String(Math.round(now.notice / DAYS[this.unit]))} @change=${(event: Event) => { if (count(event) >= 0) this.asks(now, { notice: count(event) * DAYS[this.unit] }) }}></label>
      <label><span class="hidden">${lengths.unitOf(texts.notice)}</span><select @change=${(event: Event) => {
        const before = Math.round(now.notice / DAYS[this.unit])
        this.unit = (event.target as HTMLSelectElement).value as SpanUnit
        this.asks(now, { notice: before * DAYS[this.unit] })
      }}>${SPAN_UNITS.map((unit) => html`<option value=${unit} .selected=${live(unit === this.unit)}>${lengths.units[unit]}</option>`)}</select></label></div>`
  }

  private columns(around: ExitAround): SortedColumn<ForcedLine>[] {
    const { columns } = this.texts.forced
    const cell = (place: number) => (one: ForcedLine): string => forcedCells(one, around)[place] as string
    return [
      { key: 'name', label: columns.name, value: cell(0), cell: cell(0) }, { key: 'takes', label: columns.takes, figure: true, value: ({ takes }) => takes, cell: cell(1) },
      { key: 'gap', label: columns.gap, figure: true, value: ({ gap }) => gap, cell: (one) => html`<span class=${one.gap ? 'bad' : ''}>${cell(2)(one)}</span>` }, { key: 'replacedBy', label: columns.replacedBy, value: cell(3), cell: cell(3) },
      { key: 'stops', label: columns.stops, value: ({ stops }) => stops.length, cell: cell(4) }, { key: 'bridges', label: columns.bridges, value: ({ bridges }) => bridges.length, cell: (one) => (one.bridges.length ? html`<details><summary>${cell(5)(one)}</summary><ul class="bridges">${bridgeTexts(one, around).map((text) => html`<li>${text}</li>`)}</ul></details>` : cell(5)(one)) },
    ]
  }

  override render() {
    const { made } = this.inquiry('forced')
    const target = exitTarget(this.state, 'forced')
    if (!target) return nothing
    const around = made && this.aroundOf(made.of)
    return html`${this.controls(target.ask, target.landscape)}
      ${made && around ? html`${meaning(this.analysis, forcedMeaning(made.answer, around))}
        ${made.answer.exits.length ? html`${forcedDrawing(made.answer, around)}
          <div>${this.table.render({ caption: this.texts.forced.table, columns: this.columns(around), rows: byLength(made.answer.exits), texts: this.analysis, filter: (one) => forcedCells(one, around).join(' ') })}</div>` : nothing}` : nothing}`
  }
}

/** By what a selector selects, of the ways that are offered here. */
function wayOf(selector: Selector): Way {
  const [clause] = clausesOf(selector)
  return WAYS.find((way) => clause && valuesOf(clause, way).length) ?? 'supplier'
}

declare global { interface HTMLElementTagNameMap { 'uw-forced-exit': UwForcedExit } }
