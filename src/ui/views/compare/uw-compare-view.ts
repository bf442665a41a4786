import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import type { Baseline, CompareItem } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { focused } from '../../components/focused.ts'
import { localTime } from '../scenario/local-time.ts'
import { empty } from './empty.ts'
import { fallbackTable, judgedRows } from './fallbacks.ts'
import { entriesOf, landscapesOf, MOST_ITEMS, outcomesOf, type Entry, type Outcome } from './outcome.ts'
import { notesOf } from './notes.ts'
import { withOneMore } from './presets.ts'
import { rowsOf, sorted, type Row, type Sorting } from './rows.ts'
import { compareTableStyles } from './table-styles.ts'
import { Traces, type TraceOf } from './traces.ts'
import './uw-compare-card.ts'
import './uw-compare-chart.ts'
import './uw-compare-presets.ts'
import './uw-compare-table.ts'
import { viewStyles } from './view-styles.ts'

/**
 * The screen "what is different": two to four outcomes side by side, on one time axis and in a table of differences.
 *
 * @fires compare-items - CustomEvent<CompareItem[]>, what is to be compared; the first is the reference
 * @fires pin - CustomEvent<null>, keep the landscape as it is now to compare with
 * @fires unpin - CustomEvent<null>
 * @fires moment - CustomEvent<number>
 * @fires select - CustomEvent<string>
 */
