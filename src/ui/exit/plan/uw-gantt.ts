import { LitElement, css, html, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Schedule, ScheduledExit } from '../../../exit/schedule.ts'
import { nameIn, type ExitAround } from '../../../i18n/told/exit/around.ts'
import { barText } from '../../../i18n/told/exit/plan.ts'
import { daysBetween } from '../../../model/calendar-duration.ts'
import type { ExitPlan } from '../../../model/exit.ts'
import { fitted } from '../../analysis/parts.ts'
import { told } from '../../editor/told.ts'
import { daysAxis, monthsLater, yearLines, type DaysAxis } from '../days-axis.ts'
import { exitStyles } from '../exit-styles.ts'
import { contractDays } from './gantt-marks.ts'
import { ganttStyles } from './gantt-styles.ts'

const WIDTH = 1060, LABEL = 240, TOP = 26, ROW = 30, BAR = 16
const DAYS_IN_MONTH = 365.25 / 12
/** By how many months each key moves a bar. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }

/**
 * The exits of a plan as bars on an axis of years, to be dragged or moved with the arrow keys, a month at a time.
 *
 * @fires changed - CustomEvent<{ component: string, start: string }>
 */
@customElement('uw-gantt')
export class UwGantt extends LitElement {
  @property({ attribute: false }) around!: ExitAround
  @property({ attribute: false }) plan!: ExitPlan
  @property({ attribute: false }) schedule!: Schedule
  /** The bar that is being dragged, where the hand took it, and how many months it has gone. */
  @state() private drag: { component: string; from: number; months: number } | null = null

  static override styles = [...exitStyles, ganttStyles, css`svg { touch-action: pan-y; }`]

  private startOf({ component, start }: ScheduledExit): string { return this.plan.exits[component]?.start ?? start }

  private move(exit: ScheduledExit, months: number): void {
    const start = monthsLater(this.startOf(exit), months)
    const first = start < this.plan.start ? this.plan.start : start
    if (first !== this.startOf(exit) || exit.proposed) told(this, { component: exit.component, start: first })
  }

