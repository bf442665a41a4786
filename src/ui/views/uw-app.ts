import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { messagesIn } from '../../i18n/index.ts'
import type { ReportFormat, ReportMaker } from '../../pool/report.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { App, Parts } from '../../store/app.ts'
import { unsaved } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { pickFile, saveFile, textOfFile } from '../file-io.ts'
import { historyKey, isText } from './history-keys.ts'
import './uw-header.ts'
import './uw-refusal.ts'
import './scenario/uw-scenario-view.ts'

/** The page: the header, the screen below it, and what must be told over it. */
@customElement('uw-app')
export class UwApp extends LitElement {
  @property({ attribute: false }) app!: App
  @property({ attribute: false }) reports!: ReportMaker
  @state() private dragging = false
  /** Whether the sheet of the scenario stands beside the screen. */
  @state() private sheet = false

  static override styles = [baseStyles, css`
    :host { display: grid; grid-template-rows: auto 1fr; min-height: 100dvh; background: var(--page); }
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
  `]

  override updated() {
    if (!this.app || this.subscribed) return
    this.subscribed = true
    this.app.store.subscribe(() => this.requestUpdate())
    this.requestUpdate()
  }
  private subscribed = false

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('dragover', this.dragOver)
    addEventListener('dragleave', this.dragLeave)
    addEventListener('drop', this.drop)
    addEventListener('keydown', this.key)
    addEventListener('beforeunload', this.leave)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('dragover', this.dragOver)
    removeEventListener('dragleave', this.dragLeave)
    removeEventListener('drop', this.drop)
    removeEventListener('keydown', this.key)
    removeEventListener('beforeunload', this.leave)
  }

  /** Undoes and does again, wherever the keyboard is; in a text the browser undoes what was typed. */
  private readonly key = (event: KeyboardEvent) => {
    const step = historyKey(event)
    if (!step || !this.app || isText(event.composedPath()[0])) return
    const { refused, failure } = this.app.state
    if (refused || failure !== null) return
    event.preventDefault()
    void this.app[step]()
  }

  /** The browser asks whether to leave while something is not saved. */
  private readonly leave = (event: BeforeUnloadEvent) => {
    if (this.app && unsaved(this.app.state)) event.preventDefault()
  }

  private readonly dragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.dragging = true
  }
  private readonly dragLeave = (event: DragEvent) => { if (event.relatedTarget === null) this.dragging = false }
  private readonly drop = (event: DragEvent) => {
    this.dragging = false
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void this.open(file)
  }

  private async open(file: File | null) {
    if (file) await this.app.open(await textOfFile(file), file.name)
  }

  private async save(what: 'landscape' | 'scenario') {
    const open = this.app.state[what]
    if (!open) return
    const text = await this.app.textOf(open)
    saveFile(open.file, text)
    this.app.saved(open, text)
  }

  private async report(format: ReportFormat) {
    const { landscape, scenario, trace, language } = this.app.state
    if (!landscape || !scenario || !trace) return
    const name = scenario.file.replace(/(\.scenario)?\.(ya?ml|json)$/, '') || 'scenario'
    const today = new Date().toISOString().slice(0, 10)
    try {
      const { content, type } = await this.reports.make(
        { format, landscape: landscape.value, scenario: scenario.value, texts: [await this.app.textOf(landscape), await this.app.textOf(scenario)], language, date: today })
      saveFile(`${name}.${format}`, content, type)
    } catch (error) {
      this.app.fail(error)
    }
  }

  override render() {
    if (!this.app) return nothing
    const { state } = this.app
    const messages = messagesIn(state.language)
    document.documentElement.lang = state.language
    if (state.theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = state.theme
    const ready = state.landscape && state.scenario && state.trace
    return html`
      <header><button type="button" class="skip" @click=${this.skip}>${messages.app.skip}</button>
      <uw-header .messages=${messages} .state=${state}
        @open-file=${async () => this.open(await pickFile())}
        @save-file=${(event: CustomEvent<'landscape' | 'scenario'>) => this.save(event.detail)}
        @make-report=${(event: CustomEvent<ReportFormat>) => this.report(event.detail)}
        @language=${(event: CustomEvent) => this.app.setLanguage(event.detail)}
        @theme=${(event: CustomEvent) => this.app.setTheme(event.detail)}></uw-header></header>
      <main tabindex="-1" class=${this.sheet ? 'sheet' : ''}
        @sheet=${(event: CustomEvent<boolean>) => { this.sheet = event.detail }}
        @history=${(event: CustomEvent<'undo' | 'redo' | 'revert'>) => this.app[event.detail]()}
        @details=${(event: CustomEvent<Parts<Scenario>>) => this.app.change(event.detail)}
        @new-scenario=${({ detail: { name, start } }: CustomEvent<{ name: string; start: string }>) => this.app.create(name, start)}>${ready
        ? html`<uw-scenario-view .messages=${messages} .app=${this.app} .state=${state}></uw-scenario-view>`
        : html`<p class="loading" role="status">${messages.app.loading}</p>`}</main>
      <uw-refusal .messages=${messages} .refused=${state.refused} .failure=${state.failure} @dismiss=${() => this.app.dismiss()}></uw-refusal>
      ${this.dragging ? html`<div class="drop">${messages.app.drop}</div>` : nothing}`
  }

  private readonly skip = () => { this.renderRoot.querySelector('main')?.focus() }
}

declare global { interface HTMLElementTagNameMap { 'uw-app': UwApp } }
