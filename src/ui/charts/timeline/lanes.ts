import { levelAt, statusOf, TOLERANCE } from '../../../engine/levels.ts'
import type { FallbackOutcome, MomentOutcome, ServiceOutcome, Status, Steps, Trace } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import { componentOf, type Landscape, type Service } from '../../../model/landscape.ts'
import { orderServices } from '../../components/service-order.ts'

/** A stretch of time with one status. */
export interface Segment { from: number; to: number; status: Status }

/** The instant at which an interruption reaches a limit, and what went over it, if it lasted longer. */
export interface Limit { kind: 'rto' | 'mtpd'; at: number; over: { from: number; to: number } | null }

/** A stretch of time in which a fallback carries work. */
export interface Carried { fallback: string; from: number; to: number }

/** One service on the timeline. */
export interface Lane {
  id: string
  name: string
  critical: boolean
  segments: Segment[]
  limits: Limit[]
  moments: MomentOutcome[]
  carried: Carried[]
}

/** The statuses of a step function over time; equal neighbours are one. */
export function segmentsOf(steps: Steps, minimum: number | undefined, horizon: number): Segment[] {
  const found: Segment[] = []
  steps.forEach(([from, level], i) => {
    const to = Math.min(steps[i + 1]?.[0] ?? horizon, horizon)
    const status = statusOf(level, minimum)
    const last = found.at(-1)
    if (last?.status === status) last.to = to
    else if (to > from) found.push({ from, to, status })
  })
  return found
}

/** When each interruption reaches the RTO and the MTPD. A limit that it never comes to is still worth a mark: it shows the room left. */
export function limitsOf(service: Service, outcome: ServiceOutcome, horizon: number): Limit[] {
  return outcome.interruptions.flatMap(({ from, to, rtoBreachedAt, mtpdBreachedAt }) =>
    ([['rto', service.rto, rtoBreachedAt], ['mtpd', service.mtpd, mtpdBreachedAt]] as const).flatMap(([kind, limit, breachedAt]) => {
      const at = limit === undefined ? Infinity : from + seconds(limit)
      return at > horizon ? [] : [{ kind, at, over: breachedAt === null ? null : { from: breachedAt, to: to ?? horizon } }]
    }))
}

/** When each fallback carries work. */
export function carriedBy(outcomes: readonly FallbackOutcome[], horizon: number): Carried[] {
  return outcomes.flatMap(({ fallback, gives }) => {
    const found: Carried[] = []
    gives.forEach(([from], i) => {
      const to = gives[i + 1]?.[0] ?? horizon
      if (levelAt(gives, from) <= TOLERANCE || to <= from) return
      const last = found.at(-1)
      if (last?.to === from) last.to = to
      else found.push({ fallback, from, to })
    })
    return found
  })
}

/** The lanes of the timeline: critical services first, each group most urgent first, as in the list of services. */
export function lanesOf(landscape: Landscape, trace: Trace): Lane[] {
  const { critical, rest } = orderServices(landscape, trace)
  return [...critical, ...rest].map((id) => {
    const { name, service = {} } = componentOf(landscape, id)
    const outcome = trace.services[id] as ServiceOutcome
    return {
      id, name, critical: critical.includes(id),
      segments: segmentsOf(trace.levels[id] as Steps, service.minimum, trace.horizon),
      limits: limitsOf(service, outcome, trace.horizon),
      moments: outcome.moments,
      carried: carriedBy(Object.values(trace.fallbacks).filter(({ component }) => component === id), trace.horizon),
    }
  })
}
