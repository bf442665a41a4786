import type { Gap } from '../../../exercise/after-action.ts'
import { table } from '../../analysis/table.ts'
import { heading, paragraph, type Block } from '../../document.ts'
import { goalText } from '../context.ts'
import { chapter, type AfterContext } from './context.ts'
import { gapName } from './gaps.ts'

/** What was agreed, and apart from it what the simulation proposes: that has no owner yet. */
export function improvements(context: AfterContext): Block[] {
  const { texts: { afterAction: { improvements: texts } }, after, report } = context
  const header = Object.values(texts.columns)
  const agreed = after.improvements.map(({ what, owner, due }) => [what, owner ?? texts.open, due === null ? texts.open : dated(report.longDate, due)])
  const proposed = suggestions(context)
  return [
    ...chapter(context, 'improvements', texts.heading), heading(2, texts.agreed),
    agreed.length ? { kind: 'table', caption: texts.caption, header, rows: agreed, widths: [58, 22, 20] } : paragraph(texts.nothingAgreed),
    ...(proposed.length ? [
      heading(2, texts.proposed), paragraph(texts.proposedHow),
      ...table({ caption: texts.proposedCaption, header, rows: proposed.map((what) => [what, texts.open, texts.open]), widths: [58, 22, 20] }),
    ] : []),
  ]
}

/** A date in words where it is one. */
const dated = (longDate: (date: string) => string, due: string): string => (/^\d{4}-\d\d-\d\d$/.test(due) ? longDate(due) : due)

/** What follows from the gaps and from the goals that were not met; the services without a fallback in one proposal. */
export function suggestions(context: AfterContext): string[] {
  const { texts: { afterAction: { improvements: { suggest, goal } } }, after } = context
  const missing = after.gaps.filter(({ kind }) => kind === 'missing').map((gap) => gapName(context, gap))
  const ofGap = (gap: Gap) => (gap.kind === 'missing' ? [] : [suggest[gap.kind](gapName(context, gap))])
  const unmet = after.goals.filter(({ rating }) => rating === 'not' || rating === 'partly').map(({ id }) => goal(goalText(context, id)))
  return [...unmet, ...(missing.length ? [suggest.missing(missing.join(', '))] : []), ...after.gaps.flatMap(ofGap)]
}
