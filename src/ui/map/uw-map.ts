import { LitElement, html, type PropertyValues } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import { graphOf, type LandscapeGraph } from '../../model/graph.ts'
import type { Landscape } from '../../model/landscape.ts'
import { baseStyles } from '../components/base-styles.ts'
import { emit } from '../components/emit.ts'
import { statusColours } from '../components/status-symbol.ts'
import { ZOOM, bar, type BarState } from './bar.ts'
import { barStyles } from './bar-styles.ts'
import { Camera } from './camera.ts'
import { factsOf, find, type Facts } from './facts.ts'
import { edgesAlong, edgesIn, focusOn, type Depth } from './focus.ts'
import { Ruler } from './label.ts'
import { layout, type Layout, type Place } from './layout.ts'
import { legend } from './legend.ts'
import { mapStyles } from './map-styles.ts'
import { Scene, nodeId, type View } from './scene.ts'
import { STEPS, step } from './walk.ts'

/**
 * The landscape as a map: blocks per kind from left to right, in the direction in which a failure travels. It shows
 * one moment; the moment, the choice and the chain come from outside.
 *
 * @fires select - CustomEvent<string | null>, the component that the user chose or let go of
 */
export class UwMap extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) landscape!: Landscape
  /** The level of every component at the moment that is shown; absent: normal. */
  @property({ attribute: false }) levels: Readonly<Record<string, number>> = {}
  @property({ attribute: false }) statuses: Readonly<Record<string, Status>> = {}
  /** Components that an event holds down at this moment. */
  @property({ attribute: false }) hit: readonly string[] = []
  /** From the event to what is selected, each the cause of the next. */
  @property({ attribute: false }) chain: readonly string[] = []
  @property({ attribute: false }) selected: string | null = null

  @state() private depth: Depth = 1
  @state() private query = ''
  @state() private onlyAffected = false
  @state() private active: string | null = null
  @state() private hovered: string | null = null
  @query('.stage > svg') private svg!: SVGSVGElement

  static override styles = [baseStyles, statusColours, mapStyles, barStyles]

  private graph!: LandscapeGraph
  private plan!: Layout
  private facts!: Map<string, Facts>
  private scene: Scene | null = null
  private camera: Camera | null = null
  private view!: View
  private readonly resized = new ResizeObserver(() => this.camera?.resize())

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.resized.observe(this.svg)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.resized.disconnect()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('landscape')) {
      this.graph = graphOf(this.landscape)
      this.plan = layout(this.graph)
      this.facts = factsOf(this.landscape, this.graph)
      this.scene = null
    }
    if (changed.has('selected') && this.selected !== null) this.active = this.selected
    if (this.active !== null && !this.plan.nodes.has(this.active)) this.active = null
    this.view = this.viewNow()
  }

  private viewNow(): View {
    const { levels, statuses, active, hovered, messages } = this
    const selected = this.selected !== null && this.plan.nodes.has(this.selected) ? this.selected : null
    const hit = new Set(this.hit)
    const chain = new Set(this.chain)
    const found = new Set(find(this.facts.values(), this.query))
    const focus = selected === null ? null : focusOn(this.graph, selected, this.depth)
    const lit = focus ? new Set([focus.id, ...focus.needs.keys(), ...focus.dependents.keys(), ...chain, ...found]) : null
    const affected = (id: string) => (statuses[id] ?? 'normal') !== 'normal' || hit.has(id) || id === selected || chain.has(id)
    return {
      levels, statuses, hit, chain, selected, active, hovered, found, lit, messages,
      shown: this.onlyAffected ? affected : () => true,
    }
  }

  private get barState(): BarState {
    const ids = [...this.plan.nodes.keys()]
    const { lit, shown, found } = this.view
    const visible = ids.filter(shown)
    return {
      query: this.query, found: this.query.trim() ? found.size : null, depth: this.depth, onlyAffected: this.onlyAffected,
      hidden: ids.length - visible.length, faded: lit ? visible.filter((id) => !lit.has(id)).length : 0,
    }
  }

  protected override render() {
    const { messages, view } = this
    return html`
      ${bar(messages, this.barState, {
        search: (text) => { this.query = text },
        next: () => this.nextFound(),
        depth: (depth) => { this.depth = depth },
        onlyAffected: (on) => { this.onlyAffected = on },
        zoom: (factor) => this.zoomBy(factor),
        fit: () => this.camera?.fit(),
      })}
      <div class="stage" role="listbox" tabindex="0" aria-label=${messages.map.label(this.landscape.name)} aria-describedby="hint"
        aria-activedescendant=${view.active === null ? '' : nodeId(view.active)}
        @keydown=${this.onKey} @focus=${this.onFocus} @click=${this.onClick} @pointerover=${this.onPoint} @pointerleave=${() => { this.hovered = null }}>
        <svg></svg>
        ${this.plan.nodes.size ? null : html`<p class="empty">${messages.map.empty}</p>`}
      </div>
      <p id="hint" class="hidden">${messages.map.hint}</p>
      ${legend(messages)}`
  }

  protected override updated(changed: PropertyValues): void {
    const fresh = this.scene === null
    if (fresh) this.stageScene()
    const scene = this.scene as Scene
    scene.paint(this.view)
    if (fresh || changed.has('selected') || changed.has('chain') || changed.has('depth') || changed.has('onlyAffected')) this.drawEdges(scene)
    if (changed.has('selected') && this.view.selected !== null) this.reveal(this.view.selected)
    if (changed.has('query')) this.nextFound()
  }

  private stageScene(): void {
    const ruler = new Ruler(getComputedStyle(this).fontFamily)
    const scene = new Scene(this.graph, this.plan, this.facts, ruler)
    this.scene = scene
    this.svg.replaceChildren(scene.element)
    if (!this.camera) {
      this.camera = new Camera(this.svg, (transform) => {
        this.scene?.element.setAttribute('transform', transform.toString())
        this.scene?.fit(transform.k)
      })
      this.resized.observe(this.svg)
    }
    this.camera.show(this.plan)
    void document.fonts.load(`500 12px ${ruler.family}`).then(() => {
      if (this.scene !== scene) return
      scene.ruler = new Ruler(ruler.family)
      scene.fit((this.camera as Camera).scale)
    })
  }

  private drawEdges(scene: Scene): void {
    const focus = this.view.selected === null ? null : focusOn(this.graph, this.view.selected, this.depth)
    scene.edges.show(focus ? edgesIn(this.graph, focus) : new Set(), edgesAlong(this.graph, this.chain), !this.onlyAffected)
  }

  private zoomBy(factor: number): void {
    const keep = this.view.selected ?? this.view.active
    this.camera?.zoomBy(factor, keep === null ? undefined : this.plan.nodes.get(keep))
  }

  private reveal(id: string, centre = false): void {
    this.camera?.reveal(this.plan.nodes.get(id) as Place, centre)
  }

  /** Goes to the next of what was found, in the order of the map. */
  private nextFound(): void {
    const ids = [...this.plan.nodes.keys()].filter((id) => this.view.found.has(id))
    const next = ids[(ids.indexOf(this.active ?? '') + 1) % ids.length]
    if (next === undefined) return
    this.active = next
    this.reveal(next, true)
  }

  private choose(id: string | null): void {
    if (id !== this.selected) emit(this, 'select', id)
  }

  private readonly onClick = (event: Event): void => this.choose(idAt(event))

  private readonly onPoint = (event: Event): void => { this.hovered = idAt(event) }

  private readonly onFocus = (): void => { this.active ??= step(this.plan, null, 'first', this.view.shown) }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.act(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Does what a key stands for; false when it stands for nothing here. */
  private act(key: string): boolean {
    const direction = STEPS[key]
    if (direction) {
      this.active = step(this.plan, this.active, direction, this.view.shown) ?? this.active
      if (this.active !== null) this.reveal(this.active)
    }
    else if (key === 'Enter' || key === ' ') this.choose(this.active)
    else if (key === 'Escape' && this.selected !== null) this.choose(null)
    else if (key === '+' || key === '=') this.zoomBy(ZOOM)
    else if (key === '-') this.zoomBy(1 / ZOOM)
    else if (key === '0') this.camera?.fit()
    else return false
    return true
  }
}

/** The component under an event, `null` for the ground. */
const idAt = (event: Event): string | null => (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null

customElements.define('uw-map', UwMap)
declare global { interface HTMLElementTagNameMap { 'uw-map': UwMap } }
