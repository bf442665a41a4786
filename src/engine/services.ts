import { seconds } from '../model/duration.ts'
import type { Service } from '../model/landscape.ts'
import { localAfter, occurrences } from '../model/moments.ts'
import { interrupts, statusOf } from './levels.ts'
import type { Interruption, MomentOutcome, ServiceOutcome, Steps } from './trace.ts'

/** Maximal intervals in which a service is stopped or below its minimum, with what they breach (SPEC V2, V3, V4). */
export function interruptions(steps: Steps, service: Service, horizon: number): Interruption[] {
  const found: Interruption[] = []
  let from: number | null = null
  for (const [time, level] of [...steps, null].map((step) => step ?? [Infinity, 1] as const)) {
    const down = time <= horizon && interrupts(statusOf(level, service.minimum))
    if (down && from === null) from = time
    if (down || from === null) continue
    const to = time > horizon ? null : time
    const breach = (limit: string | undefined) => {
      if (limit === undefined || (to ?? horizon) - (from as number) <= seconds(limit)) return null
      return (from as number) + seconds(limit)
    }
    found.push({ from, to, mtpdBreachedAt: breach(service.mtpd), rtoBreachedAt: breach(service.rto) })
    from = null
  }
  return found
}

/** Seconds of [from, to] that fall in no interruption; what lies before second 0 is uninterrupted (SPEC T2). */
export function uninterrupted(gaps: readonly Interruption[], from: number, to: number): number {
  return gaps.reduce((left, gap) => left - Math.max(0, Math.min(to, gap.to ?? Infinity) - Math.max(from, gap.from)), to - from)
}

/** The fixed moments of a service within the horizon, and whether each is made (SPEC V5). None without a start date. */
function moments(service: Service, gaps: readonly Interruption[], start: string | undefined, horizon: number): MomentOutcome[] {
  if (start === undefined) return []
  return (service.moments ?? []).flatMap((moment) => occurrences(moment.rrule, start, horizon).map((at) => {
    const work = seconds(moment.work)
    const from = at - seconds(moment.within)
    const available = uninterrupted(gaps, from, at)
    return { name: moment.name, at, date: localAfter(start, at), available, work, before: Math.max(0, -from), missed: available < work }
  })).sort((a, b) => a.at - b.at)
}

/** What a scenario does to one service, but for its causes. */
export function serviceOutcome(steps: Steps, service: Service, start: string | undefined, horizon: number): Omit<ServiceOutcome, 'because'> {
  const gaps = interruptions(steps, service, horizon)
  return {
    interruptions: gaps,
    downtime: gaps.reduce((sum, { from, to }) => sum + (to ?? horizon) - from, 0),
    lowest: steps.reduce((least, [, level]) => Math.min(least, level), 1),
    moments: moments(service, gaps, start, horizon),
  }
}
