import type { Limits } from './limits.ts'
import type { Priority } from './schedules.ts'
import type { Spreading } from './spreading.ts'

/** Later than anything: what no limit is set for comes last, and among that what has most to follow it first. */
const NO_LIMIT = 1e12

/**
 * The latest second at which each restart must begin for the services above it to be back in time (the rule LST of Kolisch 1996), given the limit of each
 * service by its node. Follows the schedule backwards, along those inputs that were waited for.
 */
function latestStart({ precedence, order, at }: Spreading, limits: ReadonlyMap<number, number>): Priority {
  const { size, start, targets, delays, duration } = precedence
  const place = new Int32Array(size).fill(-1)
  order.forEach((node, i) => { place[node] = i })
  const latest = new Float64Array(size).fill(NO_LIMIT)
  for (const [node, limit] of limits) latest[node] = limit
  for (const node of order.toReversed())
    for (let i = start[node] as number; i < (start[node + 1] as number); i++) {
      const to = targets[i] as number
      // What was met without waiting for this one is not made later by it.
      if ((place[to] as number) <= (place[node] as number) || (at[node] as number) + (delays[i] as number) + (duration[to] as number) > (at[to] as number)) continue
      latest[node] = Math.min(latest[node] as number, (latest[to] as number) - (duration[to] as number) - (delays[i] as number))
    }
  return latest.map((finish, node) => finish - (duration[node] as number))
}

/** Several rules of what is most urgent, given the earliest times; which does best differs from case to case. */
export function prioritiesOf(earliest: Spreading, services: readonly Limits[]): Priority[] {
  const watched = services.filter(({ watched }) => watched)
  const rule = (of: readonly Limits[], limit: (one: Limits) => number | null) =>
    latestStart(earliest, new Map(of.map((one) => [one.node, limit(one) ?? NO_LIMIT / 2])))
  return [
    rule(watched, ({ mtpd, rto }) => mtpd ?? rto),
    rule(watched, ({ mtpd, rto }) => rto ?? mtpd),
    rule(services, ({ mtpd, rto }) => rto ?? mtpd),
    rule(services, ({ mtpd, rto, watched }) => (watched ? mtpd : null) ?? rto),
    rule(watched, ({ node }) => earliest.at[node] as number),
    rule(watched, () => 0),
    rule(services, () => 0),
    rule([], () => 0),
    earliest.precedence.duration,
  ]
}
