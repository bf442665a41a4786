import { componentOf, type Landscape } from '../model/landscape.ts'
import type { FallbackOutcome, ServiceOutcome, Summary } from './trace.ts'

/** Sums a trace up in the numbers that a board asks for first. */
export function summarise(landscape: Landscape, services: Record<string, ServiceOutcome>, fallbacks: Record<string, FallbackOutcome>): Summary {
  const all = Object.keys(services)
  const critical = all.filter((id) => componentOf(landscape, id).service?.critical)
  const watched = critical.length ? critical : all
  const outcome = (id: string) => services[id] as ServiceOutcome
  const firstOf = (id: string) => outcome(id).interruptions[0]?.from ?? Infinity
  const interrupted = watched.filter((id) => outcome(id).interruptions.length).sort((a, b) => firstOf(a) - firstOf(b) || (a < b ? -1 : 1))
  const breaching = (key: 'mtpdBreachedAt' | 'rtoBreachedAt') =>
    watched.filter((id) => outcome(id).interruptions.some((interruption) => interruption[key] !== null))
  return {
    services: watched.length,
    interrupted,
    first: interrupted[0] === undefined ? null : firstOf(interrupted[0]),
    mtpdBreached: breaching('mtpdBreachedAt'),
    rtoBreached: breaching('rtoBreachedAt'),
    missed: watched.filter((id) => outcome(id).moments.some(({ missed }) => missed)),
    people: interrupted.reduce((sum, id) => sum + (componentOf(landscape, id).service?.people ?? 0), 0),
    falseFallbacks: Object.keys(fallbacks).filter((id) => fallbacks[id]?.verdict.code === 'false'),
  }
}
