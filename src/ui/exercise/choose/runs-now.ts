import { runState } from '../../../exercise/state.ts'
import type { KeptRun, OpenRun } from '../../../store/exercise/exercise-state.ts'

/** The runs to choose from, with the one that is open as it is now: the list is of when it was looked for last. `now` in milliseconds since 1970. */
export function runsNow(runs: readonly KeptRun[], open: OpenRun | null, now: number): KeptRun[] {
  if (!open) return [...runs]
  const { id, of: { exercise, landscape }, entries } = open
  const listed = runs.find((run) => run.id === id)
  const startedAt = listed?.startedAt ?? entries[0]?.at ?? now
  return [{ id, exercise: exercise.name, landscape: landscape.name, startedAt, lastAt: entries.at(-1)?.at ?? startedAt, ended: runState(open).ended }, ...runs.filter((run) => run !== listed)]
}
