import type { Interval, Status, Steps } from './trace.ts'

/** Levels closer than this count as equal (SPEC L4). */
export const TOLERANCE = 1e-9

/** Whether a is really below b. */
export const below = (a: number, b: number): boolean => a < b - TOLERANCE

/** The index of the step in force at second t (t ≥ 0). */
export function stepAt(steps: Steps, t: number): number {
  let low = 0, high = steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((steps[middle] as Steps[number])[0] <= t) low = middle
    else high = middle - 1
  }
  return low
}

/** The level at second t; 1 before the start and for an empty function. */
export function levelAt(steps: Steps, t: number): number {
  const step = steps[stepAt(steps, t)]
  return step && t >= step[0] ? step[1] : 1
}

/** The status of a level (contract 3); `minimum` is the MBCO of a service, if it has one. */
export function statusOf(level: number, minimum = 0): Status {
  if (level <= TOLERANCE) return 'stopped'
  if (below(level, minimum)) return 'below-minimum'
  return below(level, 1) ? 'degraded' : 'normal'
}

/** Whether an interval holds second t: its first does, its last no more. */
export const isDuring = ({ from, to }: Interval, t: number): boolean => from <= t && t < (to ?? Infinity)

/** Whether a service at this status counts as interrupted. */
export const interrupts = (status: Status): boolean => status === 'stopped' || status === 'below-minimum'
