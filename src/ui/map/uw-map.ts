import { html, nothing, type PropertyValues } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { foldedAtFirst } from '../../layout/groups.ts'
import { shapeOf } from '../../layout/shape.ts'
import { graphOf } from '../../model/graph.ts'
import type { Grouping } from '../../model/view.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { statusColours } from '../components/status-symbol.ts'
import { Actions } from './act/actions.ts'
import { MARGIN, type Camera } from './act/camera.ts'
import { ConnectActions } from './act/connect-actions.ts'
import { moveOf, ZOOM } from './act/keys.ts'
import { LinkActions } from './act/link-actions.ts'
import { SearchActions } from './act/search-actions.ts'
import type { Ground } from './board/board.ts'
import { factsOf } from './board/facts.ts'
import { focusOn, idsIn } from './board/focus.ts'
import { Planner } from './board/planner.ts'
import { Scenes } from './board/scene.ts'
import { step } from './board/walk.ts'
import { countsOf, type Counts } from './bar/filter-panel.ts'
import './bar/uw-map-bar.ts'
import { optionId } from './draw/options-view.ts'
import { legendStyles } from './legend-styles.ts'
import { legend } from './legend.ts'
import { mapStyles } from './map-styles.ts'
import { MapState } from './map-state.ts'
import { MapWindow } from './map-window.ts'
import { banner, emptiness, note } from './notices.ts'
import { mapsOnScreen } from './on-screen.ts'

/**
 * The landscape as a map: what rests on what from left to right, in the direction in which a failure travels. It shows
 * one moment; the moment, the choice, the chain and the view come from outside.
 *
 * @fires select - CustomEvent<string | null>, the component that the user chose or let go of
 * @fires view - CustomEvent<MapView>, how the user wants to look at it
 * @fires mark - CustomEvent<string[]>, the components that are marked for a joint change
 * @fires what-if - CustomEvent<{ id: string, more: boolean }>, a component is switched off
 * @fires edit - CustomEvent<Edit | Edit[]>, a need is made or taken away, a view is kept
 * @fires add - CustomEvent<{ kind: Kind | null }>, @fires remove - CustomEvent<string[]>, @fires rename - CustomEvent<string>
 */
@customElement('uw-map')
export class UwMap extends MapState {
  @query('.stage') private stage!: HTMLElement
  @query('.window') private frame!: HTMLElement

  static override styles = [baseStyles, controlStyles, statusColours, mapStyles, legendStyles]

  private ground!: Ground
  private counts: Counts = countsOf([])
  private window: MapWindow | null = null
  private readonly scenes = new Scenes()
  private readonly links = new LinkActions(this)
  private readonly needs = new ConnectActions(this)
  private readonly actions = new Actions(this, this.links, this.needs)
  private readonly search = new SearchActions(this, this.needs)
  private readonly planner = new Planner((board) => this.take(board))

  get camera(): Camera | null { return this.window?.camera ?? null }

  override connectedCallback(): void {
    super.connectedCallback()
    mapsOnScreen.add(this)
    if (this.hasUpdated) this.window?.watch()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    mapsOnScreen.delete(this)
    this.window?.rest()
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { landscape, view } = this
    if (changed.has('landscape')) {
      const graph = graphOf(landscape)
      this.ground = { landscape, graph, facts: factsOf(landscape, graph), grouping: view.group }
      this.counts = countsOf(this.ground.facts.values())
    }
    if (changed.has('selected') && this.selected !== null) this.active = this.board?.itemOf.get(this.selected) ?? this.selected
    if (!this.board) return
    const { onlyFocus, onlyAffected, withoutKinds, withoutLayers, depth } = view
    const { levels, statuses, messages, hit, chain, selected, marked, active, keyboard, hovered, sought, connecting } = this
    this.scene = this.scenes.of(this.board, {
      levels, statuses, messages, hit, chain, selected, marked, active, keyboard: keyboard || sought.trim() !== '', hovered, depth, onlyFocus, onlyAffected, withoutKinds, withoutLayers,
      query: sought, target: connecting?.other ?? connecting?.start ?? null, picked: this.followed ?? this.pointed,
    })
  }

  protected override firstUpdated(): void {
    this.window = new MapWindow(this.frame, this.actions, this.needs, this, () => this.plan())
    this.window.watch()
  }

