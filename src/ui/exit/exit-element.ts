import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { ExitQuestion } from '../../exit/questions.ts'
import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { ExitTexts } from '../../i18n/exit.ts'
import type { Messages } from '../../i18n/index.ts'
import type { ExitAround } from '../../i18n/told/exit/around.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { LayoutMaker } from '../../pool/layout.ts'
import { exitInquiry, type ExitAsk, type ExitInquiry, type ExitTarget } from '../../store/exit/exit-state.ts'
import { planIn } from '../../store/exit/plan-of.ts'
import { exitOf, workOf, type AppState } from '../../store/state.ts'
import { emit } from '../components/emit.ts'

/**
 * What shows the answer to one of the questions about leaving.
 *
 * @fires exit - CustomEvent<ExitAsk>
 * @fires edit - CustomEvent<Edit>
 */
export abstract class ExitElement extends LitElement {
  @property({ attribute: false }) messages!: Messages
  @property({ attribute: false }) texts!: ExitTexts
  /** The texts of what these pictures and tables share with those of *Analyse*. */
  @property({ attribute: false }) analysis!: AnalysisTexts
  @property({ attribute: false }) state!: AppState
  @property({ attribute: false }) layouts!: LayoutMaker

  protected readonly ask = (asked: ExitAsk): boolean => emit(this, 'exit', asked)

  protected get work() { return workOf(this.state) }
  protected get file(): string | null { return this.work && (planIn(this.work, exitOf(this.state).file)?.file ?? null) }
  protected get plan(): ExitPlan | null { return this.work && (planIn(this.work, exitOf(this.state).file)?.value ?? null) }

  protected inquiry<Q extends ExitQuestion>(question: Q): ExitInquiry<Q> { return exitInquiry(exitOf(this.state), question) }

  /** What an answer is told with. */
  protected aroundOf({ landscape, plan, scenarios }: Omit<ExitTarget<ExitQuestion>, 'ask'>): ExitAround {
    return { landscape, plan, scenarios, terms: this.inquiry('schedule').made?.answer.terms ?? {}, say: this.messages.say, texts: this.texts }
  }

  /** Changes parts of the plan, as a step that can be undone. */
  protected change(parts: Partial<ExitPlan>): void {
    if (this.file !== null) emit(this, 'edit', { do: 'set-exit-plan', file: this.file, parts })
  }
}
