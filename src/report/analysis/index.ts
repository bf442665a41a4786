import type { Question } from '../../analysis/questions.ts'
import { analysisTextsIn } from '../../i18n/analysis.ts'
import type { Context } from '../context.ts'
import { heading, type Block } from '../document.ts'
import type { Chapter } from './chapter.ts'

/** How the answer to each question is written. */
const CHAPTERS: { readonly [Q in Question]?: Chapter<Q> } = {}

/** The answers that were chosen for the report, each as a chapter under its question. */
export function chaptersOf({ chapters = [], scenarios = [], landscape, say, language }: Context): Block[] {
  const texts = analysisTextsIn(language)
  return chapters.flatMap(({ question, answer }) => {
    const chapter = CHAPTERS[question] as Chapter<Question> | undefined
    return chapter ? [heading(1, texts.frame.questions[question]), ...chapter({ landscape, scenarios, say, texts }, answer)] : []
  })
}
