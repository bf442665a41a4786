import { componentOf, type Landscape } from '../model/landscape.ts'
import type { FallbackOutcome, Interruption, ServiceOutcome, Summary } from './trace.ts'

/** The first second at which most of these are interrupted at once. It is one at which an interruption begins. */
function worstMoment(interrupted: readonly Interruption[][]): number | null {
  const turns = interrupted.flat().flatMap(({ from, to }) => [{ at: from, change: 1 }, { at: to ?? Infinity, change: -1 }])
  let down = 0, most = 0, worst: number | null = null
  // Of turns at the same second those that end come first: an interruption does not count at its end.
  for (const { at, change } of turns.sort((a, b) => a.at - b.at || a.change - b.change)) {
    down += change
    if (down > most) [most, worst] = [down, at]
  }
  return worst
}

/** Sums a trace up in the numbers that a board asks for first. */
export function summarise(landscape: Landscape, services: Record<string, ServiceOutcome>, fallbacks: Record<string, FallbackOutcome>): Summary {
  const all = Object.keys(services)
  const critical = all.filter((id) => componentOf(landscape, id).service?.critical)
  const watched = critical.length ? critical : all
  const outcome = (id: string) => services[id] as ServiceOutcome
  const firstOf = (id: string) => outcome(id).interruptions[0]?.from ?? Infinity
  const interruptedOf = (ids: readonly string[]) =>
    ids.filter((id) => outcome(id).interruptions.length).sort((a, b) => firstOf(a) - firstOf(b) || (a < b ? -1 : 1))
  const breaching = (ids: readonly string[], key: 'mtpdBreachedAt' | 'rtoBreachedAt') =>
    ids.filter((id) => outcome(id).interruptions.some((interruption) => interruption[key] !== null))
  const interrupted = interruptedOf(watched)
  const others = all.filter((id) => !watched.includes(id))
  return {
    services: watched.length,
    interrupted,
    first: interrupted[0] === undefined ? null : firstOf(interrupted[0]),
    worst: worstMoment(interrupted.map((id) => outcome(id).interruptions)),
    mtpdBreached: breaching(watched, 'mtpdBreachedAt'),
    rtoBreached: breaching(watched, 'rtoBreachedAt'),
    missed: watched.filter((id) => outcome(id).moments.some(({ missed }) => missed)),
    people: interrupted.reduce((sum, id) => sum + (componentOf(landscape, id).service?.people ?? 0), 0),
    others: { services: others.length, interrupted: interruptedOf(others), mtpdBreached: breaching(others, 'mtpdBreachedAt') },
    falseFallbacks: Object.keys(fallbacks).filter((id) => fallbacks[id]?.verdict.code === 'false'),
  }
}
