import { auditCells, auditMeaning, worstSentence } from '../../i18n/told/fallback-audit.ts'
import { scenarioName } from '../../i18n/told/around.ts'
import { list, paragraph } from '../document.ts'
import { table } from './table.ts'
import type { Chapter } from './chapter.ts'

/** Whether the fallbacks help: how many, why not, and all of them in a table. */
export const fallbackAuditChapter: Chapter<'fallback-audit'> = (context, answer) => {
  const { texts: { fallbackAudit: texts } } = context
  const [lead = '', ...rest] = auditMeaning(answer, context)
  const reasons = answer.fallbacks.filter(({ worst }) => worst.code === 'false').map((one) => worstSentence(one, context)).filter(Boolean)
  const [first] = answer.scenarios
  return [
    ...(first === undefined ? [] : [paragraph(texts.over(answer.scenarios.length, scenarioName(context, first)))]), paragraph(lead, 'lead'), ...list(false, rest),
    ...table({ caption: texts.caption, header: Object.values(texts.columns), rows: answer.fallbacks.map((one) => auditCells(one, context)), widths: [22, 12, 18, 15, 14, 19] }),
    ...list(false, reasons),
  ]
}
