import { formatDuration, seconds } from '../model/duration.ts'
import type { Scenario, ScenarioEvent } from '../model/scenario.ts'
import { doneIn, type Done } from './done-in.ts'
import type { Measure } from './entry.ts'
import { replay } from './replay.ts'
import type { Run } from './run.ts'
import type { Standing } from './run-state.ts'

/** The measures that stand, in the order in which they were taken. */
export const measuresOf = (standing: readonly Standing[]): Done<'measure'>[] => doneIn(standing, 'measure')

function eventOf(measure: Measure, second: number, description: string | undefined): ScenarioEvent {
  const { lasts, ...what } = measure as Measure & { lasts?: number }
  const ends = lasts !== undefined && Number.isFinite(lasts) && { until: formatDuration(second + Math.max(1, Math.floor(lasts))) }
  return { at: formatDuration(second), ...what, ...ends, ...(description && { description }) }
}

/**
 * A scenario with measures as events at their second. In a scenario a restore does not end a cut-off of the same second; while the
 * clock stands still measures do follow each other within a second, so such a restore, and what comes after it, is a second later.
 */
export function withMeasures(scenario: Scenario, measures: readonly Done<'measure'>[]): Scenario {
  const events = [...scenario.events]
  const moved = new Map<number, number>()
  const cutsAt = (second: number) => events.some((event) => 'cutOff' in event && seconds(event.at) === second)
  for (const { second, act: { measure, text } } of measures) {
    let at = moved.get(second) ?? second
    if ('restore' in measure && cutsAt(at)) at += 1
    moved.set(second, at)
    events.push(eventOf(measure, at, text))
  }
  return { ...scenario, events }
}

/** The scenario as it is played: with the measures that were taken. */
export const playedScenario = (run: Run): Scenario => withMeasures(run.of.scenario, measuresOf(replay(run)))
