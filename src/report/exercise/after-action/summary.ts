import { heading, list, paragraph, type Block, type Facts } from '../../document.ts'
import { goalText } from '../context.ts'
import { chapter, dayInRoom, roughly, type AfterContext } from './context.ts'
import { suggestions } from './improvements.ts'
import { worth } from './outcome.ts'

const MOST = 3

/** The page for the board: what was practised, the outcome per goal, and what to improve first. */
export function summary(context: AfterContext): Block[] {
  const { texts: { afterAction: { summary: texts, unrated }, words }, exercise, scenario, after } = context
  const outcomes = after.goals.map(({ id, rating, text }) => texts.goal(goalText(context, id), rating === null ? unrated : words.rating[rating], text))
  const first = [...after.improvements.map(({ what }) => what), ...suggestions(context).map(texts.proposal)].slice(0, MOST)
  return [
    ...chapter(context, 'summary', texts.heading),
    paragraph(texts.practised(exercise.name, scenario.name, after.startedAt === null ? null : dayInRoom(context, after.startedAt))),
    paragraph(worth(context), 'lead'), facts(context),
    heading(2, texts.goals), ...(outcomes.length ? list(true, outcomes) : [paragraph(texts.noGoals)]),
    heading(2, texts.improvements), ...(first.length ? list(true, first) : [paragraph(texts.noImprovements)]),
  ]
}

function facts(context: AfterContext): Facts {
  const { texts: { afterAction: { summary: { facts: labels, factsCaption, ofAll }, notNoted, unrated } }, after, say } = context
  const { before, after: withThem } = after.difference.summary
  /** How many of all; what nobody filled in at all is not none. */
  const count = <T>(all: readonly (T | null)[], counted: T, open: string) =>
    (all.length && all.every((one) => one === null) ? open : ofAll(all.filter((one) => one === counted).length, all.length))
  return {
    kind: 'facts', caption: factsCaption,
    items: [
      { value: count(after.present, true, notNoted), label: labels.present },
      { value: count(after.goals.map(({ rating }) => rating), 'met', unrated), label: labels.goals },
      { value: say.number(after.decisions.length), label: labels.decisions },
      { value: roughly(context, before.downtime), label: labels.without },
      { value: roughly(context, withThem.downtime), label: labels.with },
      { value: say.number(after.gaps.length), label: labels.gaps },
    ],
  }
}
