import type { Decision } from '../../../exercise/after-action.ts'
import { namesOf } from '../../../i18n/names.ts'
import { table } from '../../analysis/table.ts'
import { paragraph, type Block } from '../../document.ts'
import { chapter, inRoom, playedMoment, type AfterContext } from './context.ts'

/** Every decision and measure, with the time and the state of the services then. */
export function decisions(context: AfterContext): Block[] {
  const { texts: { afterAction: { decisions: texts, none } }, after, landscape } = context
  const rows = after.decisions.map((decision, nth) => [
    String(nth + 1), playedMoment(context, decision.second), inRoom(context, decision.at), decided(context, decision), decision.by ?? none,
    texts.interrupted(namesOf(landscape, decision.interrupted)),
  ])
  return [
    ...chapter(context, 'decisions', texts.heading), paragraph(rows.length ? texts.intro : texts.none),
    ...table({ caption: texts.caption, header: Object.values(texts.columns), rows, widths: [6, 17, 9, 30, 12, 26] }),
  ]
}

/** What was decided: the measure in words, and what was said of it. */
function decided({ texts: { afterAction: { decisions: texts, none }, words }, landscape }: AfterContext, { measure, text }: Decision): string {
  if (measure === null) return text ?? none
  const what = words.measure(measure, landscape)
  return text === null ? what : texts.both(what, text)
}
