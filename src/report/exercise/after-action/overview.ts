import { seconds } from '../../../model/duration.ts'
import { heading, list, paragraph, type Block } from '../../document.ts'
import { chapter, dayInRoom, inRoom, playedMoment, roughly, type AfterContext } from './context.ts'

/** What was practised: the facts, what happens in the scenario, and the rounds as planned and as played. */
export function overview(context: AfterContext): Block[] {
  const { texts: { afterAction: { overview: texts } }, exercise, scenario, say, subject } = context
  return [
    ...chapter(context, 'overview', texts.heading), ...(exercise.description === undefined ? [] : [paragraph(exercise.description)]),
    facts(context), rounds(context), heading(2, texts.what),
    ...(scenario.description === undefined ? [] : [paragraph(scenario.description)]),
    ...list(false, scenario.events.filter((event) => !('inject' in event)).map((event) => say.event(event, subject))),
  ]
}

function facts(context: AfterContext): Block {
  const { texts: { afterAction: { overview: texts, notNoted } }, exercise, scenario, after } = context
  const planned = after.injects.filter((one) => one.planned !== null)
  const came = planned.filter(({ shown }) => shown !== null).length
  return {
    kind: 'table', caption: texts.caption, header: Object.values(texts.columns), widths: [26, 74],
    rows: [
      [texts.kind, texts.kindOf], [texts.place, exercise.place ?? notNoted],
      [texts.began, after.startedAt === null ? notNoted : dayInRoom(context, after.startedAt)],
      [texts.ended, after.endedAt === null ? texts.notEnded : dayInRoom(context, after.endedAt)],
      [texts.running, roughly(context, after.running / 1000)],
      [texts.scenario, scenario.name], [texts.reached, playedMoment(context, after.reached)],
      [texts.injects, texts.injectsOf(came, planned.length, after.injects.length - planned.length)],
    ],
  }
}

function rounds(context: AfterContext): Block {
  const { texts: { afterAction: { overview: texts, none }, script: { round: { heading: nameOf } } }, exercise, after, log, say } = context
  const begun = log.flatMap(({ at, act }) => (act.do === 'round' ? [{ at, round: act.round }] : []))
  return {
    kind: 'table', caption: texts.roundsCaption, header: Object.values(texts.roundColumns), widths: [30, 24, 18, 12, 16],
    rows: exercise.rounds.map(({ name, from, until, takes }, nth) => {
      const first = begun.find(({ round }) => round === nth)
      const next = first && (begun.find(({ at, round }) => round !== nth && at >= first.at)?.at ?? after.endedAt)
      return [
        nameOf(nth + 1, name), texts.span(say.offset(seconds(from)), say.offset(seconds(until))), takes === undefined ? none : say.duration(seconds(takes)),
        first ? inRoom(context, first.at) : texts.notPlayed, !first ? none : next == null ? texts.notMeasured : roughly(context, (next - first.at) / 1000),
      ]
    }),
  }
}
