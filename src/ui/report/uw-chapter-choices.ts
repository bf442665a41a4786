import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Question } from '../../analysis/questions.ts'
import { loadAnalysisTexts } from '../../i18n/analysis-loaded.ts'
import type { Language } from '../../i18n/languages.ts'
import type { ReportingTexts } from '../../i18n/nl/reporting/index.ts'
import { baseStyles } from '../components/base-styles.ts'
import { controlStyles } from '../components/control-styles.ts'
import { emit } from '../components/emit.ts'
import { LazyTexts } from '../components/lazy-texts.ts'

/**
 * Which answers of *Analyse* go into a document as chapters.
 *
 * @fires chapter - CustomEvent<{ question, on }>
 */
@customElement('uw-chapter-choices')
export class UwChapterChoices extends LitElement {
  @property() language: Language = 'nl'
  @property({ attribute: false }) texts!: ReportingTexts
  @property({ attribute: false }) chapters: readonly Question[] = []
  /** The names of the questions. */
  private readonly names = new LazyTexts(this, async (language) => (await loadAnalysisTexts(language)).frame.questions, () => this.language)

  static override styles = [baseStyles, controlStyles, css`
    fieldset { min-width: 0; margin: 0; padding: var(--space-2) var(--space-3) var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--panel); }
    legend { padding-inline: 4px; font-weight: 650; }
    label { display: flex; align-items: baseline; gap: 4px; min-height: 28px; line-height: 1.3; }
    input { flex: none; translate: 0 3px; }
  `]

  override render() {
    const { names: { now: names }, texts: { screen } } = this
    if (!names) return nothing
    return html`<fieldset><legend>${screen.analyses}</legend><p class="hint">${screen.analysesMeans}</p>
      ${(Object.keys(names) as Question[]).map((question) => html`<label><input type="checkbox" .checked=${this.chapters.includes(question)}
        @change=${(event: Event) => emit(this, 'chapter', { question, on: (event.target as HTMLInputElement).checked })}>${names[question]}</label>`)}</fieldset>`
  }
}

declare global { interface HTMLElementTagNameMap { 'uw-chapter-choices': UwChapterChoices } }
