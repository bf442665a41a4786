import type { Entry } from '../../exercise/entry.ts'
import { runState } from '../../exercise/state.ts'
import type { FoundRun } from './run-shelf.ts'

/**
 * The log with which a run that was broken off goes on. Its clock must not have run on while nobody was there: it stands still since the last
 * moment that it was known to run.
 */
export function resumedLog({ of, entries, alive }: FoundRun): readonly Entry[] {
  const { clock, ended } = runState({ of, entries })
  if (clock.speed === 0 || ended) return entries
  const last = entries.at(-1)?.at ?? 0
  return [...entries, { do: 'pause', at: Math.max(last, alive ?? last) }]
}
