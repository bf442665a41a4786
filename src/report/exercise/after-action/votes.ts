import { paragraph, type Block } from '../../document.ts'
import { chapter, type AfterContext } from './context.ts'

/** How the participants voted, question by question. */
export function votes(context: AfterContext): Block[] {
  const { texts: { afterAction: { votes: texts } }, after, exercise: { rounds }, say } = context
  const tables = after.votes.flatMap(({ round, question, votes: counts }): Block[] => {
    const asked = rounds[round]?.questions?.[question]
    return asked?.options ? [{
      kind: 'table', caption: texts.caption(asked.text), header: Object.values(texts.columns), widths: [80, 20], figures: [1],
      rows: asked.options.map((option, nth) => [option, say.number(counts[nth] ?? 0)]),
    }] : []
  })
  return [...chapter(context, 'votes', texts.heading), ...(tables.length ? tables : [paragraph(texts.none)])]
}
