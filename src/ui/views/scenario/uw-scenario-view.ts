import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Trace } from '../../../engine/trace.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { LayoutMaker } from '../../../pool/layout.ts'
import { workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { printStyles } from '../../styles/print.ts'
import '../../charts/uw-timeline.ts'
import '../../components/uw-disclosures.ts'
import '../../components/uw-fallbacks.ts'
import '../../components/uw-headline.ts'
import type { UwServices } from '../../components/uw-services.ts'
import '../../components/uw-services.ts'
import '../../components/uw-told.ts'
import type { UwWhy } from '../../components/uw-why.ts'
import '../../components/uw-why.ts'
import { MomentViews } from './moment-view.ts'
import './uw-scenario-bar.ts'

/** The panels that are drawn after the services, one a task: no task is long, and the answer stands first. */
const PANELS = 3

/** The screen "what if": the scenario, its outcome in a sentence, and the services, the map, the timeline and the why behind it. */
@customElement('uw-scenario-view')
export class UwScenarioView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) layouts!: LayoutMaker
  @property({ attribute: false }) state!: AppState
  @state() private picture: 'map' | 'table' = 'map'
  private readonly views = new MomentViews()
  /** How many of the panels are drawn. */
  @state() private drawn = 0
  @state() private side: 'why' | 'fallbacks' | 'data' = 'fallbacks'
  /** The component whose why gets the focus as soon as it is there. */
  private following: string | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; min-height: 0; gap: var(--space-2); padding: var(--space-2) var(--space-3) var(--space-3); grid-template-rows: auto auto; }
    section { min-width: 0; min-height: 0; background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius-lg); box-shadow: var(--shadow); overflow: hidden; display: flex; flex-direction: column; }
    .top { display: grid; gap: var(--space-1); background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius-lg); padding: 6px var(--space-4) var(--space-2); overflow: visible; }
    /* Read out: the answer first. Shown: the question first. */
    uw-headline { order: 1; }
    .panels { display: grid; gap: var(--space-2); min-height: 0; grid-template: auto / minmax(0, 1fr); grid-template-areas: 'services' 'why' 'timeline' 'picture'; }
    .services, .why { max-height: 30rem; }
    .services { grid-area: services; }
    .picture { grid-area: picture; height: max(28rem, 75vh); }
    .why { grid-area: why; }
    .timeline { grid-area: timeline; height: 22rem; }
    section > header { display: flex; flex-wrap: wrap; gap: var(--space-1); padding: 3px var(--space-2); border-block-end: 1px solid var(--line); }
    section > header button { min-height: 28px; padding-inline: var(--space-2); border-color: transparent; background: none; white-space: nowrap; }
    section > header .touch { margin-inline-start: auto; border-color: var(--line-strong); }
    section > header button[aria-pressed='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 700; }
    .scroll { flex: 1; min-height: 0; overflow: auto; }
    uw-map, uw-map-table { flex: 1; min-height: 0; }
    @media (min-width: 760px) {
      .panels { grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr); grid-template-areas: 'services why' 'timeline timeline' 'picture picture'; }
      .services, .why { height: 22rem; }
    }
    @media (min-width: 1240px) and (min-height: 640px) {
      :host { grid-template-rows: auto minmax(0, 1fr); }
      .panels { grid-template: minmax(0, 1fr) minmax(15rem, 36%) / 340px minmax(0, 1fr) 330px; grid-template-areas: 'services picture why' 'timeline timeline timeline'; }
      .services, .why, .picture, .timeline { height: auto; max-height: none; contain: strict; }
    }
    @media (min-width: 1700px) and (min-height: 640px) { .panels { grid-template-columns: 400px minmax(0, 1fr) 420px; } }
  `, printStyles]

  override firstUpdated() {
    const next = () => { if (++this.drawn < PANELS) setTimeout(next) }
    // A frame later the answer is on screen, and nothing more is in its way.
    requestAnimationFrame(() => setTimeout(() => {
      void import('../../map/uw-map.ts')
      next()
    }))
  }

  override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('state') as AppState | undefined
    const { selected } = this.state
    // Also when it was chosen elsewhere, such as in the command palette.
    if (selected !== null && selected !== before?.selected && changed.has('state')) this.side = 'why'
    // The screen opens with the fallbacks: do they hold? A scenario about data opens with the data.
    // Who comes back with something chosen wants to know why, as before.
    if (!this.hasUpdated && this.state.selected !== null) this.side = 'why'
    const trace = this.state.outcome?.trace
    if (before?.outcome?.trace === trace) return
    if (!trace?.disclosures.length) this.side = this.side === 'data' ? 'fallbacks' : this.side
    else if (!trace.summary.interrupted.length) this.side = 'data'
  }

  /** The table is loaded when it is first asked for. */
  private show(picture: 'map' | 'table') {
    this.picture = picture
    if (picture === 'table') void import('../../map/uw-map-table.ts')
  }

  /** Who chooses something wants to know why, also when it was chosen already. */
  private readonly select = (event: CustomEvent<string | null>) => {
    this.following = null
    if (event.detail !== null) this.side = 'why'
  }

  private readonly follow = (event: CustomEvent<string>) => {
    this.following = event.detail
    this.requestUpdate()
  }

  private readonly back = (event: CustomEvent<string>) =>
    this.renderRoot.querySelector<UwServices>('uw-services')?.focusRow(event.detail)

  override async updated() {
    if (this.following === null || this.state.explanation?.component !== this.following) return
    this.following = null
    const why = this.renderRoot.querySelector<UwWhy>('uw-why')
    await why?.updateComplete
    why?.focusHeading()
  }

  /** The panel beside the picture: why, the fallbacks, or the data that can be demanded. */
  private explanation(landscape: Landscape, scenario: Scenario, trace: Trace) {
    const { messages, state: { moment, selected, explanation } } = this
    const { app } = messages
    const called = Object.values(trace.fallbacks).filter(({ verdict }) => verdict.code !== 'not-called').length
    const disclosed = new Set(trace.disclosures.flatMap(({ components }) => components)).size
    const sides = { why: app.why, fallbacks: app.fallbacks(called), ...(disclosed ? { data: app.data(disclosed) } : {}) }
    return html`
      <header role="group" aria-label=${app.explanation}>${Object.entries(sides).map(([side, name]) => html`
        <button type="button" aria-pressed=${this.side === side} @click=${() => { this.side = side as typeof this.side }}>${name}</button>`)}</header>
      ${this.side === 'fallbacks'
        ? html`<uw-fallbacks class="scroll" tabindex="0" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace}></uw-fallbacks>`
        : this.side === 'data'
          ? html`<uw-disclosures class="scroll" tabindex="0" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace}></uw-disclosures>`
          : html`<uw-why class="scroll" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace} .moment=${moment} .selected=${selected} .explanation=${explanation}></uw-why>`}`
  }

  override render() {
    const { outcome, moment, selected, marked, explanation, view, touching, files, open } = this.state
    const work = workOf(this.state)
    if (!work || open === null || !outcome) return nothing
    const { messages } = this
    // All that tells of an outcome tells of what that is of: a change is there before its outcome is.
    const { trace, landscape, scenario } = outcome
    const { app } = messages
    const { levels, statuses, hit } = this.views.at(landscape, scenario, trace, moment)
    const chain = this.views.chain(explanation)
    return html`
      <div class="top">
        <uw-headline data-tour="headline" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace}></uw-headline>
        <uw-scenario-bar data-tour="scenario" .messages=${messages} .work=${work} .open=${open} .files=${files}></uw-scenario-bar>
      </div>
      <uw-told .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace} .selected=${selected} .explanation=${explanation}></uw-told>
      <div class="panels" @select=${this.select} @follow=${this.follow} @back=${this.back}>
        <section class="services" data-tour="services" aria-label=${app.services}>
          <uw-services class="scroll" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace} .moment=${moment} .selected=${selected}></uw-services>
        </section>
        <section class="picture" data-tour="picture" aria-label=${app.pictureOf}>
          <header role="group" aria-label=${app.pictureOf}>
            ${(['map', 'table'] as const).map((kind) => html`<button type="button" aria-pressed=${this.picture === kind} @click=${() => this.show(kind)}>${app[kind]}</button>`)}
            <button type="button" class="touch" aria-pressed=${touching} title=${app.touchMeans} data-tour="touch" @click=${() => emit(this, 'touching', !touching)}>${app.touch}</button>
          </header>
          ${this.drawn < 3 ? nothing : this.picture === 'map'
            ? html`<uw-map .messages=${messages} .landscape=${landscape} .layouts=${this.layouts} .view=${view} .views=${work.views} .levels=${levels} .statuses=${statuses} .hit=${hit}
                .chain=${chain} .selected=${selected} .marked=${marked} .touching=${touching}></uw-map>`
            : html`<uw-map-table class="scroll" .view=${view} .messages=${messages} .landscape=${landscape} .levels=${levels} .statuses=${statuses} .hit=${hit} .chain=${chain} .selected=${selected}></uw-map-table>`}
        </section>
        <section class="why" data-tour="why" aria-label=${app.explanation}>${this.drawn < 2 ? nothing : this.explanation(landscape, scenario, trace)}</section>
        <section class="timeline" data-tour="timeline" aria-label=${app.timeline}>
          ${this.drawn < 1 ? nothing : html`<uw-timeline class="scroll" .messages=${messages} .landscape=${landscape} .scenario=${scenario} .trace=${trace} .moment=${moment} .selected=${selected}></uw-timeline>`}
        </section>
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-scenario-view': UwScenarioView } }
