import type { Difference } from '../../../engine/difference.ts'

type Service = Difference['services'][number]
type Facts = NonNullable<Service['after']>

const MINUTE = 60, HOUR = 3_600, DAY = 86_400

/** A second value as far from a first as one tells it: whole hours from a day on, whole minutes from a minute on. */
function told(before: number, after: number): number {
  const apart = after - before
  const unit = Math.abs(apart) >= DAY ? HOUR : Math.abs(apart) >= MINUTE ? MINUTE : 1
  return before + Math.round(apart / unit) * unit
}

/**
 * A difference in lengths of time that are told roughly: in an exercise a measure falls on the odd second at which the clock
 * happened to stand. Nothing that differs becomes the same.
 */
export function roughDifference(difference: Difference): Difference {
  const facts = (before: Facts, after: Facts): Facts =>
    ({ ...after, downtime: told(before.downtime, after.downtime), degraded: told(before.degraded, after.degraded) })
  return { ...difference, services: difference.services.map((one) => (one.before && one.after ? { ...one, after: facts(one.before, one.after) } : one)) }
}
