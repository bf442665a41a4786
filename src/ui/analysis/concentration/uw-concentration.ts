import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Axis, Share } from '../../../analysis/concentration/answer.ts'
import { concentrationMeaning, hiddenTexts, shareCells, sharesOf, usedShares } from '../../../i18n/told/concentration.ts'
import { elementName } from '../../../i18n/told/element-name.ts'
import { select } from '../../../model/selector.ts'
import { AnalysisElement } from '../analysis-element.ts'
import { analysisStyles } from '../analysis-styles.ts'
import { aroundOf, meaning } from '../parts.ts'
import { SortedTable, type SortedColumn } from '../sorted-table.ts'
import { bar, barStyles, partsOf, type Measure } from './bars.ts'

const BARS = 15

/** How much hangs on one supplier, owner, country, platform or layer. */
@customElement('uw-concentration')
export class UwConcentration extends AnalysisElement<'concentration'> {
  protected readonly question = 'concentration'
  @state() private axis: Axis = 'supplier'
  @state() private measure: Measure = 'services'
  private readonly table = new SortedTable<Share>(this)

  static override styles = [...analysisStyles, barStyles]

  private choice<Value extends string>(label: string, values: Record<Value, string>, chosen: Value, choose: (value: Value) => void) {
    return html`<fieldset class="axes"><legend>${label}</legend>${(Object.keys(values) as Value[]).map((value) => html`<button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>${values[value]}</button>`)}</fieldset>`
  }

  /** The components that belong to a share. */
  private readonly show = ({ axis, id }: Share): void => {
    this.onMap(axis === 'platform' ? [id] : select(this.landscape, { [axis === 'owner' ? 'supplier' : axis]: id }))
  }

  private picture() {
    const { answer, axis, measure, texts: { concentration: texts } } = this
    const around = aroundOf(this)
    const used = usedShares(answer, axis)
    const weight = (share: Share): number => partsOf(share, answer, measure).always
    const drawn = (measure === 'people' ? used.toSorted((a, b) => weight(b) - weight(a)) : used).slice(0, BARS)
    if (drawn.length === 0) return html`<p>${texts.noneOf(axis)}</p>`
    return html`<figure aria-label=${texts.picture(texts.axes[axis], measure === 'people')}>
      <ul class="legend"><li>${bar({ always: 1, sometimes: 0, of: 1 }, 'h-a')}${texts.legend.always}</li><li>${bar({ always: 0, sometimes: 1, of: 1 }, 'h-s')}${texts.legend.sometimes}</li></ul>
      <div class="picture"><ul class="bars">${drawn.map((share, nth) => {
        const parts = partsOf(share, answer, measure)
        const name = elementName(around, axis, share.id)
        return html`<li><button type="button" class="link name" title=${texts.mapOf(name)} @click=${() => this.show(share)}>${name}</button>${bar(parts, `h-${nth}`)}<span class="numbers">${texts.bar(parts.always, parts.sometimes, parts.of)}</span></li>`
      })}</ul></div>
      <figcaption>${drawn.length < used.length ? html`<span>${texts.shown(drawn.length, used.length)}</span>` : nothing}${measure === 'people' ? html`<span>${answer.people ? texts.peopleOnce : texts.noPeople}</span>` : nothing}</figcaption></figure>`
  }

  private shared() {
    const { answer, texts: { concentration: texts } } = this
    return html`<section><h3>${texts.hiddenHeading}</h3>${answer.hidden.length === 0 ? html`<p>${texts.noHidden}</p>`
      : html`<ul class="hidden-ones">${hiddenTexts(answer, aroundOf(this)).map((text, nth) => html`<li>${text} <button type="button" class="link no-print" @click=${() => this.onMap([answer.hidden[nth]?.shared as string])}>${texts.map}</button></li>`)}</ul>`}</section>`
  }

  private columns(): SortedColumn<Share>[] {
    const { answer, texts: { concentration: { columns, mapOf } } } = this
    const around = aroundOf(this)
    const cell = (nth: number) => (share: Share): string => shareCells(share, answer, around)[nth] as string
    return [
      { key: 'name', label: columns.name, value: cell(0), cell: (share) => html`<button type="button" class="link" title=${mapOf(cell(0)(share))} @click=${() => this.show(share)}>${cell(0)(share)}</button>` },
      { key: 'components', label: columns.components, figure: true, value: ({ components }) => components, cell: cell(1) },
      { key: 'always', label: columns.always, value: ({ always }) => always.length, cell: cell(2) },
      { key: 'share', label: columns.share, figure: true, value: ({ always }) => always.length, cell: cell(3) },
      { key: 'sometimes', label: columns.sometimes, value: ({ sometimes }) => sometimes.length, cell: cell(4) },
      { key: 'people', label: columns.people, figure: true, value: ({ peopleAlways }) => peopleAlways, cell: cell(5) },
    ]
  }

  override render() {
    const { answer, axis, texts } = this
    const { concentration: words } = texts
    const rows = sharesOf(answer, axis)
    return html`${meaning(texts, concentrationMeaning(answer, aroundOf(this)))}
      <div class="controls">${this.choice(words.axis, words.axes, axis, (value) => { this.axis = value })}${this.choice(words.measure, words.measures, this.measure, (value) => { this.measure = value })}</div>
      <p class="soft">${words.axisMeans[axis]}</p>
      ${this.picture()}
      ${rows.length ? this.table.render({ caption: words.caption(words.axes[axis]), columns: this.columns(), rows, texts, filter: ({ id }) => elementName(aroundOf(this), axis, id) }) : nothing}
      ${this.shared()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-concentration': UwConcentration } }
