import { html, type PropertyValues } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { seconds } from '../../model/duration.ts'
import { baseStyles } from '../components/base-styles.ts'
import { emit } from '../components/emit.ts'
import { Panel } from '../components/panel.ts'
import { reveal } from '../components/reveal.ts'
import { statusColours } from '../components/status-symbol.ts'
import type { ScenarioEvent } from '../../model/scenario.ts'
import { clockLine } from './timeline/clock.ts'
import { controls, SPEEDS, zoom, type Actions, type Speed } from './timeline/controls.ts'
import { eventButtons, placeButtons } from './timeline/event-buttons.ts'
import { newsAt, type TimedEvent } from './timeline/event-marks.ts'
import { header } from './timeline/header.ts'
import { nextInstant, previousInstant } from './timeline/instants.ts'
import { laneDrawing } from './timeline/lane-drawing.ts'
import { laneLabels } from './timeline/lane-labels.ts'
import { lanesOf, type Lane } from './timeline/lanes.ts'
import { legend } from './timeline/legend.ts'
import { news } from './timeline/news.ts'
import { Playback } from './timeline/playback.ts'
import { scrubbed } from './timeline/scrub.ts'
import { sheetOf, type Sheet } from './timeline/sheet.ts'
import { sliderKey, sliderText } from './timeline/slider.ts'
import { defaultSpan, spansOf } from './timeline/spans.ts'
import { timelineStyles } from './timeline/styles.ts'

/** How long playing what is in view takes at normal speed, in seconds. */
const PLAY = 20

/**
 * What happens when: a lane per service, the events above it, and a playhead to move through time by hand, by key, by
 * step or by playing. The drawing is made once per trace and zoom; scrubbing only moves the playhead.
 *
 * @fires moment - CustomEvent<number>, the second that the user moved to
 * @fires select - CustomEvent<string>, the id of the service whose label was chosen
 */
@customElement('uw-timeline')
export class UwTimeline extends Panel {
  /** How much time fills the width, in seconds. */
  @state() private span = 0
  /** Width for the lanes that is in view, in pixels. */
  @state() private screen = 0
  @state() private speed: Speed = 'normal'
  /** The event that the user went to, as long as its moment is looked at. */
  @state() private event: ScenarioEvent | null = null
  /** Whether all of a long message is shown. */
  @state() private unfolded = false

  static override styles = [baseStyles, statusColours, ...timelineStyles]

  /** How far the lanes are scrolled. Asking the page would make it lay itself out at every step of a scrub. */
  private scrolled = 0
  private lanes: Lane[] = []
  private sheet!: Sheet
  private head!: ReturnType<typeof header>
  /** The sheet for which the buttons of the events stand in their places. */
  private placed: Sheet | null = null
  private readonly playback = new Playback(this)
  private readonly resize = new ResizeObserver(() => this.measure())

  /** The next step goes on from here, also when it comes before the page is drawn again. */
  override readonly goTo = (second: number): boolean => {
    this.moment = Math.min(this.trace.horizon, Math.max(0, Math.round(second)))
    return emit(this, 'moment', second)
  }

  private readonly actions: Actions = {
    first: () => this.goTo(0),
    previous: () => this.goTo(previousInstant(this.trace.instants, this.moment)),
    toggle: () => this.playback.toggle(),
    next: () => this.goTo(nextInstant(this.trace.instants, this.moment, this.trace.horizon)),
    last: () => this.goTo(this.trace.horizon),
    speed: (speed) => { this.speed = speed },
  }

  /** Seconds of the scenario per second of playing. */
  get pace(): number { return this.span / PLAY * SPEEDS[this.speed] }

  private at(name: string): HTMLElement { return this.renderRoot.querySelector(`.${name}`) as HTMLElement }

  private measure(): void {
    this.screen = Math.max(0, this.at('scroller').clientWidth - this.at('corner').offsetWidth)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.resize.disconnect()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.resize.observe(this.at('scroller'))
  }

  protected override firstUpdated(): void {
    this.resize.observe(this.at('scroller'))
  }

