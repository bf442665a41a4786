import { seconds } from '../model/duration.ts'
import type { RunState } from './run-state.ts'

/** An inject that has neither come in nor was passed over, with the second for which it is planned. */
export interface Awaited { id: string; at: number }

/** What is still to come in, in order of time; of the same second in the order of the exercise. */
export const awaited = ({ injects, shown, skipped }: RunState): Awaited[] => Object.entries(injects)
  .filter(([id]) => !shown.has(id) && !skipped.has(id))
  .map(([id, { at }]) => ({ id, at: seconds(at) }))
  .sort((a, b) => a.at - b.at)

/** What should have come in by this second of the scenario, the longest due first. */
export const dueAt = (state: RunState, second: number): Awaited[] => awaited(state).filter(({ at }) => at <= second)

/** What comes after this second, the soonest first. */
export const comingAfter = (state: RunState, second: number): Awaited[] => awaited(state).filter(({ at }) => at > second)
