import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import type { LayoutMaker } from '../../../pool/layout.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { asideOf, workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import '../../components/uw-headline.ts'
import '../../components/uw-services.ts'
import '../../editor/uw-editor.ts'
import '../../help/uw-empty.ts'
import '../../map/uw-map.ts'
import { printStyles } from '../../styles/print.ts'
import { openCounter } from '../../enrichment/open-counter.ts'
import { MomentViews } from '../scenario/moment-view.ts'

/** The screen where the landscape is built and corrected: the map or the tables, beside the form of what is chosen; above it what the scenario says of it. */
@customElement('uw-landscape-view')
export class UwLandscapeView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) layouts!: LayoutMaker
  @property({ attribute: false }) state!: AppState
  @state() private picture: 'map' | 'tables' = 'map'
  private readonly views = new MomentViews()
  private readonly open = openCounter()
  /** The component of which the name gets the focus. */
  private renaming: string | null = null

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; min-height: 0; gap: var(--space-2); padding: var(--space-2) var(--space-3) var(--space-3); grid-template-rows: auto minmax(0, 1fr); }
    section, .top { min-width: 0; background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius-lg); box-shadow: var(--shadow); }
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); padding: 6px var(--space-4); }
    .top label { display: flex; align-items: center; gap: var(--space-2); min-width: 0; }
    .top select { min-width: 0; max-width: 20rem; }
    .top uw-headline { flex: 1 1 24rem; min-width: 0; }
    .panels { display: grid; gap: var(--space-2); min-height: 0; grid-template: minmax(26rem, 70vh) auto / minmax(0, 1fr); }
    section { min-height: 0; overflow: hidden; display: flex; flex-direction: column; }
    section > header { display: flex; flex-wrap: wrap; gap: var(--space-1); padding: 3px var(--space-2); border-block-end: 1px solid var(--line); }
    section > header button { min-height: 28px; padding-inline: var(--space-2); border-color: transparent; background: none; white-space: nowrap; }
    section > header button[aria-pressed='true'] { background: var(--accent-soft); color: var(--accent); font-weight: 700; }
    section > header .tools { display: flex; flex-wrap: wrap; justify-content: end; gap: var(--space-1); }
    section > header .enrich { margin-inline-start: auto; }
    section > header :is(.enrich, .tools button) { border-color: var(--line-strong); }
    uw-map, uw-tables, uw-empty { flex: 1; min-height: 0; }
    uw-editor, .scroll { flex: 1; min-height: 0; overflow: auto; }
    @media (min-width: 900px) { .panels { grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(21rem, 26rem); } :host { height: calc(100dvh - 3.5rem); } }
    @media (min-width: 1240px) and (min-height: 640px) { :host { height: auto; } }
    @media (min-width: 1700px) { .panels { grid-template-columns: minmax(0, 1fr) 32rem; } }
  `, printStyles, css`
    @media print { .top label, .editor { display: none !important; } section.picture { display: block !important; } uw-map, uw-tables { height: 900px; zoom: 0.68; } }
  `]

  /** The tables are loaded when they are first asked for. */
  private show(picture: 'map' | 'tables') {
    this.picture = picture
    if (picture === 'tables') void import('../../tables/uw-tables.ts')
  }

  /** Who asks for another name on the map types it in the form, as soon as that is there. */
  private readonly rename = ({ detail }: CustomEvent<string>) => {
    this.renaming = detail
    if (detail !== this.state.selected) emit(this, 'select', detail)
    this.requestUpdate()
  }

  protected override updated() {
    if (this.renaming === null || this.renaming !== this.state.selected) return
    this.renaming = null
    requestAnimationFrame(() => this.renderRoot.querySelector('uw-editor')?.selectName())
  }

  /** The way to what is not filled in yet, with how much that is. */
  private enrich(landscape: Landscape) {
    const { enrichment } = this.messages
    const open = this.open(landscape, asideOf(this.state))
    return html`<button type="button" class="enrich" title=${open ? enrichment.buttonMeans(open) : nothing} @click=${() => emit(this, 'enrich', null)}>${enrichment.button(open)}</button>`
  }

  /** What to begin with while there is nothing yet. */
  private empty() {
    const { app, exchange } = this.messages
    return html`<uw-empty .heading=${app.emptyTitle} .text=${app.emptyText}>
      <button type="button" @click=${() => emit(this, 'help', 'add')}>${app.addComponent}</button>
      <button type="button" @click=${() => this.show('tables')}>${app.fromSpreadsheet}</button>
      <button type="button" title=${exchange.menuHint} @click=${() => emit(this, 'open-file', null)}>${exchange.menu}</button>
      <button type="button" @click=${() => emit(this, 'help', 'kept')}>${app.lookAtExample}</button>
    </uw-empty>`
  }

  override render() {
    const { outcome, moment, selected, marked, organisation, view, touching, open, fault } = this.state
    const work = workOf(this.state)
    if (!work || !outcome) return nothing
    const { messages, layouts } = this
    const { app } = messages
    const { levels, statuses, hit } = this.views.at(outcome.landscape, outcome.scenario, outcome.trace, moment)
    return html`
      <div class="top">
        <label><span class="soft">${app.playedOn}</span>
          <select .value=${open ?? ''} @change=${(event: Event) => emit(this, 'choose-scenario', (event.target as HTMLSelectElement).value)}>
            ${work.scenarios.map(({ file, value }) => html`<option value=${file} ?selected=${file === open}>${value.name}</option>`)}
          </select></label>
        <uw-headline small .messages=${messages} .landscape=${outcome.landscape} .scenario=${outcome.scenario} .trace=${outcome.trace}></uw-headline>
      </div>
      <div class="panels">
        <section class="picture" data-tour="picture" aria-label=${app.landscapeAs}>
          <header>
            <div role="group" aria-label=${app.landscapeAs}>
              ${(['map', 'tables'] as const).map((kind) => html`<button type="button" aria-pressed=${this.picture === kind} @click=${() => this.show(kind)}>${app[kind]}</button>`)}
            </div>
            ${this.enrich(work.landscape)}
            <div class="tools">
              <button type="button" @click=${() => emit(this, 'help', 'add')}>${app.addComponent}</button>
              <button type="button" @click=${() => emit(this, 'help', 'add-organisation')}>${app.addOrganisation}</button>
              <button type="button" aria-pressed=${touching} title=${app.touchMeans} data-tour="touch" @click=${() => emit(this, 'touching', !touching)}>${app.touch}</button>
            </div>
          </header>
          ${this.picture === 'map' && !Object.keys(work.landscape.components).length ? this.empty() : this.picture === 'map'
            ? html`<uw-map editing @rename=${this.rename} .messages=${messages} .landscape=${work.landscape} .layouts=${layouts} .view=${view} .views=${work.views} .levels=${levels} .statuses=${statuses}
                .hit=${hit} .chain=${[]} .selected=${selected} .marked=${marked} .touching=${touching}></uw-map>`
            : html`<uw-tables .messages=${messages} .work=${work} .selected=${selected} .marked=${marked} .organisation=${organisation} .statuses=${statuses} .fault=${fault}></uw-tables>`}
        </section>
        <section class="editor" aria-label=${touching ? app.services : app.editor}>
          ${touching
            ? html`<uw-services class="scroll" .messages=${messages} .landscape=${outcome.landscape} .scenario=${outcome.scenario} .trace=${outcome.trace} .moment=${moment} .selected=${selected}></uw-services>`
            : html`<uw-editor .messages=${messages} .work=${work} .selected=${selected} .marked=${marked} .organisation=${organisation} .fault=${fault}></uw-editor>`}
        </section>
      </div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-landscape-view': UwLandscapeView } }
