import { below, interrupts, statusOf, TOLERANCE } from './levels.ts'
import type { Interruption, Status, Steps, Trace } from './trace.ts'

/** An id with its name after the change, or before it when it is gone. */
export interface Named { id: string; name: string }

export interface MissedMoment { name: string; at: number; date: string }

/** What a scenario does to one service, as far as it is compared. */
export interface ServiceFacts {
  interruptions: Interruption[]
  /** Begin of the first interruption, and when the MTPD and the RTO are first passed; `null`: never. */
  stops: number | null
  mtpd: number | null
  rto: number | null
  /** Seconds interrupted, and seconds with less than normal but enough. */
  downtime: number
  degraded: number
  lowest: number
  worst: Status
  missed: MissedMoment[]
}

/** A service that fares differently; `null` on a side where it is no service. */
export interface ServiceDifference extends Named { critical: boolean; before: ServiceFacts | null; after: ServiceFacts | null }

/** One thing that is different for a service. `null`: never, or no service. */
export type Change =
  | { what: 'service'; before: boolean; after: boolean }
  | { what: 'stops' | 'mtpd' | 'rto'; before: number | null; after: number | null }
  | { what: 'downtime' | 'degraded' | 'lowest'; before: number; after: number }
  /** From stopped to below its minimum, or back. */
  | { what: 'worst'; before: Status; after: Status }
  /** Moments that are missed on one side only. */
  | { what: 'missed'; before: MissedMoment[]; after: MissedMoment[] }
  /** It is interrupted at other times, and nothing else is different. */
  | { what: 'times'; before: Interruption[]; after: Interruption[] }

/** What a trace says of a service; `null` when it is none. */
export function factsOf(trace: Trace, id: string): ServiceFacts | null {
  const outcome = Object.hasOwn(trace.services, id) ? trace.services[id] : undefined
  if (!outcome) return null
  const { interruptions, downtime, lowest, moments } = outcome
  const first = (limit: 'mtpdBreachedAt' | 'rtoBreachedAt') => interruptions.find((one) => one[limit] !== null)?.[limit] ?? null
  return {
    interruptions, downtime, lowest,
    stops: interruptions[0]?.from ?? null, mtpd: first('mtpdBreachedAt'), rto: first('rtoBreachedAt'),
    degraded: secondsBelowNormal(trace.levels[id] ?? [], trace.horizon) - downtime,
    // The minimum of the service may itself have become different, so it is read off what happened.
    worst: interruptions.length ? (lowest <= TOLERANCE ? 'stopped' : 'below-minimum') : statusOf(lowest),
    missed: moments.filter(({ missed }) => missed).map(({ name, at, date }) => ({ name, at, date })),
  }
}

const secondsBelowNormal = (steps: Steps, horizon: number): number => steps.reduce((sum, [from, level], i) =>
  sum + (below(level, 1) ? Math.max(0, Math.min(steps[i + 1]?.[0] ?? horizon, horizon) - from) : 0), 0)

/** Those of some that others do not have. */
export const onlyIn = <T>(some: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] => {
  const known = new Set(others.map(keyOf))
  return some.filter((one) => !known.has(keyOf(one)))
}

/** All that is different between the facts of a service on two sides. */
export function changesOf({ before, after }: Pick<ServiceDifference, 'before' | 'after'>): Change[] {
  if (!before || !after) return before || after ? [{ what: 'service', before: before !== null, after: after !== null }] : []
  const momentKey = ({ name, date }: MissedMoment) => `${date} ${name}`
  const missed = { before: onlyIn(before.missed, after.missed, momentKey), after: onlyIn(after.missed, before.missed, momentKey) }
  const same = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= TOLERANCE)
  const found: Change[] = [
    ...(['mtpd', 'stops', 'rto'] as const).flatMap((what) => (same(before[what], after[what]) ? [] : [{ what, before: before[what], after: after[what] }])),
    ...(missed.before.length || missed.after.length ? [{ what: 'missed', ...missed } as const] : []),
    ...(interrupts(before.worst) && interrupts(after.worst) && before.worst !== after.worst ? [{ what: 'worst', before: before.worst, after: after.worst } as const] : []),
    ...(['downtime', 'degraded', 'lowest'] as const).flatMap((what) => (same(before[what], after[what]) ? [] : [{ what, before: before[what], after: after[what] }])),
  ]
  const times = (facts: ServiceFacts) => facts.interruptions.map(({ from, to }) => `${from}-${to}`).join()
  return found.length || times(before) === times(after) ? found : [{ what: 'times', before: before.interruptions, after: after.interruptions }]
}

/** Whether a change is for the worse, for the better, or neither. */
export function toneOf(change: Change): 'worse' | 'better' | 'neutral' {
  const rising = (before: number, after: number) => (after > before ? 'worse' : after < before ? 'better' : 'neutral')
  switch (change.what) {
    case 'stops': case 'mtpd': case 'rto': return rising(-(change.before ?? Infinity), -(change.after ?? Infinity))
    case 'downtime': case 'degraded': return rising(change.before, change.after)
    case 'lowest': return rising(-change.before, -change.after)
    case 'worst': return change.after === 'stopped' ? 'worse' : 'better'
    case 'missed': return rising(change.before.length, change.after.length)
    case 'service': case 'times': return 'neutral'
  }
}

/** The weight of kinds of changes: passing the MTPD comes first. */
const WEIGHTS = ['mtpd', 'stops', 'missed', 'service', 'worst', 'downtime', 'rto', 'lowest', 'degraded', 'times'] as const satisfies Change['what'][]

/** How grave a change is; lower is graver. From or to "never" is graver than a shift in time, for the worse than for the better. */
export function weightOf(change: Change): number {
  const shift = ['mtpd', 'stops', 'rto'].includes(change.what) && change.before !== null && change.after !== null
  return WEIGHTS.indexOf(change.what) * 2 + (shift ? 12 : 0) + (toneOf(change) === 'worse' ? 0 : 1)
}

/** How grave what happens to a service is: its gravest change. */
export const gravityOf = (difference: ServiceDifference): number => Math.min(...changesOf(difference).map(weightOf))