  protected override willUpdate(changed: PropertyValues): void {
    const fresh = changed.has('trace') || changed.has('landscape')
    if (fresh) {
      this.lanes = lanesOf(this.landscape, this.trace)
      this.event = null
      if (!spansOf(this.trace.horizon).includes(this.span)) this.span = defaultSpan(this.trace)
    }
    if (changed.has('moment') && this.event && seconds(this.event.at) !== this.moment) this.event = null
    const redraw = ['messages', 'scenario', 'span', 'screen'].some((name) => changed.has(name))
    if (!fresh && !redraw) return
    this.sheet = sheetOf(this, this.lanes, this.screen, this.span)
    this.head = header(this.sheet)
  }

  protected override updated(changed: PropertyValues): void {
    const { sheet, moment } = this
    const x = sheet.x(moment)
    this.at('playhead').style.setProperty('transform', `translateX(${x}px)`)
    this.at('handle').style.setProperty('transform', `translateX(${x}px)`)
    if (this.placed !== sheet) placeButtons(this.renderRoot)
    this.placed = sheet
    if (changed.has('span')) this.at('scroller').scrollLeft = x - this.screen / 4
    else if (changed.has('moment')) this.follow(x)
    if (changed.has('selected')) reveal(this.at('scroller'), '.label[aria-current=true]', this.at('corner').offsetHeight)
  }

  /** Keeps the playhead in view, with some room ahead. */
  private follow(x: number): void {
    const seen = x - this.scrolled
    if (seen < 0 || seen > this.screen) this.at('scroller').scrollLeft = x - this.screen / 4
  }

  private readonly onScroll = (event: Event): void => { this.scrolled = (event.currentTarget as HTMLElement).scrollLeft }

  private readonly toEvent = ({ event, at }: TimedEvent): void => {
    this.event = event
    this.goTo(at)
  }

  private readonly unfold = (): void => { this.unfolded = !this.unfolded }

  private readonly scrub = (event: PointerEvent): void => {
    const { instants, horizon } = this.trace
    const second = scrubbed(event, this.sheet, instants, horizon)
    if (second !== null) this.goTo(second)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const second = sliderKey(event.key, this.moment, this.trace)
    if (second === null) return
    event.preventDefault()
    this.goTo(second)
  }

  private readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const spans = spansOf(this.trace.horizon)
    this.span = spans[spans.indexOf(this.span) + Math.sign(event.deltaY)] ?? this.span
  }

  override render() {
    const { sheet, moment, messages, playback, selected, trace, span, event: chosen, unfolded } = this
    const { say, timeline: texts } = messages
    const text = sliderText(this.sheet, moment)
    const told = chosen ?? newsAt(this.scenario, moment)
    const edge = sheet.x(moment) < 60 ? 'at-start' : sheet.x(moment) > sheet.width - 60 ? 'at-end' : ''
    return html`
      <div class="bar">
        ${guard([playback.playing, this.speed, messages], () => controls(this.actions, playback.playing, this.speed, messages))}
        ${clockLine(sheet, moment, text, this.goTo)}
        ${guard([trace, span, messages], () => zoom(spansOf(trace.horizon), span, (one) => { this.span = one }, messages))}
      </div>
      ${guard([told, sheet, unfolded], () => news(told, sheet, unfolded, this.unfold))}
      <div class="scroller" @wheel=${this.onWheel} @scroll=${this.onScroll}>
        <div class="sheet">
          <div class="corner">${guard([sheet], () => this.head.labels)}</div>
          <div class="head-cell" @pointerdown=${this.scrub} @pointermove=${this.scrub}>${guard([sheet], () => this.head.drawing)}
            ${guard([sheet, chosen], () => eventButtons(this.head.marks, sheet, chosen, this.toEvent))}
            <div class="handle ${edge}" role="slider" tabindex="0" aria-label=${texts.slider} aria-valuemin="0" aria-valuemax=${trace.horizon}
              aria-valuenow=${moment} aria-valuetext=${text.whole} @keydown=${this.onKey}><span class="pill numbers">${say.clock(this.scenario.start, moment)}</span></div>
          </div>
          <div class="labels">${guard([sheet, selected], () => laneLabels(sheet, selected, this.choose))}</div>
          <div class="plot" @pointerdown=${this.scrub} @pointermove=${this.scrub}>${guard([sheet], () => laneDrawing(sheet))}<div class="playhead"></div></div>
        </div>
      </div>
      ${guard([messages], () => legend(messages))}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-timeline': UwTimeline } }
