import type { Block, ReportDocument } from '../../document.ts'
import { heading, paragraph } from '../../document.ts'
import { frame } from '../context.ts'
import { evaluation } from '../forms.ts'
import { attendance } from './attendance.ts'
import { afterContext, chapter, type AfterActionInput, type AfterContext } from './context.ts'
import { course } from './course.ts'
import { decisions } from './decisions.ts'
import { gaps } from './gaps.ts'
import { goals } from './goals.ts'
import { improvements } from './improvements.ts'
import { log } from './log.ts'
import { outcome, outcomeData } from './outcome.ts'
import { overview } from './overview.ts'
import { summary } from './summary.ts'
import { votes } from './votes.ts'
import { yearly } from './yearly.ts'

/**
 * The report after an exercise: what came of it on one page, then how it went, what the decisions were worth, what must be
 * improved, and last the whole log. Each chapter says which requirement it serves. Structure after ISO 22398:2013 and the
 * after-action report with improvement plan of HSEEP (2020). The same input gives the same tree.
 */
export function afterActionReport(input: AfterActionInput): ReportDocument {
  const context = afterContext(input)
  const { texts: { afterAction: texts }, landscape, exercise, scenario, after, log: entries, date, inputHash } = context
  return {
    ...frame(context), title: texts.title(exercise.name), subtitle: texts.subtitle(landscape.name, date), description: texts.about(landscape.name),
    blocks: [
      ...summary(context), { kind: 'pageBreak' }, { kind: 'contents' },
      ...overview(context), ...attendance(context), ...goals(context), ...course(context), ...decisions(context), ...outcome(context),
      ...gaps(context), ...improvements(context), ...yearly(context), ...votes(context), ...form(context), ...log(context), ...repeat(context),
    ],
    services: outcomeData(context),
    data: { landscape: landscape.name, exercise, scenario, inputHash, after, log: entries },
  }
}

/** The evaluation form on a page of its own, to hand out. */
function form(context: AfterContext): Block[] {
  const [title, ...rest] = evaluation(context)
  return [{ kind: 'pageBreak' }, ...chapter(context, 'evaluation', (title as { text: string }).text), ...rest, { kind: 'pageBreak' }]
}

const repeat = ({ texts: { afterAction: { repeat: texts } }, inputHash }: AfterContext): Block[] =>
  [heading(1, texts.heading), paragraph(texts.hash), paragraph(inputHash, 'code'), paragraph(texts.how)]
