import { isDeepStrictEqual as equal } from 'node:util'
import { expect } from 'vitest'
import type { Deadlock, Steps, Trace } from '../../src/engine/trace.ts'
import { TOLERANCE, type ServiceReference } from './reference.ts'

/** The part of a trace that the reference and the published cases speak of. */
export interface Outcome {
  levels: Record<string, Steps>
  services: Record<string, ServiceReference>
  deadlocks: Deadlock[]
}

/** The level at every second 0..horizon. Throws when the steps are not in the agreed form. */
export function everySecond(steps: Steps, horizon: number): number[] {
  steps.forEach(([second, level], i) => {
    const previous = steps[i - 1]
    const inOrder = previous ? second > previous[0] && level !== previous[1] : second === 0
    if (!inOrder || !Number.isInteger(second) || second > horizon || !(level >= 0 && level <= 1))
      throw new RangeError(`everySecond: bad step ${i} in ${JSON.stringify(steps)}`)
  })
  const levels: number[] = []
  steps.forEach(([second, level], i) => {
    for (let t = second; t < (steps[i + 1]?.[0] ?? horizon + 1); t++) levels.push(level)
  })
  if (levels.length !== horizon + 1) throw new RangeError(`everySecond: ${levels.length} levels for horizon ${horizon}`)
  return levels
}

/** The comparable part of a trace. */
export const outcomeOf = ({ levels, services, deadlocks }: Trace): Outcome => ({
  levels,
  services: Object.fromEntries(Object.entries(services).map(([id, { interruptions, downtime, lowest }]) =>
    [id, { interruptions, downtime, lowest }])),
  deadlocks: deadlocks.map(({ from, to, components }) => ({ from, to, components: components.toSorted() })),
})

/** The first differences between two outcomes, in words; empty when they agree within the tolerance [L4]. */
export function differences(actual: Outcome, expected: Outcome, horizon: number): string[] {
  const found: string[] = []
  const ids = (record: object) => Object.keys(record).toSorted().join(' ')
  if (ids(actual.levels) !== ids(expected.levels)) found.push(`components: ${ids(actual.levels)} | expected ${ids(expected.levels)}`)
  if (ids(actual.services) !== ids(expected.services)) found.push(`services: ${ids(actual.services)} | expected ${ids(expected.services)}`)
  if (found.length > 0) return found

  for (const [id, steps] of Object.entries(expected.levels)) {
    const wanted = everySecond(steps, horizon)
    const got = everySecond(actual.levels[id] as Steps, horizon)
    const t = wanted.findIndex((level, second) => Math.abs(level - (got[second] as number)) > TOLERANCE)
    if (t >= 0) found.push(`${id} at ${t}: ${got[t]} | expected ${wanted[t]}`)
  }
  for (const [id, { lowest, ...wanted }] of Object.entries(expected.services)) {
    const { lowest: gotLowest, ...got } = actual.services[id] as ServiceReference
    if (Math.abs(lowest - gotLowest) > TOLERANCE) found.push(`${id} lowest: ${gotLowest} | expected ${lowest}`)
    if (!equal(got, wanted)) found.push(`${id}: ${JSON.stringify(got)} | expected ${JSON.stringify(wanted)}`)
  }
  if (!equal(actual.deadlocks, expected.deadlocks))
    found.push(`deadlocks: ${JSON.stringify(actual.deadlocks)} | expected ${JSON.stringify(expected.deadlocks)}`)
  return found
}

/**
 * Whether every step is large against the tolerance. A loop that closes part of the gap to its limit each second crosses
 * the tolerance at a hair's breadth, and rounding decides at which second: no two right answers need agree on that.
 */
export const isClear = ({ levels }: Outcome): boolean => Object.values(levels).every((steps) =>
  steps.every(([, level], i) => i === 0 || Math.abs(level - (steps[i - 1] as [number, number])[1]) > 100 * TOLERANCE))

/** Fails with the first differences when two outcomes do not agree. */
export function expectSame(actual: Outcome, expected: Outcome, horizon: number): void {
  expect(differences(actual, expected, horizon)).toEqual([])
}
