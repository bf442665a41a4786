import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Messages } from '../../../i18n/index.ts'
import { LANGUAGES, type Language } from '../../../i18n/languages.ts'
import type { ReportingTexts } from '../../../i18n/nl/reporting/index.ts'
import { loadReportingTexts } from '../../../i18n/reporting-loaded.ts'
import type { Work } from '../../../model/work.ts'
import type { ReportDocument } from '../../../report/document.ts'
import type { ReportKind } from '../../../report/order.ts'
import { analysisOf, workOf, type AppState } from '../../../store/state.ts'
import { baseStyles } from '../../components/base-styles.ts'
import { controlStyles } from '../../components/control-styles.ts'
import { emit } from '../../components/emit.ts'
import type { Wanted } from '../../report/order-of.ts'
import { PAGES, type Page, type PageGroup } from '../../report/pages.ts'
import { partsOf } from '../../report/chosen.ts'
import '../../report/plan/uw-plan-choices.ts'
import '../../report/plan/uw-plan-form.ts'
import '../../report/response/uw-response-form.ts'
import '../../report/response/uw-scenario-help.ts'
import '../../report/style/uw-style-form.ts'
import '../../report/uw-chapter-choices.ts'
import '../../report/uw-formats.ts'
import '../../report/uw-preview.ts'
import { viewStyles } from './view-styles.ts'

/** What was last looked at, for whoever comes back to this screen. */
let last: Page = 'plan'

/** Which document is shown beside what is filled in. */
const SHOWN: Readonly<Record<Page, ReportKind | null>> = {
  plan: 'plan', binder: 'binder', cards: 'cards', scenario: 'scenario', script: null, 'after-action': null, 'plan-data': 'plan', response: 'cards', style: null,
}

/**
 * The screen on which documents are made: the continuity plan, action cards, the emergency binder; and on which is filled in what stands in them.
 *
 * @fires make-document - CustomEvent<DocumentAsked>
 * @fires edit - CustomEvent<Edit | Edit[]>
 * @fires chapter - CustomEvent<{ question, on }>
 * @fires choose-scenario - CustomEvent<string>
 * @fires screen - CustomEvent<'exercise'>
 */
@customElement('uw-report-view')
export class UwReportView extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) documentOf!: (wanted: Wanted) => Promise<ReportDocument | null>
  @state() private texts: ReportingTexts | null = null
  @state() private page: Page = last
  /** The language of the documents, once another was chosen than that of the app. */
  @state() private other: Language | null = null
  private language: Language | null = null

  static override styles = [baseStyles, controlStyles, viewStyles]

  protected override willUpdate(): void {
    const { language } = this.state
    if (language === this.language) return
    this.language = language
    this.other = null
    void loadReportingTexts(language).then((texts) => { if (language === this.language) this.texts = texts })
  }

  private readonly open = async (page: Page): Promise<void> => {
    last = this.page = page
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#page')?.focus({ preventScroll: true })
  }

  private side({ screen }: ReportingTexts) {
    const groups = Object.keys(PAGES) as PageGroup[]
    return html`<nav class="side no-print" aria-label=${screen.list}>
      <h2>${screen.title}</h2><p class="soft">${screen.lead}</p>
      ${groups.map((group) => html`<div class="group"><h3>${screen.groups[group]}</h3><ul>${PAGES[group].map((page) => html`<li><button type="button" aria-current=${page === this.page ? 'true' : nothing} @click=${() => this.open(page)}>
        <strong>${screen.pages[page]}</strong><small>${screen.about[page]}</small></button></li>`)}</ul></div>`)}
      <label class="choose">${screen.choose}<select @change=${(event: Event) => { last = this.page = (event.target as HTMLSelectElement).value as Page }}>
        ${groups.map((group) => html`<optgroup label=${screen.groups[group]}>${PAGES[group].map((page) => html`<option value=${page} ?selected=${page === this.page}>${screen.pages[page]}</option>`)}</optgroup>`)}</select></label>
    </nav>`
  }

  private wanted(kind: ReportKind): Wanted {
    return { kind, language: this.other ?? this.state.language, file: this.page === 'response' ? this.state.open ?? undefined : undefined }
  }

  private scenarioField({ screen }: ReportingTexts, { scenarios }: Work) {
    return html`<label>${screen.scenario}<select @change=${(event: Event) => emit(this, 'choose-scenario', (event.target as HTMLSelectElement).value)}>
      ${scenarios.map(({ file, value }) => html`<option value=${file} ?selected=${file === this.state.open}>${value.name}</option>`)}</select></label>`
  }

  private languageField({ screen }: ReportingTexts) {
    return html`<label>${screen.language}<select @change=${(event: Event) => { this.other = (event.target as HTMLSelectElement).value as Language }}>
      ${LANGUAGES.map((language) => html`<option value=${language} ?selected=${language === (this.other ?? this.state.language)}>${screen.languages[language]}</option>`)}</select></label>`
  }

  private chapters(texts: ReportingTexts) {
    return html`<uw-chapter-choices .language=${this.state.language} .texts=${texts} .chapters=${analysisOf(this.state).chapters}></uw-chapter-choices>`
  }

  /** How a document is made, and what can be chosen about it. */
  private made(texts: ReportingTexts, kind: ReportKind, work: Work, choices: unknown) {
    return html`<div class="fields">${kind === 'scenario' ? this.scenarioField(texts, work) : nothing}${this.languageField(texts)}</div>
      <uw-formats .texts=${texts} .wanted=${this.wanted(kind)}></uw-formats>${choices}`
  }

  private exercise({ screen }: ReportingTexts, means: string) {
    return html`<p>${means}</p><p><button type="button" class="primary" @click=${() => emit(this, 'screen', 'exercise')}>${screen.toExercise}</button></p>`
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
      case 'script': return this.exercise(texts, screen.scriptMeans)
      case 'after-action': return this.exercise(texts, screen.afterMeans)
      case 'plan-data': return html`<p class="soft">${planData.means}</p><uw-plan-form .messages=${messages} .texts=${texts} .work=${work}></uw-plan-form>`
      case 'response': {
        const scenario = work.scenarios.find(({ file }) => file === open)
        return html`<p class="soft">${response.means}</p><div class="fields">${this.scenarioField(texts, work)}</div>
          ${outcome && outcome.file === open ? html`<uw-scenario-help .messages=${messages} .texts=${texts} .landscape=${outcome.landscape} .scenario=${outcome.scenario} .trace=${outcome.trace}></uw-scenario-help>` : nothing}
          ${scenario ? html`<uw-response-form .messages=${messages} .texts=${texts} .work=${work} .scenario=${scenario} @changed=${() => this.open('plan-data')}></uw-response-form>` : nothing}`
      }
      case 'style': return html`<p class="soft">${style.means}</p><uw-style-form .messages=${messages} .texts=${texts} .work=${work} .language=${language}></uw-style-form>`
    }
  }

  override render() {
    const { texts, page } = this
    const work = workOf(this.state)
    if (!texts || !work) return nothing
    const kind = SHOWN[page]
    return html`<div class="page ${kind ? '' : 'alone'}">${this.side(texts)}
      <section class="what" aria-labelledby="page"><h3 id="page" tabindex="-1">${texts.screen.pages[page]}</h3>${this.content(texts, work)}</section>
      ${kind ? html`<uw-preview .texts=${texts} .wanted=${this.wanted(kind)} .documentOf=${this.documentOf}
        .of=${[work.landscape, work.scenarios, kind === 'scenario' ? this.state.open : null, analysisOf(this.state).chapters]}></uw-preview>` : nothing}</div>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-report-view': UwReportView } }
