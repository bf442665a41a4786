import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Messages } from '../../i18n/index.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import { stepsOf, type ImportState, type ImportStep } from '../../store/import-state.ts'
import { workOf, type AppState } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { stepList } from './step-list.ts'
import { shellStyles } from './uw-exchange-styles.ts'
import './uw-import-columns.ts'
import './uw-import-done.ts'
import './uw-import-file.ts'
import './uw-import-mapping.ts'
import './uw-import-merge.ts'
import './uw-import-part.ts'
import './uw-import-preview.ts'

/**
 * Takes someone through an import, step by step, over the whole window.
 *
 * @fires importing - CustomEvent<ImportAsk>, what the user does
 * @fires import-take - what was worked out is taken
 * @fires import-end - the import is left
 */
@customElement('uw-exchange')
export class UwExchange extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker
  @query('.wizard') private wizard!: HTMLDialogElement
  @query('.ask') private asking!: HTMLDialogElement
  @query('h2') private heading!: HTMLElement
  @query('.body') private body!: HTMLElement
  private shown: ImportStep | null = null

  static override styles = [baseStyles, controlStyles, shellStyles]

  private get importing(): ImportState { return this.state.importing as ImportState }
  private get steps(): ImportStep[] { return stepsOf(this.importing, Object.keys(workOf(this.state)?.landscape.components ?? {}).length) }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('state') || !this.state.importing) return
    if (!this.wizard.open) this.wizard.showModal()
    const { step } = this.importing
    // Reading begins at the heading of each step.
    if (step === this.shown) return
    this.shown = step
    this.body.scrollTop = 0
    this.heading.focus({ preventScroll: true })
  }

  private go(step: ImportStep) { emit(this, 'importing', { ask: 'go', step }) }

  private readonly back = () => { const before = this.steps[this.steps.indexOf(this.importing.step) - 1]; if (before) this.go(before) }

  private readonly on = () => {
    const next = this.steps[this.steps.indexOf(this.importing.step) + 1]
    if (!this.ready) return
    if (next === 'done') emit(this, 'import-take', null)
    else if (next) this.go(next)
  }

  /** Whether one can go on from here. */
  private get ready(): boolean {
    const { reading, found, step, drawn, working } = this.importing
    const last = this.steps[this.steps.indexOf(step) + 1] === 'done'
    return reading === null && found !== null && (!last || (!working && (drawn?.components ?? 0) > 0))
  }

  /** Leaves the import; asks first when something would be lost. */
  private readonly leave = () => {
    const { decided, done } = this.importing
    if (decided && !done) this.asking.showModal()
    else this.end()
  }

  /** Closes before it is gone, so that the browser gives the focus back to where it came from. */
  private readonly shut = () => { this.asking.close(); this.wizard.close() }

  private readonly end = () => { this.shut(); emit(this, 'import-end', null) }

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // What is open on top of it closes first.
    if (event.composedPath().some((at) => at instanceof HTMLElement && (at === this.asking || at.matches(':popover-open')))) return
    event.preventDefault()
    this.leave()
  }

  private step() {
    const { messages, importing, layouts, state } = this
    switch (importing.step) {
      case 'file': return html`<uw-import-file .messages=${messages} .importing=${importing}></uw-import-file>`
      case 'columns': return html`<uw-import-columns .messages=${messages} .importing=${importing}></uw-import-columns>`
      case 'part': return html`<uw-import-part .messages=${messages} .importing=${importing}></uw-import-part>`
      case 'mapping': return html`<uw-import-mapping .messages=${messages} .importing=${importing}></uw-import-mapping>`
      case 'preview': return html`<uw-import-preview .messages=${messages} .importing=${importing} .layouts=${layouts}></uw-import-preview>`
      case 'merge': return html`<uw-import-merge .messages=${messages} .importing=${importing} .landscape=${workOf(state)?.landscape}></uw-import-merge>`
      case 'done': return html`<uw-import-done .messages=${messages} .importing=${importing}></uw-import-done>`
    }
  }

  /** What the choices so far give, in a live region. */
  private status() {
    const { messages: { exchange, say }, importing: { reading, working, drawn, refused, done, step } } = this
    if (refused) return html`<span class="notice bad">${exchange.refused} ${this.state.fault ? say.editFault(this.state.fault) : ''}</span>`
    if (step === 'file' && reading === null) return exchange.file.read
    if (done || reading !== null || step === 'columns') return nothing
    if (working || !drawn) return html`<progress aria-hidden="true"></progress> ${exchange.waiting}`
    if (drawn.components === 0) return html`<span class="notice warn">${exchange.preview.empty}</span>`
    const gives = exchange.gives(drawn.components, drawn.needs, drawn.organisations)
    return drawn.needs === 0 ? html`<span class="notice warn">${gives} ${exchange.noNeeds}</span>` : gives
  }

  override render() {
    if (!this.state.importing) return nothing
    const { messages: { exchange }, importing, steps } = this
    const { step, furthest, name, reading } = importing
    const at = steps.indexOf(step)
    const next = steps[at + 1]
    return html`<dialog class="wizard" closedby="none" aria-labelledby="title" @keydown=${this.key} @import-end=${this.shut} @cancel=${(event: Event) => { if (event.target === this.wizard) { event.preventDefault(); this.leave() } }}>
      <div class="top"><h1 id="title" title=${name}>${exchange.title(name)}</h1>
        ${stepList(steps, step, furthest, this.messages, (one) => this.go(one))}
        ${step === 'done' ? nothing : html`<button type="button" @click=${this.leave}>${reading !== null ? exchange.stop : exchange.leave}</button>`}</div>
      <div class="body ${step === 'preview' || step === 'mapping' || step === 'columns' ? 'wide' : ''}">
        <div class="intro"><h2 tabindex="-1">${exchange.heading[step]}</h2>${exchange.intro[step] ? html`<p>${exchange.intro[step]}</p>` : nothing}</div>
        ${this.step()}</div>
      <div class="foot" ?hidden=${step === 'done'}><p role="status">${this.status()}</p>
        ${at > 0 && step !== 'done' ? html`<button type="button" @click=${this.back}>${exchange.back}</button>` : nothing}
        ${next ? html`<button type="button" class="primary" aria-disabled=${!this.ready} @click=${this.on}>${next === 'done' ? exchange.take : exchange.on(exchange.step[next])}</button>` : nothing}</div>
      <dialog class="ask" aria-labelledby="ask"><div class="dialog-head"><h2 id="ask">${exchange.askLeave}</h2></div><div class="dialog-body"><p>${exchange.askMeans}</p></div>
        <div class="dialog-foot"><button type="button" @click=${this.end}>${exchange.leaveYes}</button><button type="button" class="primary" autofocus @click=${() => this.asking.close()}>${exchange.leaveNo}</button></div></dialog>
    </dialog>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exchange': UwExchange } }