@customElement('uw-compare-view')
export class UwCompareView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  /** The landscape as it is now, as it was pinned, and as it was opened. */
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) baseline: Baseline | null = null
  @property({ attribute: false }) opened: Landscape | null = null
  @property({ attribute: false }) scenarios: readonly ScenarioFile[] = []
  @property({ attribute: false }) items: readonly CompareItem[] = []
  /** File name of the scenario that is played elsewhere: the presets are about that one. */
  @property() open: string | null = null
  @property({ attribute: false }) traceOf!: TraceOf
  @state() private moment = 0
  @state() private sorting: Sorting = null
  @state() private onlyDifferences = true

  static override styles = [baseStyles, controlStyles, compareTableStyles, viewStyles]

  private readonly traces = new Traces(this)
  private outcomes: readonly Outcome[] = []
  /** The services in all outcomes, and those of them that are shown, in the order asked for. */
  private all: readonly Row[] = []
  private rows: readonly Row[] = []

  private get played(): string { return this.open ?? this.scenarios[0]?.file ?? '' }

  private get entries(): Entry[] { return entriesOf(this.items, this.scenarios, landscapesOf(this.landscape, this.baseline, this.opened)) }

  protected override willUpdate(changed: PropertyValues): void {
    const { all } = this
    this.read(this.entries)
    if (all === this.all && !changed.has('onlyDifferences') && !changed.has('sorting')) return
    this.rows = sorted(this.onlyDifferences ? this.all.filter(({ differs }) => differs) : this.all, this.sorting)
  }

  /** Where a button went with what it was for, the keyboard goes on from the top. */
  protected override updated(changed: PropertyValues): void {
    if (changed.get('items') && focused() === null) this.renderRoot.querySelector('h2')?.focus()
  }

  /** Keeps outcomes and rows the same objects as long as nothing they are made of is different. */
  private read(entries: readonly Entry[]): void {
    const done = entries.flatMap((entry) => {
      const working = this.traces.of(entry.landscape, entry.scenario)
      return typeof working === 'string' ? [] : [{ ...entry, trace: working }]
    })
    const same = done.length === this.outcomes.length
      && done.every((one, i) => (['letter', 'landscape', 'scenario', 'trace'] as const).every((key) => one[key] === this.outcomes[i]?.[key]))
    if (same) return
    const before = this.outcomes[0]?.scenario
    this.outcomes = outcomesOf(done)
    this.all = rowsOf(this.outcomes)
    if (this.outcomes[0]?.scenario !== before) this.moment = this.outcomes[0]?.trace.summary.worst ?? 0
  }

  private replace(at: number, ...by: CompareItem[]): void {
    emit(this, 'compare-items', [...this.items.slice(0, at), ...by, ...this.items.slice(at + 1)])
  }

  private readonly toMoment = (event: CustomEvent<number>): void => { this.moment = event.detail }

  private card(entry: Entry, at: number) {
    const { messages, scenarios, items, outcomes, baseline, opened, landscape } = this
    const { landscapes: names, pinnedAt } = messages.compare
    const landscapes = {
      now: names.now,
      ...(baseline ? { baseline: pinnedAt(messages.say.clock(localTime(new Date(baseline.at)), 0)) } : {}),
      ...(opened && (opened !== landscape || entry.item.landscape === 'opened') ? { opened: names.opened } : {}),
    }
    return html`<uw-compare-card role="listitem" .messages=${messages} .entry=${entry} .working=${this.traces.of(entry.landscape, entry.scenario)} .scenarios=${scenarios} .landscapes=${landscapes}
      .outcome=${outcomes.find(({ letter }) => letter === entry.letter) ?? null} .reference=${outcomes[0]?.letter ?? 'A'}
      @item=${(event: CustomEvent<CompareItem>) => this.replace(at, event.detail)}
      @to-reference=${() => emit(this, 'compare-items', [entry.item, ...items.filter((_, i) => i !== at)])}
      @remove-item=${() => this.replace(at)}></uw-compare-card>`
  }

  private presets(wide: boolean) {
    const { messages, scenarios, landscape, baseline, opened } = this
    return html`<uw-compare-presets ?wide=${wide} .messages=${messages} .scenarios=${scenarios} .landscapes=${landscapesOf(landscape, baseline, opened)} .baseline=${baseline} .open=${this.played}></uw-compare-presets>`
  }

  private results() {
    const { messages, outcomes, sorting, moment, all, rows, onlyDifferences } = this
    const { compare: texts } = messages
    const judged = judgedRows(outcomes)
    return html`
      <section><header><h3>${texts.sameTime}</h3>
        <label><input type="checkbox" .checked=${onlyDifferences} @change=${(event: Event) => { this.onlyDifferences = (event.target as HTMLInputElement).checked }}>${texts.onlyDifferences}</label>
        <span class="soft" role="status">${texts.hidden(all.length - rows.length)}</span></header>
        ${notesOf(outcomes, messages).map((note) => html`<p class="note soft">${note}</p>`)}
        ${rows.length ? html`<uw-compare-chart .messages=${messages} .outcomes=${outcomes} .rows=${rows} .moment=${moment} @moment=${this.toMoment}></uw-compare-chart>` : html`<p class="note">${texts.noLanes}</p>`}
      </section>
      ${rows.length ? html`<section><uw-compare-table .messages=${messages} .outcomes=${outcomes} .rows=${rows} .sorting=${sorting}
        @moment=${this.toMoment} @sort=${(event: CustomEvent<Sorting>) => { this.sorting = event.detail }}></uw-compare-table></section>` : nothing}
      <section><header><h3>${texts.fallbacks}</h3></header>
        ${judged.length ? fallbackTable(judged, outcomes, messages, (id) => emit(this, 'select', id)) : html`<p class="note soft">${texts.noFallbacks}</p>`}</section>`
  }

  override render() {
    const { messages, scenarios, items, entries } = this
    const { compare: texts } = messages
    if (entries.length === 0) return html`<div class="page first"><h2 tabindex="-1">${texts.title}</h2><p class="lead soft">${texts.lead}</p>${empty(messages)}${this.presets(true)}</div>`
    return html`<div class="page">
      <div class="top"><h2 tabindex="-1">${texts.title}</h2>${this.presets(false)}</div>
      <div class="cards">
        <div role="list" aria-label=${texts.items}>${repeat(entries, ({ letter }) => letter, (entry) => this.card(entry, items.indexOf(entry.item)))}</div>
        ${entries.length < MOST_ITEMS ? html`<button type="button" class="add" title=${texts.addMeans} @click=${() => emit(this, 'compare-items', withOneMore(items, this.played, scenarios))}><span aria-hidden="true">+</span>${texts.add}</button>` : nothing}
      </div>
      ${this.outcomes.length > 1 ? this.results() : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-compare-view': UwCompareView } }
