import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-status.ts'
import { cellTexts, type CellText } from './cell-texts.ts'
import { sharedStart, type Outcome } from './outcome.ts'
import { MEASURES, MORE_IS_WORSE, type Cell, type Measure, type Row, type Sorting } from './rows.ts'
import { compareTableStyles } from './table-styles.ts'
import { tableText } from './table-text.ts'

/** Up is better, down is worse: told by shape and word, not by colour alone. */
const SIGN = { better: 'M1 9L6 2L11 9Z', worse: 'M1 3L6 10L11 3Z' } as const

/**
 * The services in every outcome, with what is different from the reference in words: what the picture shows, as a table.
 *
 * @fires sort - CustomEvent<Sorting>
 * @fires select - CustomEvent<string>, a service
 * @fires moment - CustomEvent<number>, a second that the user wants to look at
 */
@customElement('uw-compare-table')
export class UwCompareTable extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) outcomes: readonly Outcome[] = []
  @property({ attribute: false }) rows: readonly Row[] = []
  @property({ attribute: false }) sorting: Sorting = null
  /** What came of copying. */
  @state() private copied = ''

  static override styles = [baseStyles, controlStyles, compareTableStyles]

  private readonly copy = async (): Promise<void> => {
    const { rows, outcomes, messages } = this
    try {
      await navigator.clipboard.writeText(tableText(rows, outcomes, messages))
      this.copied = messages.compare.copied(rows.length * outcomes.length)
    } catch {
      this.copied = messages.compare.notCopied
    }
  }

  /** A column sorts the worst first, then the other way round, then not: back to the gravest difference first. */
  private sort(by: Measure | 'name'): void {
    const { sorting } = this
    const first = MORE_IS_WORSE.includes(by)
    emit(this, 'sort', sorting?.by !== by ? { by, descending: first } : sorting.descending === first ? { by, descending: !first } : null)
  }

  private header(column: Measure | 'name') {
    const { sorting, messages: { compare: texts } } = this
    const order = sorting?.by !== column ? 'none' : sorting.descending ? 'descending' : 'ascending'
    return html`<th scope="col" class=${column} aria-sort=${order}><button type="button" title=${texts.sortHint} @click=${() => this.sort(column)}>${texts.columns[column]}<span class="arrow" aria-hidden="true"></span></button></th>`
  }

  private delta({ delta, tone }: CellText) {
    const { compare: texts } = this.messages
    return delta === '' ? nothing : html`<span class="delta ${tone}">${tone === 'neutral' ? nothing
      : html`<svg viewBox="0 0 12 12" role="img" aria-label=${texts[tone]}>${svg`<path d=${SIGN[tone]}></path>`}</svg>`}<i>${delta}</i></span>`
  }

  private cell(measure: Measure, texts: CellText, { facts }: Cell, { start }: Scenario) {
    const at = measure === 'stops' || measure === 'mtpd' ? facts?.[measure] ?? null : null
    return html`<td class=${measure}>
      ${measure === 'lowest' && facts ? html`<uw-status .messages=${this.messages} .status=${facts.worst}></uw-status> ${facts.worst === 'stopped' || facts.worst === 'normal' ? nothing : html`<span class="numbers">${texts.value}</span>`}`
        : at === null ? html`<span class="numbers ${facts && !facts[measure as 'downtime'] ? 'soft' : ''}">${texts.value}</span>`
          : html`<button type="button" class="link numbers" title=${this.messages.say.clock(start, at)} @click=${() => emit(this, 'moment', at)}>${texts.value}</button>`}
      ${this.delta(texts)}</td>`
  }

  private service(row: Row) {
    const { outcomes, messages } = this
    const { compare: words } = messages
    const start = sharedStart(outcomes) ?? undefined
    return html`<tbody>${outcomes.map(({ letter, scenario }, i) => {
      const cell = row.cells[i] as Cell
      const texts = cellTexts(cell, start, messages)
      return html`<tr>
        ${i === 0 ? html`<th scope="rowgroup" rowspan=${outcomes.length}><button type="button" class="link" @click=${() => emit(this, 'select', row.id)}>${row.name}</button>${row.critical ? html`<small>${words.critical}</small>` : nothing}</th>` : nothing}
        <th scope="row" class="letter" title=${scenario.name}>${letter}<span class="hidden">: ${scenario.name}</span></th>
        ${cell.facts ? MEASURES.map((measure) => this.cell(measure, texts[measure], cell, scenario)) : html`<td class="soft" colspan=${MEASURES.length}>${words.noService}</td>`}</tr>`
    })}</tbody>`
  }

  override render() {
    const { rows, sorting, outcomes: [reference], messages: { compare: texts } } = this
    const letter = reference?.letter ?? ''
    const order = sorting ? texts.sortedBy(texts.columns[sorting.by], sorting.descending) : texts.worstFirst
    return html`<header><h3>${texts.table}</h3><button type="button" class="copy" title=${texts.copyMeans} @click=${this.copy}>${texts.copy}</button><span class="soft" role="status">${this.copied}</span></header>
      <p class="note soft">${texts.caption(letter)} ${order}
        <span class="legend"><svg viewBox="0 0 12 12" aria-hidden="true"><path class="better" d=${SIGN.better}></path></svg><svg viewBox="0 0 12 12" aria-hidden="true"><path class="worse" d=${SIGN.worse}></path></svg> ${texts.legend(letter)}</span></p>
      <div class="scroll" tabindex="0" role="region" aria-label=${texts.table}><table>
        <caption class="hidden">${texts.table}. ${order}</caption>
        <thead><tr>${this.header('name')}<th scope="col" class="letter"><span class="hidden">${texts.columns.outcome}</span></th>${MEASURES.map((measure) => this.header(measure))}</tr></thead>
        ${rows.map((row) => this.service(row))}</table></div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-compare-table': UwCompareTable } }
