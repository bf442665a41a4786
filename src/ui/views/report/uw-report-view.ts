import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { LANGUAGES, type Language } from '../../../i18n/languages.ts'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { loadReportingTexts } from '../../../i18n/reporting-loaded.ts'
import type { ExitPlanFile } from '../../../model/exit.ts'
import type { Work } from '../../../model/work.ts'
import type { ReportDocument } from '../../../report/document.ts'
import type { ReportKind } from '../../../report/order.ts'
import { planIn } from '../../../store/exit/plan-of.ts'
import { analysisOf, exitOf, workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import { LazyTexts } from '../../components/lazy-texts.ts'
import type { Wanted } from '../../report/order-of.ts'
import type { Page } from '../../report/pages.ts'
import { partsOf } from '../../report/chosen.ts'
import '../../report/plan/uw-plan-choices.ts'
import '../../report/plan/uw-plan-form.ts'
import '../../report/response/uw-response-form.ts'
import '../../report/response/uw-scenario-help.ts'
import '../../report/style/uw-style-form.ts'
import '../../report/uw-chapter-choices.ts'
import '../../report/uw-formats.ts'
import '../../report/uw-preview.ts'
import { named, pick } from './pick.ts'
import { side } from './side.ts'
import { viewStyles } from './view-styles.ts'

/** What was last looked at, for whoever comes back to this screen. */
let last: Page = 'plan'

/** Which document is shown beside what is filled in. */
const SHOWN: Readonly<Record<Page, ReportKind | null>> = {
  plan: 'plan', binder: 'binder', cards: 'cards', scenario: 'scenario', exit: 'exit', script: 'script', 'after-action': 'after-action', 'plan-data': 'plan', response: 'cards', style: null,
}

/**
 * The screen on which documents are made: the continuity plan, action cards, the emergency binder; and on which is filled in what stands in them.
 *
 * @fires make-document - CustomEvent<DocumentAsked>
 * @fires edit - CustomEvent<Edit | Edit[]>
 * @fires chapter - CustomEvent<{ question, on }>
 * @fires choose-scenario - CustomEvent<string>
 * @fires screen - CustomEvent<'exercise' | 'exit'>
 */
@customElement('uw-report-view')
export class UwReportView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) documentOf!: (wanted: Wanted) => Promise<ReportDocument | null>
  private readonly texts = new LazyTexts(this, loadReportingTexts, () => this.state.language)
  @state() private page: Page = last
  /** The language of the documents, once another was chosen than that of the app. */
  @state() private other: Language | null = null
  /** The exercise of which the script is made; the first when none was chosen. */
  @state() private exercise: string | null = null

  @state() private exitPlan: string | null = null

  static override styles = [baseStyles, controlStyles, viewStyles]

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('state') as AppState | undefined
    if (before && before.language !== this.state.language) this.other = null
  }

  private readonly open = async (page: Page, toHeading = true): Promise<void> => {
    last = this.page = page
    if (!toHeading) return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#page')?.focus({ preventScroll: true })
  }

  private wanted(kind: ReportKind): Wanted {
    const file = kind === 'script' ? this.chosenExercise : kind === 'exit' ? this.plan?.file : this.page === 'response' ? this.state.open : null
    return { kind, language: this.other ?? this.state.language, file: file ?? undefined }
  }

  private get chosenExercise(): string | null {
    const { exercises = [] } = workOf(this.state) ?? {}
    return (exercises.find(({ file }) => file === this.exercise) ?? exercises[0])?.file ?? null
  }

  /** The plan of exits of which the report is made: the one chosen here, or else the one that is looked at on its own screen. */
  private get plan(): ExitPlanFile | null {
    const work = workOf(this.state)
    return work && planIn(work, this.exitPlan ?? exitOf(this.state).file)
  }

  /** The document that is shown beside a page; `null` when there is nothing to make it of. */
  private get shown(): ReportKind | null {
    const kind = SHOWN[this.page]
    if (kind === 'script') return this.chosenExercise === null ? null : kind
    if (kind === 'exit') return this.plan === null ? null : kind
    return kind === 'after-action' && !this.state.exercise.run ? null : kind
  }

  private exerciseField({ screen }: ReportingTexts, { exercises = [] }: Work) {
    return pick(screen.exercise, this.chosenExercise, named(exercises), (file) => { this.exercise = file })
  }

  private planField({ screen }: ReportingTexts, { exitPlans = [] }: Work) {
    return pick(screen.exitPlan, this.plan?.file ?? null, named(exitPlans), (file) => { this.exitPlan = file })
  }

  private scenarioField({ screen }: ReportingTexts, { scenarios }: Work) {
    return pick(screen.scenario, this.state.open, named(scenarios), (file) => emit(this, 'choose-scenario', file))
  }

  private languageField({ screen }: ReportingTexts) {
    return pick(screen.language, this.other ?? this.state.language, LANGUAGES.map((language) => ({ value: language, name: screen.languages[language] })), (language) => { this.other = language })
  }

  private chapters(texts: ReportingTexts) {
    return html`<uw-chapter-choices .language=${this.state.language} .texts=${texts} .chapters=${analysisOf(this.state).chapters}></uw-chapter-choices>`
  }

  /** How a document is made, and what can be chosen about it. */
  private made(texts: ReportingTexts, kind: ReportKind, work: Work, choices: unknown) {
    return html`<div class="fields">${kind === 'scenario' ? this.scenarioField(texts, work) : kind === 'script' ? this.exerciseField(texts, work) : kind === 'exit' ? this.planField(texts, work) : nothing}${this.languageField(texts)}</div>
      <uw-formats .texts=${texts} .wanted=${this.wanted(kind)}></uw-formats>${choices}`
  }

  /** A document of an exercise, as far as there is one; and the way to where exercises are. */
  private ofExercise(texts: ReportingTexts, kind: 'script' | 'after-action', work: Work, means: string) {
    return html`<p>${means}</p><p><button type="button" @click=${() => emit(this, 'screen', 'exercise')}>${texts.screen.toExercise}</button></p>
      ${this.shown ? this.made(texts, kind, work, nothing) : nothing}`
  }

  private content(texts: ReportingTexts, work: Work): TemplateResult {
    const { messages, state: { open, outcome, language } } = this
    const { screen, planData, response, style } = texts
    const choices = (scenarios: boolean) => html`<uw-plan-choices .messages=${messages} .texts=${texts} .work=${work} ?scenarios=${scenarios}></uw-plan-choices>`
    switch (this.page) {
      case 'plan': return this.made(texts, 'plan', work, html`${choices(false)}${partsOf(work.landscape).includes('analyses') ? this.chapters(texts) : nothing}`)
      case 'scenario': return this.made(texts, 'scenario', work, this.chapters(texts))
      case 'cards': return this.made(texts, 'cards', work, choices(true))
      case 'binder': return html`<p class="notice">${screen.binderMeans}</p>${this.made(texts, 'binder', work, choices(true))}`
      case 'script': return this.ofExercise(texts, 'script', work, screen.scriptMeans)
      case 'after-action': return this.ofExercise(texts, 'after-action', work, screen.afterMeans)
      case 'exit': return html`<p>${screen.exitMeans}</p><p><button type="button" @click=${() => emit(this, 'screen', 'exit')}>${screen.toExit}</button></p>
        ${this.shown ? this.made(texts, 'exit', work, nothing) : nothing}`
      case 'plan-data': return html`<p class="soft">${planData.means}</p><uw-plan-form .messages=${messages} .texts=${texts} .work=${work}></uw-plan-form>`
      case 'response': {
        const scenario = work.scenarios.find(({ file }) => file === open)
        return html`<p class="soft">${response.means}</p><div class="fields">${this.scenarioField(texts, work)}</div>
          ${outcome && outcome.file === open ? html`<uw-scenario-help .messages=${messages} .texts=${texts} .landscape=${outcome.landscape} .scenario=${outcome.scenario} .trace=${outcome.trace}></uw-scenario-help>` : nothing}
          ${scenario ? html`<uw-response-form .messages=${messages} .texts=${texts} .work=${work} .scenario=${scenario} @to-contacts=${() => this.open('plan-data')}></uw-response-form>` : nothing}`
      }
      case 'style': return html`<p class="soft">${style.means}</p><uw-style-form .messages=${messages} .texts=${texts} .work=${work} .language=${language}></uw-style-form>`
    }
  }

  override render() {
    const { texts: { now: texts }, page } = this
    const work = workOf(this.state)
    if (!texts || !work) return nothing
    const kind = this.shown
    return html`<div class="page ${kind ? '' : 'alone'}">${side(texts, page, this.open)}
      <section class="what" aria-labelledby="page"><h3 id="page" tabindex="-1">${texts.screen.pages[page]}</h3>${this.content(texts, work)}</section>
      ${kind ? html`<uw-preview .texts=${texts} .wanted=${this.wanted(kind)} .documentOf=${this.documentOf}
        .of=${[work.landscape, work.scenarios, work.exercises, this.state.exercise.run, kind === 'exit' ? this.plan : null, kind === 'scenario' ? this.state.open : null, analysisOf(this.state).chapters]}></uw-preview>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-report-view': UwReportView } }
