import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { messagesIn } from '../../i18n/loaded.ts'
import type { Kind } from '../../model/kinds.ts'
import type { LandscapeWriter } from '../../pool/landscape-writer.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import type { ReportMaker } from '../../pool/report.ts'
import type { App } from '../../store/app.ts'
import { SCREENS, isStale, scenarioOf, unsaved, valueOf, workOf, type AppState, type Screen } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import '../components/uw-news.ts'
import '../keep/uw-recovered.ts'
import '../help/uw-tour-offer.ts'
import type { ExportFormat } from '../export/formats.ts'
import { pickBrought, saveFile } from '../file-io.ts'
import { DocumentMaker } from '../report/make-document.ts'
import '../report/uw-making.ts'
import { dress } from '../styles/dress.ts'
import { FileDrop } from './file-drop.ts'
import { historyKey, Typing } from './history-keys.ts'
import type { Help, UwOverlays } from './uw-overlays.ts'
import './uw-computing.ts'
import './uw-header.ts'
import './uw-overlays.ts'
import './uw-refusal.ts'
import './scenario/uw-scenario-view.ts'
import { wire } from './wiring.ts'

/** The page: the header, one of the screens below it, and what must be told over them. */
@customElement('uw-app')
export class UwApp extends LitElement {
  @property({ attribute: false }) app!: App
  @property({ attribute: false }) reports!: ReportMaker
  @property({ attribute: false }) previews!: ReportMaker
  @property({ attribute: false }) layouts!: LayoutMaker
  @property({ attribute: false }) writer!: LandscapeWriter
  /** Whether a sheet stands beside the screen. */
  @state() private sheet = false
  /** Something to know, until it was read. */
  @state() private notice = ''
  private subscribed = false
  /** The screen that the address was last made to name. */
  private named: Screen | undefined
  private readonly typing = new Typing(window)
  private readonly files = new FileDrop(this, (files) => void this.app.bring(files))
  private readonly documents = new DocumentMaker(this, () => this)

  static override styles = [baseStyles, controlStyles, css`
    :host { display: grid; grid-template-rows: auto 1fr auto; min-height: 100dvh; background: var(--page); }
    .skip { position: absolute; left: var(--space-3); top: -4rem; z-index: 9; padding: var(--space-2) var(--space-4); background: var(--accent); color: var(--on-accent); }
    .skip:focus { top: var(--space-2); }
    main { --sheet: clamp(21rem, 50vw - 19rem, 27rem); position: relative; display: grid; min-height: 0; min-width: 0; }
    main:focus { outline: none; }
    .loading { margin: 20vh auto; color: var(--ink-soft); font-size: var(--text-lg); }
    .drop { position: fixed; inset: 0; z-index: 10; display: grid; place-items: center; border: 4px dashed var(--accent); background: color-mix(in srgb, var(--page) 85%, transparent); font-size: var(--text-xl); pointer-events: none; }
    @media (min-width: 1240px) and (min-height: 640px) {
      :host { height: 100dvh; overflow: hidden; }
      main.sheet { padding-inline-end: calc(var(--sheet) + var(--space-2)); }
    }
    @media print { :host { display: block; height: auto; overflow: visible; } }
  `]

  constructor() {
    super()
    wire(this, () => this.app)
    this.addEventListener('sheet', (event) => { this.sheet = (event as CustomEvent<boolean>).detail })
    this.addEventListener('notice', (event) => { this.notice = (event as CustomEvent<string>).detail })
    this.addEventListener('help', (event) => this.overlays?.show((event as CustomEvent<Help>).detail))
    this.addEventListener('enrich', () => void this.overlays?.show('enrich'))
    this.addEventListener('open-file', async (event) => this.app.bring(await pickBrought((event as CustomEvent<'folder' | null>).detail ?? 'files')))
    this.addEventListener('save-file', (event) => void this.save((event as CustomEvent<string>).detail))
    this.addEventListener('export', (event) => void this.export((event as CustomEvent<ExportFormat>).detail))
    this.addEventListener('add', (event) => void this.overlays?.add((event as CustomEvent<{ kind: Kind | null }>).detail.kind))
    this.addEventListener('remove', (event) => this.overlays?.askRemoval((event as CustomEvent<string[]>).detail))
    this.addEventListener('colours', (event) => void this.overlays?.colours((event as CustomEvent<string>).detail))
  }

  private get overlays() { return this.renderRoot.querySelector<UwOverlays>('uw-overlays') }

  override willUpdate() {
    if (!this.app || this.subscribed) return
    this.subscribed = true
    this.app.store.subscribe(() => this.requestUpdate())
    this.follow()
  }

