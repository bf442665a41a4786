import type { Happenings } from '../../timeline/happenings.ts'
import { playedMoment, type AfterContext } from './context.ts'

/** The decisions and the messages that came in, as marks in the picture of the scenario. */
export function happeningsOf(context: AfterContext): Happenings {
  const { texts: { afterAction: { outcome: texts } }, after, report } = context
  const decisions = after.decisions.map(({ second }) => second)
  const injects = after.injects.flatMap(({ shown }) => (shown ? [shown.second] : [])).sort((a, b) => a - b)
  const minute = (second: number) => playedMoment(context, second)
  return {
    decisions, injects, legend: texts.legend,
    alt: texts.picture(report.and(decisions.map((second, nth) => texts.at(String(nth + 1), minute(second)))) || texts.nothing, report.and(injects.map(minute)) || texts.nothing),
  }
}
