import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RoadmapStep } from '../../../exit/roadmap.ts'
import { scenarioIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { changeTexts, outcomeCells } from '../../../i18n/told/exit/roadmap.ts'
import { scenarioField } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { MomentViews } from '../../views/scenario/moment-view.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { standing } from '../standing.ts'

type Outcome = RoadmapStep['scenarios'][number]

/** What a click on this map asks is about the landscape of today, which this is not. */
const stay = (event: Event): void => event.stopPropagation()

/** One day of the roadmap: what changed, what stops in each scenario, and the map of that day. */
@customElement('uw-roadmap-day')
export class UwRoadmapDay extends ExitElement {
  @property() day = ''
  @property({ attribute: false }) step!: RoadmapStep
  private readonly table = new SortedTable<Outcome>(this)
  private readonly views = new MomentViews()

  static override styles = [...exitStyles, css`
    .changes { display: grid; gap: 2px; padding-inline-start: 1.2em; list-style: disc; }
    uw-map { height: min(34rem, 75vh); border: 1px solid var(--line); border-radius: var(--radius-lg); overflow: hidden; }
    .map { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); }
    section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-2); }
  `]

  private columns(around: ExitAround): SortedColumn<Outcome>[] {
    const { columns } = this.texts.roadmap
    const cell = (place: number) => (one: Outcome): string => outcomeCells(one, around)[place] as string
    return [
      { key: 'scenario', label: columns.scenario, value: cell(0), cell: cell(0) }, { key: 'stops', label: columns.stops, value: ({ interrupted }) => interrupted.length, cell: cell(1) },
      { key: 'people', label: columns.people, figure: true, value: ({ people }) => people, cell: cell(2) }, { key: 'mtpd', label: columns.mtpd, value: ({ mtpdBreached }) => mtpdBreached.length, cell: (one) => html`<span class=${one.mtpdBreached.length ? 'bad' : ''}>${cell(3)(one)}</span>` },
      { key: 'downtime', label: columns.downtime, value: ({ downtime }) => downtime, cell: cell(4) }, { key: 'false', label: columns.falseFallbacks, figure: true, value: ({ falseFallbacks }) => falseFallbacks, cell: cell(5) },
    ]
  }

  private map() {
    const { made } = this.inquiry('day')
    const { texts, messages, state } = this
    const { roadmap } = texts
    const state_ = html`<div class="standing" role="status">${standing({ texts, state, question: 'day', name: roadmap.mapScenario, ask: this.ask })}</div>`
    if (!made) return state_
    void import('../../map/uw-map.ts')
    const { answer: { landscape, trace }, of } = made
    const { day, file } = of.ask
    const scenario = of.scenarios.find((one) => one.file === file)
    const name = scenarioIn({ scenarios: of.scenarios }, file)
    if (!scenario) return state_
    const { levels, statuses, hit } = this.views.at(landscape, scenario.value, trace, trace.summary.worst ?? 0)
    return html`<section class="map" @select=${stay} @mark=${stay} @view=${stay} @what-if=${stay}>
      <h3>${roadmap.map(name, day)}</h3>
      <div class="controls">${scenarioField(roadmap.mapScenario, of.scenarios, file, (next) => this.ask({ do: 'ask', question: 'day', ask: { day, file: next } }))}${state_}</div>
      <uw-map compact .messages=${messages} .landscape=${landscape} .layouts=${this.layouts} .levels=${levels} .statuses=${statuses} .hit=${hit}></uw-map></section>`
  }

  override render() {
    const { made } = this.inquiry('roadmap')
    if (!made) return nothing
    const { step, day, texts: { roadmap: texts } } = this
    const around = this.aroundOf(made.of)
    const changes = changeTexts(step, around)
    return html`<section aria-label=${texts.onDay(day)}><h3>${texts.onDay(day)}</h3>
      ${changes.length ? html`${step.from === day ? html`<p>${texts.changed}</p>` : html`<p>${texts.since(step.from)}</p>`}<ul class="changes">${changes.map((one) => html`<li>${one}</li>`)}</ul>` : html`<p>${texts.nothingYet}</p>`}
      <div>${this.table.render({ caption: texts.scenarios(day), columns: this.columns(around), rows: step.scenarios, texts: this.analysis })}</div></section>
      ${this.map()}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-roadmap-day': UwRoadmapDay } }
