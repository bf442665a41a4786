import type { Question } from '../../analysis/questions.ts'
import { analysisTextsIn } from '../../i18n/analysis.ts'
import type { Context } from '../context.ts'
import { heading, type Block } from '../document.ts'
import type { Chapter } from './chapter.ts'
import { concentrationChapter } from './concentration.ts'
import { cutSetsChapter } from './cut-sets.ts'
import { fallbackAuditChapter } from './fallback-audit.ts'
import { lossesChapter } from './losses.ts'
import { qualityChapter } from './quality.ts'
import { recoveryChapter } from './recovery.ts'
import { uncertaintyChapter } from './uncertainty.ts'
import { worstMomentChapter } from './worst-moment.ts'

/** How the answer to each question is written. */
const CHAPTERS: { readonly [Q in Question]: Chapter<Q> } = {
  losses: lossesChapter,
  concentration: concentrationChapter,
  'cut-sets': cutSetsChapter,
  'fallback-audit': fallbackAuditChapter,
  uncertainty: uncertaintyChapter,
  'worst-moment': worstMomentChapter,
  recovery: recoveryChapter,
  quality: qualityChapter,
}

/** The answers that were chosen for the report, each as a chapter under its question. */
export function chaptersOf({ chapters = [], scenarios = [], landscape, say, language }: Context): Block[] {
  const texts = analysisTextsIn(language)
  return chapters.flatMap(({ question, answer }) =>
    [heading(1, texts.frame.questions[question]), ...(CHAPTERS[question] as Chapter<Question>)({ landscape, scenarios, say, texts }, answer)])
}
