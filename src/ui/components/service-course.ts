import { below, levelAt, statusOf, TOLERANCE } from '../../engine/levels.ts'
import type { Interval, MomentOutcome, ServiceOutcome, Status, Steps, Trace } from '../../engine/trace.ts'
import { seconds } from '../../model/duration.ts'
import type { Service } from '../../model/landscape.ts'

/** Where a service stands at a moment, and what is the next thing to know about it. */
export type Course =
  /** It does its normal work, and goes on to. */
  | { code: 'goes-on' }
  /** It will be interrupted, at `at`, by coming to `status`. */
  | { code: 'will-stop'; at: number; status: Status }
  /** It is interrupted. */
  | { code: 'interrupted'; status: Status; since: number; until: number | null }
  /** It does less than normal, but enough, and will not be interrupted any more. */
  | { code: 'less'; level: number }
  /** It will do less from `at`, but enough. */
  | { code: 'will-do-less'; at: number }
  /** It was interrupted, and is back. */
  | { code: 'back'; since: number }

const holds = ({ from, to }: Interval, t: number): boolean => from <= t && t < (to ?? Infinity)

/** The course of a service at second t. What lies ahead goes before what lies behind. */
export function courseOf(steps: Steps, outcome: ServiceOutcome, minimum: number | undefined, t: number): Course {
  const level = levelAt(steps, t)
  const now = outcome.interruptions.find((interruption) => holds(interruption, t))
  if (now) return { code: 'interrupted', status: statusOf(level, minimum), since: now.from, until: now.to }
  const next = outcome.interruptions.find(({ from }) => from > t)
  if (next) return { code: 'will-stop', at: next.from, status: statusOf(levelAt(steps, next.from), minimum) }
  if (below(level, 1)) return { code: 'less', level }
  const decline = steps.find(([time, value]) => time > t && below(value, 1))
  if (decline) return { code: 'will-do-less', at: decline[0] }
  const last = outcome.interruptions.at(-1)
  return last?.to != null ? { code: 'back', since: last.to } : { code: 'goes-on' }
}

/** How much of the MTPD an interruption has used; `left` below 0: passed by so much. */
export interface MtpdClock { limit: number; used: number; left: number }

/** The MTPD of a service at second t; `null` when it has none or is not interrupted then. */
export function mtpdClock(service: Service, outcome: ServiceOutcome, t: number): MtpdClock | null {
  const now = outcome.interruptions.find((interruption) => holds(interruption, t))
  if (!now || service.mtpd === undefined) return null
  const limit = seconds(service.mtpd)
  return { limit, used: t - now.from, left: limit - (t - now.from) }
}

/** Whether a service passed its MTPD before second t. */
export const wasOverMtpd = (outcome: ServiceOutcome, t: number): boolean =>
  outcome.interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null && mtpdBreachedAt < t)

/** The missed moment to speak of at second t: the one missed last, or else the first to come; and how many there are besides. */
export function missedMoment(outcome: ServiceOutcome, t: number): { moment: MomentOutcome; others: number } | null {
  const missed = outcome.moments.filter((moment) => moment.missed)
  const moment = missed.findLast(({ at }) => at <= t) ?? missed[0]
  return moment ? { moment, others: missed.length - 1 } : null
}

/** The fallbacks of a component that carry work at second t, by their id within the component. */
export const carryingAt = (trace: Trace, component: string, t: number): string[] =>
  Object.values(trace.fallbacks)
    .filter((outcome) => outcome.component === component && levelAt(outcome.gives, t) > TOLERANCE && t >= (outcome.gives[0]?.[0] ?? Infinity))
    .map(({ fallback }) => fallback)
