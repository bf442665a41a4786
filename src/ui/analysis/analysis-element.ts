import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { Answers, Asks, Question } from '../../analysis/questions.ts'
import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import { emit } from '../components/emit.ts'

/**
 * What shows the answer to one question: its controls, what it means, a picture, and the same in a table. The frame around it shows progress,
 * failure, and that an answer is of before a change.
 *
 * @fires analyse - CustomEvent<{ question, ask }>, something else is asked
 * @fires mark - CustomEvent<string[]>, components are marked; with @fires screen 'landscape' they are shown on the map
 * @fires select - CustomEvent<string>
 */
export abstract class AnalysisElement<Q extends Question> extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: AnalysisTexts
  /** What the answer is of. */
  @property({ attribute: false }) landscape!: Landscape
  @property({ attribute: false }) scenarios: readonly ScenarioFile[] = []
  /** The file of the scenario that is open. */
  @property({ attribute: false }) open: string | null = null
  @property({ attribute: false }) ask!: Asks[Q]
  @property({ attribute: false }) answer!: Answers[Q]

  protected abstract readonly question: Q

  /** Asks again, with another part of the question. */
  protected asks(part: Partial<Asks[Q]>): void { emit(this, 'analyse', { question: this.question, ask: { ...this.ask, ...part } }) }

  /** Shows components on the map. */
  protected onMap(components: readonly string[]): void {
    emit(this, 'mark', components)
    emit(this, 'screen', 'landscape')
  }
}
