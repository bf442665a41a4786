import type { Trace } from '../../../engine/trace.ts'

const HOUR = 3_600, DAY = 86_400, WEEK = 7 * DAY

/** Stretches of time that may fill the width of the timeline. */
const SPANS = [6 * HOUR, DAY, 3 * DAY, WEEK, 4 * WEEK, 13 * WEEK]

/** Beyond this the sheet becomes too wide to draw and too long to find anything in. */
const MOST_SCREENS = 28

/** The stretches of time to choose from, shortest first; the last one is the whole scenario. */
export const spansOf = (horizon: number): number[] =>
  [...SPANS.filter((span) => span < horizon * 0.8 && horizon / span <= MOST_SCREENS).slice(0, 3), horizon]

/** The last second at which something happens that a reader wants to see. */
function lastNews(trace: Trace): number {
  const times = Object.entries(trace.services).flatMap(([id, { interruptions, moments }]) => [
    trace.levels[id]?.at(-1)?.[0] ?? 0,
    ...interruptions.flatMap(({ to, mtpdBreachedAt, rtoBreachedAt }) => [to, mtpdBreachedAt, rtoBreachedAt]),
    ...moments.map(({ at, missed }) => (missed ? at : 0)),
  ])
  return times.reduce<number>((latest, time) => Math.max(latest, time ?? 0), 0)
}

/** The shortest stretch that shows all news at once. */
export const defaultSpan = (trace: Trace): number =>
  spansOf(trace.horizon).find((span) => span >= lastNews(trace) * 1.04) ?? trace.horizon
