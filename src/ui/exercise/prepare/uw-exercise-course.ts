import { scaleLinear } from 'd3'
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ServiceOutcome, Trace } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { drawingStyles } from '../../charts/timeline/styles.ts'
import { sheetOf, type Sheet } from '../../charts/timeline/sheet.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { statusColours } from '../../components/status-symbol.ts'
import { courseDrawing } from './course-drawing.ts'
import { courseStyles } from './course-styles.ts'
import { courseOf, endOf, type Course, type Stretch } from './course.ts'
import { ExerciseForm } from './exercise-form.ts'

/** As many services as are shown at first. */
const FEW = 8
/** Room on either side, as a share of what is shown. */
const ROOM = 0.012

/**
 * The exercise over time: which services stop when, the rounds, and the injects by whose view they give.
 *
 * @fires show-inject - CustomEvent<string>, the id of the inject that was pressed
 */
@customElement('uw-exercise-course')
export class UwExerciseCourse extends ExerciseForm {
  /** The id of the inject that was pressed last. */
  @property({ attribute: false }) chosen: string | null = null
  /** Which part is shown: the exercise, one of its rounds, or the whole scenario. */
  @state() private shows: 'exercise' | 'scenario' | number = 'exercise'
  @state() private all = false
  /** Width of the drawing in pixels. */
  @state() private wide = 0
  private readonly resize = new ResizeObserver(() => this.measure())

  static override styles = [baseStyles, controlStyles, statusColours, drawingStyles, courseStyles]

  override connectedCallback() {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.resize.disconnect()
  }

  private measure() { this.wide = this.renderRoot.querySelector('.plot')?.clientWidth ?? 0 }

  private readonly choose = (id: string): boolean => emit(this, 'show-inject', id)

  private stretch(horizon: number): Stretch {
    const round = typeof this.shows === 'number' ? this.exercise.rounds[this.shows] : undefined
    if (round) return { from: seconds(round.from), end: Math.max(seconds(round.from) + 1, Math.min(horizon, seconds(round.until))) }
    return { from: 0, end: this.shows === 'scenario' ? horizon : endOf(this.exercise, horizon) }
  }

  private labels({ lanes, rows }: Course) {
    const { texts } = this
    return html`<div class="labels" aria-hidden="true"><span class="axis"></span><span class="rounds">${texts.prepare.timeline.rounds}</span>
      ${lanes.map(({ name }) => html`<span class="lane" title=${name}>${name}</span>`)}<span class="gap"></span>
      ${rows.map(({ view }) => html`<span class="view">${texts.words.view[view]}</span>`)}</div>`
  }

  /** The same as the picture, as sentences in order. */
  private words({ rounds, lanes, rows }: Course, scenario: Scenario, trace: Trace) {
    const { messages: { say }, texts: { prepare: { timeline }, words }, work: { landscape } } = this
    const sentences = lanes.map(({ id, name }) => {
      const { interruptions } = trace.services[id] as ServiceOutcome
      return interruptions.length ? `${name}: ${interruptions.map((one) => say.interruption(one, { landscape, scenario })).join(' ')}` : timeline.less(name)
    })
    const marks = rows.flatMap(({ view, marks: some }) => some.map((mark) => ({ ...mark, view }))).sort((a, b) => a.at - b.at)
    return html`<details><summary>${timeline.words}</summary><ul>
      ${rounds.map(({ name, from, until }) => html`<li>${timeline.round(name, this.clock(from), this.clock(until))}</li>`)}
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      ${marks.map(({ at, view, text }) => html`<li>${timeline.inject(this.clock(at), words.view[view], text)}</li>`)}</ul></details>`
  }

  private drawn(scenario: Scenario, trace: Trace) {
    const { messages, work: { landscape }, texts: { prepare: { timeline } } } = this
    const { from, end } = this.stretch(trace.horizon)
    // Some room on either side: what happens at the very start is seen whole.
    const room = (end - from) * ROOM
    const course = courseOf(this.exercise, landscape, trace, { from: from - room, end: Math.min(trace.horizon, end + room) })
    const shown = { ...course, lanes: this.all ? course.lanes : course.lanes.slice(0, FEW) }
    const sheet: Sheet = { ...sheetOf({ messages, landscape, scenario, trace: { ...trace, horizon: course.end } }, shown.lanes, this.wide, course.end), secondsPerPixel: (end - from + 2 * room) / Math.max(1, this.wide), x: scaleLinear([from - room, end + room], [0, this.wide]) }
    const more = course.lanes.length - FEW
    return html`${course.lanes.length ? nothing : html`<p class="none soft">${timeline.none}</p>`}
      <div class="picture">${this.labels(shown)}<div class="plot">${this.wide ? courseDrawing(shown, sheet, this.chosen, this.choose) : nothing}</div></div>
      <div class="head">${more > 0 ? html`<button type="button" class="small quiet" aria-expanded=${this.all} @click=${() => { this.all = !this.all }}>${this.all ? timeline.fewer : timeline.more(more)}</button>` : nothing}
        ${this.words(course, scenario, trace)}</div>`
  }

  override render() {
    const { scenario, trace, texts: { prepare: { timeline, working } } } = this
    const button = (part: typeof this.shows, name: string) => html`<button type="button" class="small" aria-pressed=${this.shows === part} @click=${() => { this.shows = part }}>${name}</button>`
    return html`<div class="head"><h3>${timeline.title}</h3><p class="means">${timeline.means}</p>
        <div class="segmented" role="group" aria-label=${timeline.stretch}>${button('exercise', timeline.part)}${this.exercise.rounds.map((_, i) => button(i, timeline.roundNumber(i + 1)))}${button('scenario', timeline.whole)}</div></div>
      ${scenario && trace ? this.drawn(scenario, trace) : html`<p class="soft">${scenario ? working : nothing}</p><div class="plot"></div>`}`
  }

  protected override updated(): void {
    super.updated()
    this.resize.disconnect()
    this.resize.observe(this.renderRoot.querySelector('.plot') as HTMLElement)
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exercise-course': UwExerciseCourse } }
