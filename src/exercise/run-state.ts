import type { Inject } from '../model/exercise.ts'
import type { Clock } from './clock.ts'
import type { Act, Revealed } from './entry.ts'

/** An entry that holds: it was not taken back. */
export interface Standing<A extends Act = Act> {
  /** Its place in the log. */
  number: number
  /** Milliseconds since 1970. */
  at: number
  /** Second of the scenario at which it was done. */
  second: number
  act: A
}

/** How a run stands after all of its entries. What the clock tells depends on the time in the room (`secondAt`). */
export interface RunState {
  clock: Clock
  begun: boolean
  ended: boolean
  /** The round that is played, counted from 0; `null` before the first. */
  round: number | null
  /** The entries that hold, in order. */
  standing: readonly Standing[]
  /** Every inject by id: those of the exercise, and those made on the spot (`extra-` and the number of their entry). */
  injects: Readonly<Record<string, Inject>>
  /** Those that came in, by id, in order of coming in. */
  shown: ReadonlyMap<string, Standing>
  skipped: ReadonlySet<string>
  revealed: Revealed
  /** The question on the large screen. */
  question: { round: number; question: number } | null
}
