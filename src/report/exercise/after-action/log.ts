import type { Act } from '../../../exercise/entry.ts'
import type { Standing } from '../../../exercise/run-state.ts'
import { table } from '../../analysis/table.ts'
import { paragraph, type Block } from '../../document.ts'
import { goalText } from '../context.ts'
import { chapter, inRoom, participantName, playedMoment, type AfterContext } from './context.ts'

/** Everything that was recorded, in order. */
export function log(context: AfterContext): Block[] {
  const { texts: { afterAction: { log: texts } }, log: entries } = context
  const rows = entries.map((entry) => [String(entry.number + 1), inRoom(context, entry.at), playedMoment(context, entry.second), line(context, entry)])
  return [
    ...chapter(context, 'log', texts.heading), paragraph(rows.length ? texts.intro : texts.none),
    ...table({ caption: texts.caption, header: Object.values(texts.columns), rows, widths: [6, 12, 24, 58] }),
  ]
}

function line(context: AfterContext, { act }: Standing): string {
  const { texts: { afterAction: { log: { did, line: said } } } } = context
  return act.do === 'take-back' ? '' : said(did[act.do], what(context, act))
}

function what(context: AfterContext, act: Exclude<Act, { do: 'take-back' }>): string {
  const { texts: { afterAction: { log: texts }, words, script }, exercise, landscape, after } = context
  const injectText = (id: string) => after.injects.find((one) => one.id === id)?.inject.text ?? id
  const questionAt = (round: number, question: number) => exercise.rounds[round]?.questions?.[question]
  switch (act.do) {
    case 'pause': case 'end': return ''
    case 'go': return texts.speed(act.speed)
    case 'jump': return playedMoment(context, act.to)
    case 'round': return script.round.heading(act.round + 1, exercise.rounds[act.round]?.name ?? '')
    case 'show': case 'skip': return injectText(act.inject)
    case 'improvise': return act.inject.text
    case 'respond': return texts.about(injectText(act.inject), [words.response[act.rating], ...(act.text === undefined ? [] : [act.text])])
    case 'note': return texts.about(act.text, [...(act.participant === undefined ? [] : [participantName(context, act.participant)]), ...(act.goal === undefined ? [] : [goalText(context, act.goal)])])
    case 'decide': return texts.by(act.text, act.by)
    case 'measure': return texts.by(texts.about(words.measure(act.measure, landscape), act.text === undefined ? [] : [act.text]), act.by)
    case 'ask': return act.question === null ? texts.offScreen : questionAt(act.question.round, act.question.question)?.text ?? ''
    case 'vote': {
      const asked = questionAt(act.round, act.question)
      return texts.about(asked?.text ?? '', [texts.votes((asked?.options ?? []).map((option, nth) => [option, act.votes[nth] ?? 0]))])
    }
    case 'attend': return texts.present(participantName(context, act.participant), act.present)
    case 'reveal': return texts.revealed[act.revealed]
    case 'rate': return texts.about(goalText(context, act.goal), [words.rating[act.rating], ...(act.text === undefined ? [] : [act.text])])
    case 'improve': return texts.about(act.what, [act.owner, act.due].filter((one) => one !== undefined))
  }
}
