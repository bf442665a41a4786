import { html, type PropertyValues } from 'lit'
import { query, state } from 'lit/decorators.js'
import { graphOf, type LandscapeGraph } from '../../model/graph.ts'
import { baseStyles } from '../components/base-styles.ts'
import { emit } from '../components/emit.ts'
import { statusColours } from '../components/status-symbol.ts'
import { bar, type BarState } from './bar.ts'
import { barStyles } from './bar-styles.ts'
import { Camera, MARGIN } from './camera.ts'
import { factsOf, type Facts } from './facts.ts'
import { edgesAlong, edgesIn, type Depth } from './focus.ts'
import { moveOf, type Move } from './keys.ts'
import { Ruler } from './label.ts'
import { layout, type Layout, type Place } from '../../layout/layout.ts'
import { legend } from './legend.ts'
import { mapStyles } from './map-styles.ts'
import { Picture } from './picture.ts'
import { Scene, nodeId } from './scene.ts'
import { serves, shapeOf, type Shape } from '../../layout/shape.ts'
import { outOfSight, viewOf, type View } from './view.ts'
import { step } from './walk.ts'

/**
 * The landscape as a map: blocks per kind from left to right, in the direction in which a failure travels. It shows
 * one moment; the moment, the choice and the chain come from outside.
 *
 * @fires select - CustomEvent<string | null>, the component that the user chose or let go of
 */
export class UwMap extends Picture {
  private staging: ReturnType<typeof setTimeout> | null = null
  @state() private depth: Depth = 1
  @state() private query = ''
  @state() private onlyAffected = false
  @state() private active: string | null = null
  @state() private hovered: string | null = null
  @query('.stage > svg') private svg!: SVGSVGElement

  static override styles = [baseStyles, statusColours, mapStyles, barStyles]

  private graph!: LandscapeGraph
  /** Where everything stands; known once the panel has been measured. */
  private plan!: Layout
  private shape: Shape | null = null
  private facts!: Map<string, Facts>
  private scene: Scene | null = null
  private camera: Camera | null = null
  private view!: View
  private readonly resized = new ResizeObserver(() => this.measure())

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
      this.facts = factsOf(this.landscape, this.graph)
      this.scene = null
    }
    if (changed.has('selected') && this.selected !== null) this.active = this.selected
    if (this.active !== null && !this.facts.has(this.active)) this.active = null
    const { levels, statuses, messages, hit, chain, selected, active, hovered, query, depth, onlyAffected } = this
    this.view = viewOf(this.graph, this.facts, { levels, statuses, messages, hit, chain, selected, active, hovered, query, depth, onlyAffected })
  }

  private get barState(): BarState {
    const { query, depth, onlyAffected, view } = this
    return { query, depth, onlyAffected, found: query.trim() ? view.found.size : null, ...outOfSight(this.facts, view) }
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
        ${this.facts.size ? null : html`<p class="empty">${messages.map.empty}</p>`}
      </div>
      <p id="hint" class="hidden">${messages.map.hint}</p>
      ${legend(messages)}`
  }

  protected override updated(changed: PropertyValues): void {
    if (this.scene) this.show(this.scene, changed, false)
    // A new drawing is made in one task and painted in the next, so that the page can answer in between.
    else this.staging ??= setTimeout(() => {
      this.staging = null
      if (!this.isConnected) return
      const scene = this.stageScene()
      setTimeout(() => { if (scene === this.scene) this.show(scene, changed, true) })
    })
  }

  private show(scene: Scene, changed: PropertyValues, fresh: boolean): void {
    scene.paint(this.view)
    if (fresh || changed.has('selected') || changed.has('chain') || changed.has('depth') || changed.has('onlyAffected')) this.drawEdges(scene)
    if (changed.has('selected') && this.view.selected !== null) this.reveal(this.view.selected)
    if (changed.has('query')) this.nextFound()
  }

  /** The shape of the panel now, of a usual one as long as it is not on the screen. */
  private get shapeNow(): Shape {
    const { clientWidth, clientHeight } = this.svg
    return clientWidth && clientHeight ? shapeOf(clientWidth - 2 * MARGIN, clientHeight - 2 * MARGIN) : this.shape ?? { width: 700, height: 330 }
  }

  /** The panel may have another size: a really different shape takes another map. */
  private measure(): void {
    if (this.shape && serves(this.shape, this.shapeNow)) this.camera?.resize()
    else {
      this.scene = null
      this.requestUpdate()
    }
  }

  private stageScene(): Scene {
    this.shape = this.shapeNow
    this.plan = layout(this.graph, this.shape)
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
    return scene
  }

  private drawEdges(scene: Scene): void {
    const { focus } = this.view
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
    const move = this.scene && moveOf(event)
    if (!move || (move.do === 'release' && this.selected === null)) return
    this.act(move)
    event.preventDefault()
    event.stopPropagation()
  }

  private act(move: Move): void {
    if (move.do === 'choose') this.choose(this.active)
    else if (move.do === 'release') this.choose(null)
    else if (move.do === 'zoom') this.zoomBy(move.factor)
    else if (move.do === 'fit') this.camera?.fit()
    else {
      this.active = step(this.plan, this.active, move.step, this.view.shown) ?? this.active
      if (this.active !== null) this.reveal(this.active)
    }
  }
}

/** The component under an event, `null` for the ground. */
const idAt = (event: Event): string | null => (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null

customElements.define('uw-map', UwMap)
declare global { interface HTMLElementTagNameMap { 'uw-map': UwMap } }
