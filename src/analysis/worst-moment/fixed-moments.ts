import type { ComponentNodes } from '../../engine/program.ts'
import { run } from '../../engine/run.ts'
import { interruptions, uninterrupted } from '../../engine/services.ts'
import type { Interruption, Steps } from '../../engine/trace.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf, servicesOf, type Landscape, type Service } from '../../model/landscape.ts'
import { hangsOnFirstDay, localAfter, occurrences } from '../../model/moments.ts'
import type { Scenario } from '../../model/scenario.ts'

const DAY = 86_400

/** A fixed moment of a service, with the interruptions of that service in a scenario: these do not hang on when it begins. */
export interface FixedMoment {
  service: string
  /** Whom the service serves. */
  people: number
  name: string
  rrule: string
  work: number
  within: number
  gaps: readonly Interruption[]
}

/** The fixed moments of all services, in order of id, in a scenario that is played once. */
export function fixedMoments(landscape: Landscape, scenario: Scenario): { horizon: number; moments: FixedMoment[] } {
  const { program, history, schedule: { horizon } } = run(landscape, scenario)
  const moments = servicesOf(landscape).sort().flatMap((id) => {
    const service = componentOf(landscape, id).service as Service
    const { level } = program.components[program.indexOf.get(id) as number] as ComponentNodes
    const gaps = interruptions(history[level] as Steps, service, horizon)
    return (service.moments ?? []).map(({ name, rrule, work, within }) =>
      ({ service: id, people: service.people ?? 0, name, rrule, work: seconds(work), within: seconds(within), gaps }))
  })
  return { horizon, moments }
}

/**
 * When fixed moments fall for starts on the `nth` day from a first one: seconds from midnight of that day, up to the horizon of its last start. Rules are
 * anchored at midnight of the day of the start (SPEC V5). Most fall on the same days wherever they are anchored: those are worked out once.
 */
export function calendarOf(moments: readonly FixedMoment[], first: string, days: number, horizon: number): (nth: number) => number[][] {
  const fixed = moments.map(({ rrule }) => (hangsOnFirstDay(rrule) ? null : occurrences(rrule, `${first}T00:00`, horizon + days * DAY)))
  return (nth) => moments.map(({ rrule }, i) => {
    const midnight = nth * DAY
    return fixed[i]?.filter((at) => at >= midnight && at <= midnight + horizon + DAY).map((at) => at - midnight)
      ?? occurrences(rrule, localAfter(`${first}T00:00`, midnight), horizon + DAY)
  })
}

/** Which of these are missed when the scenario begins this many seconds after midnight (SPEC V5); seconds from midnight. */
export const missedOf = ({ gaps, work, within }: FixedMoment, falls: readonly number[], begin: number, horizon: number): number[] =>
  falls.filter((at) => at >= begin && at <= begin + horizon && uninterrupted(gaps, at - begin - within, at - begin) < work)
