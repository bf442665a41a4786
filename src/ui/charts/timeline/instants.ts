/** The last instant before second t; the first one when there is none. */
export const previousInstant = (instants: readonly number[], t: number): number =>
  instants.findLast((instant) => instant < t) ?? instants[0] ?? 0

/** The first instant after second t; `end` when there is none. */
export const nextInstant = (instants: readonly number[], t: number, end: number): number =>
  instants.find((instant) => instant > t) ?? end

/** Steps in which a hand moves through time, in seconds: a minute to a day. */
const STEPS = [60, 300, 900, 3_600, 10_800, 21_600, 86_400]

/** How close to an instant, in pixels, a hand is taken to mean it. */
const NEAR = 5

/**
 * The second that a hand at second t means: the nearest instant if that is close by, else a round time of at least a
 * pixel, within the scenario.
 */
export function meantSecond(t: number, instants: readonly number[], secondsPerPixel: number, horizon: number): number {
  const nearest = instants.reduce((best, instant) => (Math.abs(instant - t) < Math.abs(best - t) ? instant : best), Infinity)
  if (Math.abs(nearest - t) <= NEAR * secondsPerPixel) return nearest
  const step = STEPS.find((candidate) => candidate >= secondsPerPixel) ?? 86_400
  return Math.max(0, Math.min(horizon, Math.round(t / step) * step))
}
