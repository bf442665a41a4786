import type { InjectOutcome } from '../../../exercise/after-action.ts'
import { paragraph, type Block } from '../../document.ts'
import { moment } from '../context.ts'
import { plannedInjects } from '../planned.ts'
import { chapter, inRoom, playedMoment, type AfterContext } from './context.ts'

/** Nearer than this (seconds of the scenario) to its planned time a message came in on time. */
const ON_TIME = 60

/** What happened when: every message, as it was planned and as it came in. */
export function course(context: AfterContext): Block[] {
  const { texts: { afterAction: { course: texts } }, exercise, after: { injects } } = context
  const numbers = new Map(plannedInjects(exercise).map(({ id, number }) => [id, String(number)]))
  const when = ({ shown, planned }: InjectOutcome) => shown?.second ?? planned ?? 0
  const rows = [...injects].sort((a, b) => when(a) - when(b)).map((one) => cells(context, one, numbers.get(one.id)))
  const rated = injects.flatMap(({ response }) => response ?? [])
  return [
    ...chapter(context, 'course', texts.heading),
    rows.length ? { kind: 'table', caption: texts.caption, header: Object.values(texts.columns), rows, widths: [6, 28, 14, 14, 8, 11, 19] } : paragraph(texts.noInjects),
    ...(rated.length ? [paragraph(texts.summary(rated.filter(({ rating }) => rating === 'met').length, rated.length))] : []),
  ]
}

function cells(context: AfterContext, { inject, planned, shown, skipped, response }: InjectOutcome, number: string | undefined): string[] {
  const { texts: { afterAction: { course: texts, none }, words } } = context
  return [
    number ?? none, inject.text, planned === null ? texts.made : moment(context, planned),
    shown ? playedMoment(context, shown.second) : skipped ? texts.skipped : texts.unused, shown ? inRoom(context, shown.at) : none,
    shown && planned !== null ? apart(context, shown.second - planned) : none, response ? texts.responded(words.response[response.rating], response.text) : none,
  ]
}

const minute = (second: number): number => Math.floor(second / 60) * 60

function apart({ texts: { afterAction: { course: texts } } }: AfterContext, late: number): string {
  if (Math.abs(late) < ON_TIME) return texts.onTime
  return late > 0 ? texts.later(minute(late)) : texts.earlier(minute(-late))
}