  /** Draws after what is going on has come to an end: what is set in one go is drawn once, and the engine, asked meanwhile, works beside it. */
  protected override async scheduleUpdate() {
    await new Promise((resolve) => { setTimeout(resolve) })
    super.scheduleUpdate()
  }

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('keydown', this.key)
    addEventListener('beforeunload', this.leave)
    addEventListener('hashchange', this.follow)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('keydown', this.key)
    removeEventListener('beforeunload', this.leave)
    removeEventListener('hashchange', this.follow)
  }

  /** The address names the screen, so that the browser's own back and forward work. */
  private readonly follow = () => {
    const named = SCREENS.find((screen) => location.hash === `#${screen}`)
    if (named && this.app) this.app.goTo(named)
  }

  /** Undoes and does again, wherever the keyboard is; while something is typed the browser undoes that. */
  private readonly key = (event: KeyboardEvent) => {
    const step = historyKey(event)
    // What lies behind a dialog stays as it is.
    if (event.composedPath().some((at) => at instanceof HTMLDialogElement)) return
    if (!step || !this.app || this.typing.in(event.composedPath()[0])) return
    const { refused, failure } = this.app.state
    if (refused || failure !== null) return
    event.preventDefault()
    void this.app[step]()
  }

  /** The browser asks whether to leave while something is neither in a file nor kept in this browser. */
  private readonly leave = (event: BeforeUnloadEvent) => {
    if (!this.app) return
    const { keeping, kept, aside, importing, exercise } = this.app.state
    const safe = !aside.length && kept !== null && keeping.state === 'kept'
    const choosing = importing !== null && importing.decided && !importing.done
    const unwritten = exercise.run !== null && exercise.run.kept !== 'kept'
    if (choosing || unwritten || (!safe && unsaved(this.app.state))) event.preventDefault()
  }

  private async save(file: string) {
    const value = valueOf(this.app.state, file)
    if (!value) return
    try {
      const text = await this.app.textOf(file)
      saveFile(file, text)
      this.app.saved(file, value, text)
    } catch (error) {
      this.app.fail(error)
    }
  }

  private async export(format: ExportFormat) {
    try {
      const { exportAs } = await import('../export/export.ts')
      await exportAs(format, this.app.state, { root: this, writer: this.writer, layouts: this.layouts })
    } catch (error) {
      this.app.fail(error)
    }
  }

  private screen(screen: Screen) {
    const { state } = this.app
    const messages = messagesIn(state.language)
    const [work, scenario] = [workOf(state), scenarioOf(state)]
    if (!work || !scenario || !state.outcome) return html`<p class="loading" role="status">${messages.app.loading}</p>`
    switch (screen) {
      case 'scenario': return html`<uw-scenario-view .messages=${messages} .state=${state} .layouts=${this.layouts}></uw-scenario-view>`
      case 'landscape':
        void import('./landscape/uw-landscape-view.ts')
        return html`<uw-landscape-view .messages=${messages} .state=${state} .layouts=${this.layouts}></uw-landscape-view>`
      case 'analysis':
        void import('./analysis/uw-analysis-view.ts')
        return html`<uw-analysis-view .messages=${messages} .state=${state}></uw-analysis-view>`
      case 'exercise':
        void import('./exercise/uw-exercise-view.ts')
        return html`<uw-exercise-view .messages=${messages} .state=${state} .layouts=${this.layouts}></uw-exercise-view>`
      case 'exit':
        void import('./exit/uw-exit-view.ts')
        return html`<uw-exit-view .messages=${messages} .state=${state} .layouts=${this.layouts}></uw-exit-view>`
      case 'report':
        void import('./report/uw-report-view.ts')
        return html`<uw-report-view .messages=${messages} .state=${state} .documentOf=${this.documents.preview}></uw-report-view>`
      case 'compare':
        void import('./compare/uw-compare-view.ts')
        return html`<uw-compare-view .messages=${messages} .landscape=${work.landscape} .scenarios=${work.scenarios} .baseline=${state.baseline} .open=${state.open}
          .opened=${state.files[work.file]?.original?.value ?? null} .items=${state.compared} .traceOf=${this.traceOf}></uw-compare-view>`
    }
  }

  /** The steps of an import are loaded when there is one. */
  private exchange(state: AppState) {
    if (!state.importing) return nothing
    void import('../exchange/uw-exchange.ts')
    return html`<uw-exchange .messages=${messagesIn(state.language)} .state=${state} .layouts=${this.layouts}></uw-exchange>`
  }

  private readonly traceOf: App['traceOf'] = (landscape, scenario) => this.app.traceOf(landscape, scenario)

  override render() {
    if (!this.app) return nothing
    const { state } = this.app
    const messages = messagesIn(state.language)
    const [work, scenario] = [workOf(state), scenarioOf(state)]
    dress(state)
    return html`
      <header><button type="button" class="skip" @click=${this.skip}>${messages.app.skip}</button>
      <uw-header .messages=${messages} .state=${state}></uw-header>
      <uw-recovered .messages=${messages} .at=${state.recovered} .lost=${state.lost} .problem=${state.unopened}></uw-recovered>
      ${state.outcome && state.screen === 'scenario' ? html`<uw-tour-offer .messages=${messages}></uw-tour-offer>` : nothing}
      <div role="status">${this.notice ? html`<p class="notice warn">${this.notice} <button type="button" class="quiet" @click=${() => { this.notice = '' }}>${messages.app.close}</button></p>` : nothing}</div></header>
      <main tabindex="-1" class=${this.sheet ? 'sheet' : ''}>${this.screen(state.screen)}</main>
      ${work && scenario ? html`<uw-news .messages=${messages} .landscape=${work.landscape} .scenario=${scenario} .news=${state.news} .fault=${state.fault}></uw-news>` : nothing}
      <uw-computing .messages=${messages} .share=${state.computing} .stale=${isStale(state)}></uw-computing>
      <uw-making .language=${state.language} .making=${this.documents.making} @changed=${this.documents.stop}></uw-making>
      ${this.exchange(state)}
      <uw-refusal .messages=${messages} .refused=${state.refused} .failure=${state.failure}></uw-refusal>
      <uw-overlays .messages=${messages} .app=${this.app} .state=${state}></uw-overlays>
      ${this.files.dragging ? html`<div class="drop">${messages.app.drop}</div>` : nothing}`
  }

  override updated() {
    const screen = this.app?.state.screen
    // Only a screen that is new is put in the address: one that was just put there by hand is still on its way here.
    if (screen === this.named) return
    this.named = screen
    if (screen && location.hash !== `#${screen}` && (location.hash || screen !== 'scenario')) history.pushState(null, '', `#${screen}`)
  }

  private readonly skip = () => { this.renderRoot.querySelector('main')?.focus() }
}

declare global { interface HTMLElementTagNameMap { 'uw-app': UwApp } }
