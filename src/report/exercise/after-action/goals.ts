import type { Observation } from '../../../exercise/after-action.ts'
import { heading, paragraph, type Block } from '../../document.ts'
import { goalText } from '../context.ts'
import { chapter, inRoom, participantName, playedMoment, type AfterContext } from './context.ts'

/** Every goal with how it was met, and what was seen of it. */
export function goals(context: AfterContext): Block[] {
  const { texts: { afterAction: { goals: texts, none, unrated }, words }, exercise, after } = context
  const rows = after.goals.map(({ id, rating, text }, nth) =>
    [String(nth + 1), goalText(context, id), exercise.goals?.[id]?.measure ?? none, rating === null ? unrated : words.rating[rating], text ?? none])
  const noted = after.goals.flatMap(({ id, notes }, nth): Block[] => (notes.length ? [heading(2, texts.observations(nth + 1)), observations(context, goalText(context, id), notes)] : []))
  return [
    ...chapter(context, 'goals', texts.heading),
    rows.length ? { kind: 'table', caption: texts.caption, header: Object.values(texts.columns), rows, widths: [6, 28, 28, 14, 24] } : paragraph(texts.none),
    ...(rows.length && noted.length === 0 ? [paragraph(texts.noObservations)] : noted),
    ...(after.observations.length ? [heading(2, texts.other), observations(context, texts.other, after.observations)] : []),
  ]
}

function observations(context: AfterContext, of: string, notes: readonly Observation[]): Block {
  const { texts: { afterAction: { goals: texts, none } } } = context
  return {
    kind: 'table', caption: texts.observationsCaption(of), header: Object.values(texts.observationColumns), widths: [22, 12, 20, 46],
    rows: notes.map(({ second, at, text, participant }) => [playedMoment(context, second), inRoom(context, at), participant === null ? none : participantName(context, participant), text]),
  }
}
