import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ProjectorView } from '../../exercise/projector-view.ts'
import { loadExerciseTexts } from '../../i18n/exercise-loaded.ts'
import { loadMessages, messagesIn } from '../../i18n/loaded.ts'
import type { Language } from '../../i18n/languages.ts'
import { followRun } from '../../store/exercise/follow-run.ts'
import { remembered } from '../../store/preferences.ts'
import { initialState } from '../../store/state.ts'
import { baseStyles } from '../components/base-styles.ts'
import { LazyTexts } from '../components/lazy-texts.ts'
import type { Layouts } from '../map/board/planner.ts'
import { dress } from '../styles/dress.ts'
import './uw-projection.ts'

/** The window for the participants. It follows a run that is open in another window of this browser, in the language and colours that were chosen there. */
@customElement('uw-projector')
export class UwProjector extends LitElement {
  /** Id of the run. */
  @property() run = ''
  @property({ attribute: false }) layouts: Layouts | null = null
  @state() private language: Language = initialState.language
  @state() private view: ProjectorView | null = null
  private readonly words = new LazyTexts(this, async (language) => {
    const [texts] = await Promise.all([loadExerciseTexts(language), loadMessages(language)])
    return { texts, messages: messagesIn(language) }
  }, () => this.language)
  private stop: (() => void) | null = null

  static override styles = [baseStyles, css`
    :host { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); min-height: 100dvh; background: var(--page); }
    @media (min-width: 60rem) { :host { height: 100dvh; } }
    .banner { padding: 0.25em 1em; background: var(--header); color: var(--on-header); text-align: center; font-size: clamp(1rem, min(1.6vw, 2.8vh), 5rem); font-weight: 750; letter-spacing: 0.08em; text-transform: uppercase; line-height: 1.3; }
    .waiting { display: grid; place-content: center; gap: 0.4em; padding: 1em; text-align: center; font-size: clamp(1rem, min(1.6vw, 2.8vh), 5rem); line-height: 1.3; }
    h1 { margin: 0; font-size: 2.2em; line-height: 1.15; }
  `]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('storage', this.prefer)
    this.prefer()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('storage', this.prefer)
    this.stop?.()
    this.stop = null
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('run')) return
    this.stop?.()
    this.view = null
    this.stop = this.run ? followRun(this.run, (view) => { this.view = view }) : null
  }

  /** Takes over what was chosen in the app, now and each time that it changes there. */
  private readonly prefer = (): void => {
    const chosen = { ...initialState, ...remembered() }
    dress(chosen)
    this.language = chosen.language
  }

  protected override updated(): void {
    if (this.words.now) document.title = this.words.now.texts.projector.title
  }

  override render() {
    const { words: { now: words }, view } = this
    if (!words) return html``
    const { texts, messages } = words
    const { projector } = texts
    return html`<header class="banner">${projector.banner}</header>
      ${view ? html`<uw-projection role="main" .messages=${messages} .texts=${texts} .view=${view} .layouts=${this.layouts}></uw-projection>`
        : html`<div role="main" class="waiting"><h1>${projector.waiting}</h1><p>${projector.waitingMeans}</p></div>`}`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-projector': UwProjector } }
