import { below, TOLERANCE } from '../engine/levels.ts'
import type { FallbackOutcome, Trace } from '../engine/trace.ts'
import type { Landscape } from '../model/landscape.ts'

/** The services that are not interrupted and yet not as always: how many of them run on a fallback of their own, and how many do less work. */
export interface Strained { count: number; onFallback: number; less: number }

const carries = ({ gives }: FallbackOutcome): boolean => gives.some(([, level]) => level > TOLERANCE)

/**
 * What going on costs, over the critical services (over all when none is marked critical). A service that goes on as always
 * because something that it needs runs on a fallback is not among them: the trace does not say for whom a fallback makes the difference.
 */
export function strainedIn({ services, fallbacks, summary }: Trace, { components }: Landscape): Strained {
  const ids = Object.keys(services)
  const critical = ids.filter((id) => components[id]?.service?.critical)
  const goingOn = (critical.length ? critical : ids).filter((id) => !summary.interrupted.includes(id))
  const carried = new Set(Object.values(fallbacks).filter(carries).map(({ component }) => component))
  const onFallback = goingOn.filter((id) => carried.has(id))
  const less = goingOn.filter((id) => below(services[id]?.lowest ?? 1, 1))
  return { count: new Set([...onFallback, ...less]).size, onFallback: onFallback.length, less: less.length }
}

/** How many fallbacks do what they are there for. */
export const heldIn = ({ fallbacks }: Trace): number => Object.values(fallbacks).filter(({ verdict }) => verdict.code === 'holds').length
