import type { Question } from '../../analysis/questions.ts'
import { analysisTextsIn } from '../../i18n/analysis.ts'
import type { Context } from '../context.ts'
import { heading, paragraph, type Block } from '../document.ts'
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

/** The questions that were chosen for the report, each as a chapter with its answer, or with what it lacks. */
export function chaptersOf({ chapters = [], asked = chapters.map(({ question }) => question), scenarios = [], landscape, say, language }: Pick<Context, 'chapters' | 'asked' | 'scenarios' | 'landscape' | 'say' | 'language'>): Block[] {
  const texts = analysisTextsIn(language)
  return asked.flatMap((question) => {
    const found = chapters.find((one) => one.question === question)
    const blocks = found ? (CHAPTERS[question] as Chapter<Question>)({ landscape, scenarios, say, texts }, found.answer)
      : [paragraph(question === 'cut-sets' ? texts.frame.needsService : texts.frame.needsScenario)]
    return [heading(1, texts.frame.questions[question]), ...blocks]
  })
}
