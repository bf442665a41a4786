import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Choice, Chosen } from '../../../exit/choice.ts'
import { sentence } from '../../../i18n/text.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'
import { costOf, effectTexts, firstYearOf, measureName, measuresMeaning } from '../../../i18n/told/exit/measures.ts'
import type { Measure } from '../../../model/exit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { exitTarget } from '../../../store/exit/exit-asks.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { emit } from '../../components/emit.ts'
import '../../editor/fields/uw-text.ts'
import { valueOf } from '../../editor/told.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { curveDrawing, curveStyles } from './curve.ts'

/** Which measures to take for the money that there is. */
@customElement('uw-measures')
export class UwMeasures extends ExitElement {
  static override styles = [...exitStyles, curveStyles, css`
    .controls .money { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-4); }
    input[type='range'] { inline-size: min(22rem, 100%); }
    .all { display: grid; gap: var(--space-2); grid-template-columns: minmax(0, 1fr); }
    .all li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 2px var(--space-4); padding: var(--space-2) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
    .all p { grid-column: 1 / -1; font-size: var(--text-sm); color: var(--ink-soft); }
    .all li.chosen { border-inline-start: 4px solid var(--accent); }
  `]

  // Always the same ones: a field that gets another is drawn anew, and loses what is being typed in it.
  private readonly badName = (text: string): string | null => (text ? null : this.texts.measures.noName)
  private readonly badCost = (text: string): string | null => (text && Number(text) >= 0 ? null : this.texts.measures.notCost)
  /** Whether what was filled in as the budget is none. */
  @state() private wrong = false
  private readonly chosen = new SortedTable<Chosen['why'][number]>(this)
  private readonly curve = new SortedTable<Choice>(this)

  private controls(budget: number, landscape: Landscape) {
    const { measures: texts, lengths } = this.texts
    const all = Object.values(landscape.measures ?? {}).reduce((sum, one) => sum + firstYearOf(one), 0)
    const most = Math.max(all, budget, 1)
    const set = (event: Event) => {
      const { value: text } = event.target as HTMLInputElement
      const value = Math.round(Number(text))
      this.wrong = text === '' || !(value >= 0)
      if (!this.wrong) this.ask({ do: 'ask', question: 'measures', ask: { budget: value } })
    }
    return html`<div class="controls"><label>${texts.budget}<input type="number" min="0" step="1000" .value=${String(budget)} aria-invalid=${this.wrong} aria-describedby=${this.wrong ? 'wrong' : nothing} @change=${set}></label>
      <label>${texts.slider}<input type="range" min="0" max=${most} step=${Math.max(1, Math.round(most / 100))} .value=${String(budget)} aria-valuetext=${lengths.euros(budget)} @change=${set}></label></div>${this.wrong ? html`<p class="bad" id="wrong" role="alert">${texts.notCost}</p>` : nothing}`
  }

  private chosenColumns(around: ExitAround): SortedColumn<Chosen['why'][number]>[] {
    const { measures: { why: columns, hours }, lengths } = this.texts
    const of = (id: string): Measure | undefined => around.landscape.measures?.[id]
    const effects = (id: string): string => { const measure = of(id); return measure ? effectTexts(measure, around).join('; ') : '' }
    const cost = (id: string): number => { const measure = of(id); return measure ? firstYearOf(measure) : 0 }
    return [
      { key: 'measure', label: columns.measure, value: ({ measure }) => measureName(around, measure), cell: ({ measure }) => measureName(around, measure) },
      { key: 'cost', label: columns.cost, figure: true, value: ({ measure }) => cost(measure), cell: ({ measure }) => lengths.euros(cost(measure)) },
      { key: 'without', label: columns.without, figure: true, value: ({ without }) => without, cell: ({ without }) => hours(without) },
      { key: 'effects', label: columns.effects, value: ({ measure }) => effects(measure), cell: ({ measure }) => effects(measure) },
    ]
  }

  private curveColumns(around: ExitAround): SortedColumn<Choice>[] {
    const { measures: { curveColumns: columns, hours, none }, lengths } = this.texts
    const names = ({ measures }: Choice): string => measures.map((id) => measureName(around, id)).join(', ') || none
    return [
      { key: 'cost', label: columns.cost, value: ({ cost }) => cost, cell: ({ cost }) => lengths.euros(cost) }, { key: 'harm', label: columns.harm, figure: true, value: ({ harm }) => harm, cell: ({ harm }) => hours(harm) },
      { key: 'measures', label: columns.measures, value: names, cell: names },
    ]
  }

  private set(landscape: Landscape, id: string, parts: Partial<Measure>): void {
    const measure = landscape.measures?.[id]
    if (measure) emit(this, 'edit', { do: 'set-landscape', parts: { measures: { ...landscape.measures, [id]: { ...measure, ...parts } } } })
  }

  /** The measures of the landscape: their names and costs can be changed here. */
  private all(around: ExitAround, taken: readonly string[]) {
    const { landscape, texts: { measures: texts, lengths } } = around
    const entries = Object.entries(landscape.measures ?? {})
    if (!entries.length) return nothing
    return html`<section><h3>${texts.all}</h3><ul class="all">${entries.map(([id, measure]) => html`<li class=${taken.includes(id) ? 'chosen' : ''}>
      <uw-text label=${texts.name} .value=${measure.name} .fault=${this.badName} @changed=${(event: Event) => this.set(landscape, id, { name: valueOf<string>(event) })}></uw-text>
      <uw-text label=${texts.cost} .value=${String(costOf(measure))} .fault=${this.badCost} @changed=${(event: Event) => this.set(landscape, id, { cost: Number(valueOf<string>(event)) })}></uw-text>
      <p>${effectTexts(measure, around).map(sentence).join(' ')}${measure.perYear ? ` ${texts.perYear(lengths.euros(measure.perYear))}` : ''}</p></li>`)}</ul></section>`
  }

  override render() {
    const { made } = this.inquiry('measures')
    const target = exitTarget(this.state, 'measures')
    if (!target) return nothing
    const { measures: texts } = this.texts
    const around = this.aroundOf(made?.of ?? target)
    const answer = made?.answer
    const some = Object.keys(target.landscape.measures ?? {}).length > 0
    return html`${some ? this.controls(target.ask.budget, target.landscape) : nothing}
      ${answer ? html`${meaning(this.analysis, measuresMeaning(answer, around))}
        ${answer.why.length ? html`<div>${this.chosen.render({ caption: texts.chosen, columns: this.chosenColumns(around), rows: answer.why, texts: this.analysis })}</div>` : nothing}
        ${answer.curve.length > 1 ? html`${curveDrawing(answer, around)}<div>${this.curve.render({ caption: texts.curve, columns: this.curveColumns(around), rows: answer.curve, texts: this.analysis })}</div>` : nothing}` : nothing}
      ${this.all(this.aroundOf(target), answer?.measures ?? [])}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-measures': UwMeasures } }
