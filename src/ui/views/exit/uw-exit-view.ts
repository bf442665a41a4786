import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExitQuestion } from '../../../exit/questions.ts'
import { loadAnalysisTexts } from '../../../i18n/analysis-loaded.ts'
import type { AnalysisTexts } from '../../../i18n/analysis.ts'
import { loadExitTexts } from '../../../i18n/exit-loaded.ts'
import type { ExitTexts } from '../../../i18n/exit.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { LayoutMaker } from '../../../pool/layout.ts'
import { EXIT_TABS, exitInquiry, type ExitAsk, type ExitTab } from '../../../store/exit/exit-state.ts'
import { planIn } from '../../../store/exit/plan-of.ts'
import { exitOf, workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { focusedElement } from '../../components/focused.ts'
import { LazyTexts } from '../../components/lazy-texts.ts'
import { planBar, planBarStyles } from '../../exit/plan-bar.ts'
import { standing } from '../../exit/standing.ts'
import { viewStyles } from '../analysis/view-styles.ts'
import { picture } from './pictures.ts'

/** The questions of which it is told how it stands with them, for each thing that is looked at. */
const TOLD: Readonly<Record<ExitTab, readonly ExitQuestion[]>> = {
  roadmap: ['roadmap'], plan: ['schedule'], forced: ['forced'], measures: ['measures'], sovereignty: ['sovereignty', 'risks'], disclosure: ['disclosure'],
}
const OF_PLAN: readonly ExitTab[] = ['roadmap', 'plan']

/**
 * The screen "can we leave": what can be asked about leaving, and the answer to what is looked at.
 *
 * @fires exit - CustomEvent<ExitAsk>
 */
@customElement('uw-exit-view')
export class UwExitView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker
  private readonly texts = new LazyTexts(this, loadExitTexts, () => this.state.language)
  private readonly analysis = new LazyTexts(this, loadAnalysisTexts, () => this.state.language)

  static override styles = [baseStyles, controlStyles, viewStyles, planBarStyles, css`.standing { display: contents; }`]

  /** Where the button to stop or to begin went, the keyboard goes on from the heading. */
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as AppState | undefined
    if (before && before.exit !== this.state.exit && focusedElement() === null) this.renderRoot.querySelector('h3')?.focus()
  }

  private readonly ask = (asked: ExitAsk): boolean => emit(this, 'exit', asked)

  private side(texts: ExitTexts, tab: ExitTab) {
    const { tabs, about, title, lead, list, choose } = texts.screen
    return html`<nav class="side no-print" aria-label=${list}><h2>${title}</h2><p class="soft">${lead}</p>
      <ul>${EXIT_TABS.map((one) => html`<li><button type="button" aria-current=${one === tab ? 'true' : nothing} @click=${() => this.ask({ do: 'tab', tab: one })}><strong>${tabs[one]}</strong><small>${about[one]}</small></button></li>`)}</ul>
      <label class="choose">${choose}<select @change=${(event: Event) => this.ask({ do: 'tab', tab: (event.target as HTMLSelectElement).value as ExitTab })}>
        ${EXIT_TABS.map((one) => html`<option value=${one} ?selected=${one === tab}>${tabs[one]}</option>`)}</select></label></nav>`
  }

  private answer(texts: ExitTexts, analysis: AnalysisTexts, tab: ExitTab) {
    const { messages, state, layouts } = this
    const work = workOf(state)
    const exit = exitOf(state)
    const empty = OF_PLAN.includes(tab) && !(work && planIn(work, exit.file))
    const busy = TOLD[tab].some((question) => exitInquiry(exit, question).running)
    return html`<section class="answer" aria-labelledby="question">
      <div class="top"><h3 id="question" tabindex="-1">${texts.screen.tabs[tab]}</h3>
        <div class="state" role="status">${TOLD[tab].map((question) => html`<span class="standing">${standing({ texts, state, question, name: texts.screen.tabs[tab], ask: this.ask })}</span>`)}</div></div>
      ${OF_PLAN.includes(tab) ? planBar(this, texts, state, this.ask) : nothing}
      ${empty ? html`<p class="notice">${texts.screen.noPlan}</p>` : html`<div aria-busy=${busy ? 'true' : 'false'}>${picture(tab, { messages, texts, analysis, state, layouts })}</div>`}
    </section>`
  }

  override render() {
    const [texts, analysis] = [this.texts.now, this.analysis.now]
    if (!texts || !analysis) return nothing
    const { tab } = exitOf(this.state)
    return html`<div class="page">${this.side(texts, tab)}${this.answer(texts, analysis, tab)}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-exit-view': UwExitView } }