  protected override updated(changed: PropertyValues): void {
    if (this.respaced || ['landscape', 'view', 'selected', 'layouts', 'respaced'].some((name) => changed.has(name))) this.plan()
    if (!this.window || !this.board || !this.scene) return
    this.window.show(this.board, this.scene)
    if (changed.has('selected') && this.selected !== null) this.actions.reveal(this.board.itemOf.get(this.selected) ?? '')
    if (changed.has('sought')) this.search.start()
  }

  /** Asks for a board of what is to be seen now, in the shape of the panel: a usual one as long as it is not on the screen. */
  private plan(): void {
    const { clientWidth, clientHeight } = this.stage
    const shape = clientWidth && clientHeight ? shapeOf(clientWidth - 2 * MARGIN, clientHeight - 2 * MARGIN) : { width: 700, height: 330 }
    const { ground, view, selected } = this
    const focus = view.onlyFocus && selected !== null ? focusOn(ground.graph, selected, view.depth) : null
    const only = this.respaced && this.scene && this.scene.hidden > 0 ? this.scene.ids : focus && idsIn(focus)
    this.planner.want({ ground: { ...ground, grouping: view.group }, view, only, shape }, this.layouts)
  }

  private readonly onFocus = (): void => {
    this.keyboard = this.stage.matches(':focus-visible')
    if (this.board && this.scene) this.active ??= step(this.board, null, 'first', this.scene.shown)
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const move = this.board ? moveOf(event, this.editing) : undefined
    if (!move || (move.do === 'release' && !this.actions.holds)) return
    this.keyboard = true
    this.actions.act(move)
    event.preventDefault()
    event.stopPropagation()
  }

  private readonly onZoom = ({ detail }: CustomEvent<'in' | 'out' | 'fit'>): void =>
    this.actions.act(detail === 'fit' ? { do: 'fit' } : { do: 'zoom', factor: detail === 'in' ? ZOOM : 1 / ZOOM })

  private readonly folds = (group: Grouping): string[] => foldedAtFirst(this.ground.graph, this.landscape, { group })

  protected override render() {
    const { messages, view, views, scene, board, sought, counts, compact, editing, touching, connecting, active } = this
    const { map } = messages
    const classes = [touching && 'touching', connecting && 'connecting', (this.hovered ?? this.pointed) !== null && 'on-item'].filter(Boolean).join(' ')
    return html`
      <uw-map-bar form=${compact ? 'compact' : 'map'} .messages=${messages} .view=${view} .views=${views} .query=${sought} .found=${sought.trim() === '' ? null : this.search.found}
        .missing=${scene?.hidden ?? 0} .faded=${scene?.faded ?? 0} .counts=${counts} .groups=${board?.layout.groups.map(({ key }) => key) ?? []}
        .hasFocus=${scene?.selected != null} .respaced=${this.respaced} @respace=${({ detail }: CustomEvent<boolean>) => { this.respaced = detail }} .foldedAtFirst=${this.folds} @seek=${({ detail }: CustomEvent<string>) => { this.sought = detail }}
        @next=${({ detail }: CustomEvent<boolean>) => this.search.next(detail)} @zoom=${this.onZoom}></uw-map-bar>
      <div class="window">
        <div class="stage ${classes}" role="listbox" tabindex="0" aria-multiselectable="true" aria-label=${map.label(this.landscape.name)} aria-describedby="hint"
          aria-activedescendant=${active !== null && scene?.shown.has(active) ? optionId(active) : nothing} @keydown=${this.onKey} @focus=${this.onFocus} @blur=${() => { this.keyboard = false }}>
          <div class="sheet" role="presentation"></div><div class="options" role="presentation"></div>
        </div>
        <svg class="over" aria-hidden="true"></svg>
        ${(['needs', 'needed'] as const).map((end) => html`<span class="handle tool" data-end=${end} title=${map.handle[end]} aria-hidden="true" hidden></span>`)}
        <div class="minimap tool" aria-hidden="true" hidden></div>
        ${emptiness(this, this.ground.facts.size)}${note(this, this.links, () => this.stage.focus({ preventScroll: true }))}
      </div>
      <p id="hint" class="hidden">${map.hint} ${editing ? map.editHint : ''}</p>
      <p class="hidden" role="status">${this.told}</p>
      <div class="foot">${compact ? nothing : legend(messages)}${banner(this, this.needs)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-map': UwMap } }
