import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Roadmap, RoadmapStep } from '../../../exit/roadmap.ts'
import type { ExitAround } from '../../../i18n/told/exit/around.ts'
import { dayText, roadmapMeaning, stepCells, stepOn } from '../../../i18n/told/exit/roadmap.ts'
import { daysBetween } from '../../../model/calendar-duration.ts'
import { meaning } from '../../analysis/parts.ts'
import { SortedTable, type SortedColumn } from '../../analysis/sorted-table.ts'
import { monthsLater } from '../days-axis.ts'
import { ExitElement } from '../exit-element.ts'
import { exitStyles } from '../exit-styles.ts'
import { roadmapAxis, roadmapDrawing, roadmapLegend, roadmapStyles, WIDTH } from './drawing.ts'
import './uw-roadmap-day.ts'

/** How long a day must be looked at before its map is worked out, in milliseconds. */
const REST = 200

/** The landscape along the plan: what it comes to, a picture that is scrubbed, the day that is looked at, and all steps in a table. */
@customElement('uw-roadmap')
export class UwRoadmap extends ExitElement {
  static override styles = [...exitStyles, roadmapStyles, css`
    .sheet { position: relative; min-width: 680px; max-width: 1280px; }
    .slider { position: absolute; inset: 0; cursor: ew-resize; touch-action: pan-y; }
    .scrub { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
    .scrub strong { font-weight: 650; font-variant-numeric: tabular-nums; }
  `]

  @state() private day: string | null = null
  private resting: ReturnType<typeof setTimeout> | undefined
  private readonly table = new SortedTable<RoadmapStep>(this)

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.resting)
  }

  /** The day that is looked at: what was chosen here, as far as the plan goes. */
  private dayIn({ from, to }: Roadmap): string {
    const day = this.day ?? this.inquiry('day').ask?.day ?? from
    return day < from ? from : day > to ? to : day
  }

  private show(day: string, answer: Roadmap): void {
    this.day = day
    clearTimeout(this.resting)
    this.resting = setTimeout(() => {
      const step = stepOn(answer, day)
      const file = this.inquiry('day').made?.of.ask.file ?? this.state.open
      if (step && file !== null) this.ask({ do: 'ask', question: 'day', ask: { day: step.from, file } })
    }, REST)
  }

  private readonly key = (event: KeyboardEvent, answer: Roadmap): void => {
    const day = this.dayIn(answer)
    const days = [...new Set([...answer.steps.map(({ from }) => from), answer.to])]
    const to: Record<string, string | undefined> = {
      ArrowRight: days.find((one) => one > day), ArrowLeft: days.findLast((one) => one < day), PageUp: monthsLater(day, 12), PageDown: monthsLater(day, -12), Home: answer.from, End: answer.to,
    }
    Object.assign(to, { ArrowUp: to['ArrowRight'], ArrowDown: to['ArrowLeft'] })
    if (!(event.key in to)) return
    event.preventDefault()
    const next = to[event.key] ?? day
    this.show(next < answer.from ? answer.from : next > answer.to ? answer.to : next, answer)
  }

  private readonly point = (event: PointerEvent, answer: Roadmap): void => {
    const area = event.currentTarget as HTMLElement
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return
      area.setPointerCapture(event.pointerId)
    } else if (!area.hasPointerCapture(event.pointerId)) return
    const { left, width } = area.getBoundingClientRect()
    this.show(roadmapAxis(answer).day((event.clientX - left) / width * WIDTH), answer)
  }

  private slider(answer: Roadmap, around: ExitAround) {
    const { roadmap: texts, lengths } = this.texts
    const day = this.dayIn(answer)
    const [back, on] = [answer.steps.findLast(({ from }) => from < day), answer.steps.find(({ from }) => from > day)]
    return html`<figure><h3>${texts.picture}</h3>
      <div class="scrub no-print"><button type="button" class="small" aria-disabled=${!back} @click=${() => back && this.show(back.from, answer)}>‹ ${texts.previous}</button>
        <strong>${lengths.date(day)}</strong><button type="button" class="small" aria-disabled=${!on} @click=${() => on && this.show(on.from, answer)}>${texts.next} ›</button></div>
      <div class="picture scroll" tabindex="0" role="region" aria-label=${texts.picture}><div class="sheet">${roadmapDrawing(answer, day, around)}
        <div class="slider" role="slider" tabindex="0" aria-label=${texts.day} aria-valuemin="0" aria-valuemax=${daysBetween(answer.from, answer.to)} aria-valuenow=${daysBetween(answer.from, day)} aria-valuetext=${dayText(answer, day, around)}
          @keydown=${(event: KeyboardEvent) => this.key(event, answer)} @pointerdown=${(event: PointerEvent) => this.point(event, answer)} @pointermove=${(event: PointerEvent) => this.point(event, answer)}></div></div></div>
      <figcaption class="legend">${roadmapLegend(around)}</figcaption><p class="soft no-print">${texts.dayHint}</p></figure>`
  }

  private columns(around: ExitAround): SortedColumn<RoadmapStep>[] {
    const { tableColumns: columns } = this.texts.roadmap
    const cell = (place: number) => (step: RoadmapStep): string => stepCells(step, around)[place] as string
    const figure = (key: keyof typeof columns, place: number, value: (step: RoadmapStep) => number): SortedColumn<RoadmapStep> => ({ key, label: columns[key], figure: true, value, cell: cell(place) })
    return [
      { key: 'from', label: columns.from, value: ({ from }) => from, cell: (step) => html`<span class="tied">${cell(0)(step)}</span>` }, { key: 'changes', label: columns.changes, value: cell(1), cell: cell(1) },
      figure('direct', 2, ({ dependence }) => dependence.direct), figure('chain', 3, ({ dependence }) => dependence.chain), figure('somewhere', 4, ({ dependence }) => dependence.somewhere),
      figure('people', 5, (step) => Math.max(0, ...step.scenarios.map(({ people }) => people))), figure('mtpd', 6, (step) => Math.max(0, ...step.scenarios.map(({ mtpdBreached }) => mtpdBreached.length))),
      { key: 'concentration', label: columns.concentration, value: ({ concentration }) => concentration?.share ?? 0, cell: cell(7) }, figure('cost', 8, ({ cost }) => cost),
    ]
  }

  override render() {
    const { made } = this.inquiry('roadmap')
    if (!made) return nothing
    const { answer, of } = made
    const around = this.aroundOf(of)
    const step = stepOn(answer, this.dayIn(answer))
    return html`${meaning(this.analysis, roadmapMeaning(answer, around))}
      ${step && Object.keys(of.plan?.exits ?? {}).length ? html`${this.slider(answer, around)}
        <uw-roadmap-day .messages=${this.messages} .texts=${this.texts} .analysis=${this.analysis} .state=${this.state} .layouts=${this.layouts} .day=${this.dayIn(answer)} .step=${step}></uw-roadmap-day>
        <div>${this.table.render({ caption: this.texts.roadmap.table, columns: this.columns(around), rows: answer.steps, texts: this.analysis })}</div>` : nothing}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-roadmap': UwRoadmap } }
