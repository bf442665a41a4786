import { LitElement, html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import type { Messages } from '../../../i18n/index.ts'
import { moveAlong } from '../../charts/timeline/along.ts'
import { zoom } from '../../charts/timeline/controls.ts'
import { story } from '../../charts/timeline/lane-labels.ts'
import { legend } from '../../charts/timeline/legend.ts'
import { scrubbed } from '../../charts/timeline/scrub.ts'
import { sliderKey } from '../../charts/timeline/slider.ts'
import { spansOf } from '../../charts/timeline/spans.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { emit } from '../../components/emit.ts'
import { statusColours } from '../../components/status-symbol.ts'
import { chartStyles } from './chart-styles.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './rows.ts'
import { countsAt, longest, sharedAxis, sharedSpan, type SharedAxis } from './shared-axis.ts'
import { groupHeight, groupsDrawing, headDrawing, headHeight } from './shared-drawing.ts'

/**
 * Several outcomes on one time axis: per service the lanes of all of them beneath each other, and a line to read them at
 * the same moment.
 *
 * @fires moment - CustomEvent<number>, the second that the user moved to
 * @fires select - CustomEvent<string>, the service whose name was chosen
 */
@customElement('uw-compare-chart')
export class UwCompareChart extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) outcomes: readonly Outcome[] = []
  @property({ attribute: false }) rows: readonly Row[] = []
  @property({ attribute: false }) moment = 0
  @state() private span = 0
  /** Width for the lanes that is in view, in pixels. */
  @state() private screen = 0

  static override styles = [baseStyles, statusColours, ...chartStyles]

  private shared!: SharedAxis
  private readonly resize = new ResizeObserver(() => this.measure())

  private at(name: string): HTMLElement { return this.renderRoot.querySelector(`.${name}`) as HTMLElement }

  private measure(): void {
    this.screen = Math.max(0, this.at('scroller').clientWidth - this.at('corner').offsetWidth)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.resize.observe(this.at('scroller'))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.resize.disconnect()
  }

  protected override firstUpdated(): void { this.resize.observe(this.at('scroller')) }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('outcomes') && !spansOf(longest(this.outcomes)).includes(this.span)) this.span = sharedSpan(this.outcomes)
    if (['outcomes', 'messages', 'span', 'screen'].some((name) => changed.has(name))) this.shared = sharedAxis(this.outcomes, this.messages, this.screen, this.span)
  }

  protected override updated(): void {
    const x = this.shared.x(Math.min(this.moment, this.shared.horizon))
    for (const name of ['playhead', 'handle']) this.at(name).style.setProperty('transform', `translateX(${x}px)`)
    this.style.setProperty('--group', `${groupHeight(this.shared)}px`)
    this.style.setProperty('--head', `${headHeight(this.shared)}px`)
  }

  private goTo(second: number): void { emit(this, 'moment', second) }

  private readonly scrub = (event: PointerEvent): void => {
    const second = scrubbed(event, this.shared, this.shared.instants, this.shared.horizon)
    if (second !== null) this.goTo(second)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const second = sliderKey(event.key, this.moment, this.shared)
    if (second === null) return
    event.preventDefault()
    this.goTo(second)
    const x = this.shared.x(second), scroller = this.at('scroller')
    if (x < scroller.scrollLeft || x > scroller.scrollLeft + this.screen) scroller.scrollLeft = x - this.screen / 4
  }

  private readonly along = (event: KeyboardEvent): void => moveAlong(event, '.service', 'ArrowDown', 'ArrowUp')

  /** The names of the services with the letters of the outcomes; what the lanes show is told with the name. */
  private labels() {
    const { tracks, messages: { compare: texts } } = this.shared
    const told = (row: Row) => tracks.map(({ outcome: { letter }, lanes, sheet }) => `${letter}: ${lanes.has(row.id) ? story(row, sheet) : texts.noService}.`).join(' ').replaceAll('..', '.')
    return html`<ul @keydown=${this.along}>${this.rows.map((row, i) => html`<li>
      <button type="button" class="service" tabindex=${i === 0 ? 0 : -1} aria-label="${row.name}. ${told(row)}" @click=${() => emit(this, 'select', row.id)}><span title=${row.name}>${row.name}</span></button>
      <span class="letters" aria-hidden="true">${tracks.map(({ outcome: { letter } }) => html`<b>${letter}</b>`)}</span></li>`)}</ul>`
  }

  override render() {
    const { shared, messages, moment, rows, span } = this
    const { compare: texts } = messages
    const at = Math.min(moment, shared.horizon)
    const counts = countsAt(shared, at)
    const edge = shared.x(at) < 60 ? 'at-start' : shared.x(at) > shared.width - 60 ? 'at-end' : ''
    return html`
      <div class="bar"><p class="when"><strong class="numbers">${texts.at(shared.clock(at))}</strong> ${counts}</p>
        ${zoom(spansOf(shared.horizon), span, (one) => { this.span = one }, messages)}</div>
      <div class="scroller">
        <div class="sheet">
          <div class="corner"><ol aria-hidden="true">${shared.tracks.map(({ outcome: { letter } }) => html`<li>${messages.timeline.events} <b>${letter}</b></li>`)}</ol></div>
          <div class="head-cell" @pointerdown=${this.scrub} @pointermove=${this.scrub}>${guard([shared], () => headDrawing(shared))}
            <div class="handle ${edge}" role="slider" tabindex="0" aria-label=${texts.slider} aria-valuemin="0" aria-valuemax=${shared.horizon} aria-valuenow=${at}
              aria-valuetext="${texts.at(shared.clock(at))}. ${counts}" @keydown=${this.onKey}><span class="pill numbers">${shared.clock(at)}</span></div>
          </div>
          <div class="labels">${guard([shared, rows], () => this.labels())}</div>
          <div class="plot" @pointerdown=${this.scrub} @pointermove=${this.scrub}>${guard([shared, rows], () => groupsDrawing(rows, shared))}<div class="playhead"></div></div>
        </div>
      </div>
      ${guard([messages], () => legend(messages))}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-compare-chart': UwCompareChart } }
