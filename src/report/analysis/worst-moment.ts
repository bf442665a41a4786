import { worstDays, worstMomentCells, worstMomentMeaning } from '../../i18n/told/worst-moment.ts'
import { list, paragraph } from '../document.ts'
import { scenarioName } from '../../i18n/told/around.ts'
import { table } from './table.ts'
import type { Chapter } from './chapter.ts'

const MOST = 15

/** When a scenario does the most harm, with the worst days. */
export const worstMomentChapter: Chapter<'worst-moment'> = (context, answer) => {
  const { texts: { worstMoment: texts } } = context
  const [lead = '', ...rest] = worstMomentMeaning(answer, context)
  const days = worstDays(answer, MOST)
  return [
    paragraph(`${texts.scenario}: ${scenarioName(context, answer.file)}.`), paragraph(lead, 'lead'), ...list(false, rest),
    ...table({ caption: texts.caption(days.length), header: Object.values(texts.columns), rows: days.map((harm) => worstMomentCells(harm, context)), widths: [24, 24, 38, 14], figures: [3] }),
  ]
}
