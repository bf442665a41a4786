import { below, isDuring, levelAt, statusOf, TOLERANCE } from '../../engine/levels.ts'
import type { MomentOutcome, ServiceOutcome, Status, Steps, Trace } from '../../engine/trace.ts'
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

/** The course of a service at second t. What lies ahead goes before what lies behind. */
export function courseOf(steps: Steps, outcome: ServiceOutcome, minimum: number | undefined, t: number): Course {
  const level = levelAt(steps, t)
  const now = outcome.interruptions.find((interruption) => isDuring(interruption, t))
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
  const now = outcome.interruptions.find((interruption) => isDuring(interruption, t))
  if (!now || service.mtpd === undefined) return null
  const limit = seconds(service.mtpd)
  return { limit, used: t - now.from, left: limit - (t - now.from) }
}

/** Where a service stands with a breach of its MTPD: it comes, it is going on (`by` so many seconds), or it was. */
export type Breach = { code: 'ahead'; at: number } | { code: 'over'; at: number; by: number } | { code: 'was' }

/** The breach of the MTPD to speak of at second t; `null` when there is none in the whole scenario. */
export function breachOf(outcome: ServiceOutcome, t: number): Breach | null {
  const breaches = outcome.interruptions.flatMap(({ mtpdBreachedAt: from, to }) => (from === null ? [] : [{ from, to }]))
  const now = breaches.find((breach) => isDuring(breach, t))
  if (now) return { code: 'over', at: now.from, by: t - now.from }
  const next = breaches.find(({ from }) => from > t)
  if (next) return { code: 'ahead', at: next.from }
  return breaches.length ? { code: 'was' } : null
}

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
