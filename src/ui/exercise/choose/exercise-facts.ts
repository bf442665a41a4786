import { seconds } from '../../../model/duration.ts'
import type { Exercise } from '../../../model/exercise.ts'
import type { KeptRun } from '../../../store/exercise/exercise-state.ts'

/** What tells one exercise from another at a glance. */
export interface ExerciseFacts {
  rounds: number
  injects: number
  /** Seconds in the room, over all rounds that say how long they take. */
  takes: number
  /** When it was held last, in milliseconds since 1970; `null` when that is not known here. */
  lastAt: number | null
}

/** `runs` are those that are kept in this browser; they know an exercise by its name. */
export function factsOf({ name, rounds, injects = {} }: Exercise, runs: readonly KeptRun[]): ExerciseFacts {
  const held = runs.filter((run) => run.exercise === name).map(({ startedAt }) => startedAt)
  return {
    rounds: rounds.length, injects: Object.keys(injects).length,
    takes: rounds.reduce((sum, { takes }) => sum + (takes === undefined ? 0 : seconds(takes)), 0),
    lastAt: held.length ? Math.max(...held) : null,
  }
}
