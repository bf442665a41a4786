import { dayAfter, daysBetween } from '../../model/calendar-duration.ts'
import type { Placed } from './place.ts'
import { lastStart } from './tasks.ts'

/** By how many days each can begin later without all being over later: the backward pass. What was late already has none. */
export function slackOf(placed: readonly Placed[], ends: string): Map<Placed, number> {
  const known = new Map<Placed, string>()
  const latest = (one: Placed, on: readonly Placed[] = []): string => {
    const before = known.get(one)
    if (before !== undefined) return before
    const { task: { lead, parallel }, start } = one
    let day = lastStart(ends, (from) => dayAfter(dayAfter(from, lead), parallel), start)
    for (const next of placed) {
      if (!next.after.includes(one) || on.includes(next)) continue
      const by = latest(next, [...on, one])
      const last = lastStart(by, (from) => dayAfter(from, lead), start)
      if (last < day) day = last
    }
    known.set(one, day)
    return day
  }
  return new Map(placed.map((one) => [one, Math.max(0, daysBetween(one.start, latest(one)))]))
}
