import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { placeNear } from './place-near.ts'
import { rememberTour } from './tour-seen.ts'
import { STEPS, findStop, type StepName } from './tour-steps.ts'
import { tourStyles } from './tour-styles.ts'

/** How far the ring stands from what it shows, in pixels. */
const ROOM = 4

/**
 * A tour over the screen as it is: each step shows one part and lets the user work with it. It shuts nothing off;
 * Escape ends it, and the focus goes back to where it came from.
 *
 * @fires screen - CustomEvent<'scenario'>, the screen that the tour is about
 * @fires closed
 */
@customElement('uw-tour')
export class UwTour extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ type: Boolean }) open = false
  @state() private at = 0
  @state() private stops: StepName[] = []
  @query('.ring') private ring!: HTMLElement
  @query('.card') private card!: HTMLElement
  @query('h2') private heading!: HTMLElement
  private shown: Element | null = null
  private from: HTMLElement | null = null
  private frame = 0

  static override styles = [baseStyles, controlStyles, tourStyles]

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.leave()
  }

  private leave() {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    removeEventListener('keydown', this.key)
  }

  private begin() {
    let from = document.activeElement
    while (from?.shadowRoot?.activeElement) from = from.shadowRoot.activeElement
    this.from = from instanceof HTMLElement ? from : null
    addEventListener('keydown', this.key)
    emit(this, 'screen', 'scenario')
    // The screen may have to be drawn first.
    this.frame = requestAnimationFrame(() => requestAnimationFrame(() => {
      this.stops = STEPS.filter((name) => findStop(name, document))
      this.at = 0
    }))
  }

  private readonly end = () => {
    if (!this.open) return
    this.open = false
    this.leave()
    rememberTour()
    this.from?.focus()
    emit(this, 'closed', null)
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.end()
  }

  /** Keeps the ring around the shown part, also when the page moves or changes, and the card beside the panel that it is in: that is for trying. */
  private readonly follow = () => {
    const name = this.stops[this.at]
    if (!this.shown?.isConnected && name) this.shown = findStop(name, document)
    const box = this.shown?.getBoundingClientRect()
    if (box) {
      const around = { left: box.left - ROOM, top: box.top - ROOM, width: box.width + 2 * ROOM, height: box.height + 2 * ROOM }
      Object.assign(this.ring.style, Object.fromEntries(Object.entries(around).map(([side, size]) => [side, `${size}px`])))
      placeNear(this.card, this.shown?.closest('section')?.getBoundingClientRect() ?? around)
    }
    this.frame = requestAnimationFrame(this.follow)
  }

  private show() {
    const name = this.stops[this.at]
    this.shown = name ? findStop(name, document) : null
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.shown?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
    for (const part of [this.ring, this.card]) if (!part.matches(':popover-open')) part.showPopover()
    cancelAnimationFrame(this.frame)
    this.follow()
    this.heading.focus({ preventScroll: true })
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('open') && this.open) this.begin()
    else if (this.open && this.stops.length && (changed.has('at') || changed.has('stops'))) this.show()
  }

  override render() {
    const { tour } = this.messages.help
    const name = this.stops[this.at]
    if (!this.open || !name) return nothing
    const { title, text, task } = tour.steps[name]
    const last = this.at === this.stops.length - 1
    return html`<div class="ring" popover="manual" aria-hidden="true"></div>
      <div class="card" popover="manual" role="dialog" aria-label=${tour.label}>
        <div class="head"><span>${tour.step(this.at + 1, this.stops.length)}</span><span class="dots" aria-hidden="true">${this.stops.map((_, i) => html`<i class=${i <= this.at ? 'done' : ''}></i>`)}</span></div>
        <h2 tabindex="-1" aria-describedby="text">${title}</h2>
        <div id="text"><p class="text">${text}</p>${task ? html`<p class="task"><strong>${tour.try}</strong> ${task}</p>` : nothing}</div>
        <div class="actions">
          ${last ? nothing : html`<button type="button" class="quiet stop" @click=${this.end}>${tour.stop}</button>`}
          ${this.at ? html`<button type="button" @click=${() => { this.at-- }}>${tour.previous}</button>` : nothing}
          <button type="button" class="primary" @click=${() => { if (last) this.end(); else this.at++ }}>${last ? tour.done : tour.next}</button>
        </div>
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-tour': UwTour } }
