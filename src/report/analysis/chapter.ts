import type { Answers, Question } from '../../analysis/questions.ts'
import type { AnalysisTexts } from '../../i18n/analysis.ts'
import type { Sentences } from '../../i18n/sentences.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { Block } from '../document.ts'

/** What a chapter on an analysis is written with. */
export interface ChapterContext {
  landscape: Landscape
  scenarios: readonly ScenarioFile[]
  say: Sentences
  texts: AnalysisTexts
}

/** Writes the answer to a question as a chapter: what it means in a few sentences, a table, and a picture where that says more. */
export type Chapter<Q extends Question> = (context: ChapterContext, answer: Answers[Q]) => Block[]