  private readonly key = (event: KeyboardEvent, exit: ScheduledExit): void => {
    const months = KEYS[event.key]
    if (months === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    this.move(exit, months)
  }

  private readonly point = (event: PointerEvent, exit: ScheduledExit, axis: DaysAxis): void => {
    const bar = event.currentTarget as SVGGElement
    const scale = WIDTH / (bar.ownerSVGElement?.getBoundingClientRect().width || WIDTH)
    if (event.type === 'pointerdown') {
      if (event.button !== 0) return
      bar.setPointerCapture(event.pointerId)
      this.drag = { component: exit.component, from: event.clientX, months: 0 }
    } else if (this.drag?.component === exit.component) {
      const { from, months } = this.drag
      if (event.type === 'pointermove') this.drag = { ...this.drag, months: Math.round((event.clientX - from) * scale / this.month(axis)) }
      else {
        this.drag = null
        if (event.type === 'pointerup' && months) this.move(exit, months)
      }
    }
  }

  /** The width of a month. */
  private month(axis: DaysAxis): number {
    const { start } = this.plan
    const later = monthsLater(start, 12)
    return (axis.x(later) - axis.x(start)) / daysBetween(start, later) * DAYS_IN_MONTH
  }

  private row(exit: ScheduledExit, nth: number, axis: DaysAxis) {
    const { around } = this
    const { plan: texts } = around.texts
    const { component, start, migrates, switched, ends, critical, proposed, clashes } = exit
    const y = TOP + nth * ROW + ROW / 2
    const name = nameIn(around, component)
    const moved = this.drag?.component === component ? this.drag.months * this.month(axis) : 0
    const { end, notice } = contractDays(around.terms[component])
    const piece = (kind: string, from: string, to: string) => (from < to ? svg`<rect class=${kind} x=${axis.x(from)} y=${y - BAR / 2} width=${Math.max(2, axis.x(to) - axis.x(from))} height=${BAR}></rect>` : '')
    const box = (kind: string, by: number) => svg`<rect class=${kind} x=${axis.x(start) - by} y=${y - BAR / 2 - by} width=${Math.max(4, axis.x(ends) - axis.x(start)) + 2 * by} height=${BAR + 2 * by} rx="2"></rect>`
    return svg`<path class="row" d="M0 ${y + ROW / 2}H${WIDTH}"></path><text class="name ${critical ? 'critical' : ''}" x="0" y=${y + 4} aria-hidden="true">${fitted(name, 34)}</text>
      <g class="bar ${critical ? 'critical' : ''} ${proposed ? 'proposed' : ''} ${moved ? 'moving' : ''}" transform="translate(${moved} 0)" role="slider" tabindex="0" data-component=${component}
        aria-label=${texts.bar(name)} aria-valuemin="0" aria-valuemax=${daysBetween(this.plan.start, this.schedule.ends)} aria-valuenow=${daysBetween(this.plan.start, start)} aria-valuetext=${barText(exit, around)}
        @keydown=${(event: KeyboardEvent) => this.key(event, exit)} @pointerdown=${(event: PointerEvent) => this.point(event, exit, axis)} @pointermove=${(event: PointerEvent) => this.point(event, exit, axis)}
        @pointerup=${(event: PointerEvent) => this.point(event, exit, axis)} @pointercancel=${(event: PointerEvent) => this.point(event, exit, axis)}>
        <title>${name}: ${barText(exit, around)}</title>${box('halo', 3)}${piece('building', start, migrates)}${piece('migrating', migrates, switched)}${piece('parallel', switched, ends)}${box('around', 1)}</g>
      ${clashes.length ? svg`<text class="clash" x=${Math.min(WIDTH - 12, axis.x(ends) + moved + 6)} y=${y + 5} aria-hidden="true">!</text>` : ''}
      ${end && end >= axis.day(LABEL) && end <= axis.day(WIDTH) ? svg`<path class="contract" d="M${axis.x(end)} ${y - 12}v24"><title>${texts.legend.contract}</title></path>` : ''}
      ${notice && notice >= axis.day(LABEL) && notice <= axis.day(WIDTH) ? svg`<path class="notice-day" d="M${axis.x(notice)} ${y - 6}l6 6l-6 6l-6 -6z"><title>${texts.legend.notice}</title></path>` : ''}`
  }

  private legend() {
    const { legend } = this.around.texts.plan
    const box = (kind: string, around = '') => html`<svg width="28" height="16" aria-hidden="true">${svg`<g class=${around}><rect class=${kind} x="2" y="2" width="24" height="12"></rect><rect class="around" x="1" y="1" width="26" height="14" rx="2"></rect></g>`}</svg>`
    return html`<figcaption class="legend"><span>${box('building')} ${legend.building}</span><span>${box('migrating')} ${legend.migrating}</span><span>${box('parallel')} ${legend.parallel}</span>
      <span>${box('building', 'critical')} ${legend.critical}</span><span>${box('building', 'proposed')} ${legend.proposed}</span><span><svg width="8" height="16" aria-hidden="true"><path class="contract" d="M4 0v16"></path></svg> ${legend.contract}</span>
      <span><svg width="14" height="14" aria-hidden="true"><path class="notice-day" d="M7 1l6 6l-6 6l-6 -6z"></path></svg> ${legend.notice}</span><span><strong class="bad" aria-hidden="true">!</strong> ${legend.clash}</span></figcaption>`
  }

  override render() {
    const { plan, schedule: { exits, ends }, around: { texts: { plan: texts } } } = this
    const first = exits.reduce((day, { start }) => (start < day ? start : day), plan.start)
    // Room to move the last one to a later month.
    const axis = daysAxis(first, monthsLater(ends > monthsLater(first, 12) ? ends : monthsLater(first, 12), 6), LABEL, WIDTH - 16)
    const height = TOP + exits.length * ROW + 4
    return html`<figure><h3>${texts.picture}</h3><p class="soft no-print">${texts.pictureHint}</p>
      <div class="picture scroll"><svg class="drawing" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label=${texts.picture}>${yearLines(axis, TOP, height)}${exits.map((exit, nth) => this.row(exit, nth, axis))}</svg></div>${this.legend()}</figure>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-gantt': UwGantt } }
