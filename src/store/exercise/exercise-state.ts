import type { Act, Entry } from '../../exercise/entry.ts'
import type { Proposal } from '../../exercise/propose.ts'
import type { RunOf } from '../../exercise/run.ts'
import type { Trace } from '../../engine/trace.ts'

/** What someone does with an exercise: choose one, prepare it, run it, look back on it. */
export const EXERCISE_PARTS = ['choose', 'prepare', 'run', 'after'] as const
export type ExercisePart = (typeof EXERCISE_PARTS)[number]

/** A run that is kept in this browser, as a list tells it. */
export interface KeptRun {
  id: string
  /** The names of the exercise and of the landscape. */
  exercise: string
  landscape: string
  /** In milliseconds since 1970. */
  startedAt: number
  lastAt: number
  ended: boolean
}

/** The run that is open. */
export interface OpenRun {
  id: string
  of: RunOf
  entries: readonly Entry[]
  /** The scenario with the measures taken so far, worked out; `null` while the engine is at it for the first time. */
  trace: Trace | null
  /** The scenario without any measure; worked out once one is taken. */
  bare: Trace | null
  /** Whether every entry is written down in this browser. */
  kept: 'kept' | 'writing' | 'failed'
}

/**
 * Why what was asked was not done. `elsewhere`: another window is running that run; `taken`: another window took this run over; `gone`: the run
 * is not in this browser any more, or cannot be read; `no-scenario`: the scenario of the exercise is not in the work; `blocked`: the browser did
 * not let the window for the participants open.
 */
export interface Trouble { why: 'elsewhere' | 'taken' | 'gone' | 'no-scenario' | 'blocked'; run: string | null }

export interface ExerciseState {
  part: ExercisePart
  /** The file name of the exercise that is prepared. */
  file: string | null
  /** The outcome of the scenario of that exercise, for whoever prepares it; `null` until it is worked out. */
  trace: Trace | null
  /** What is proposed to put in it; `null` when nothing was asked. */
  proposals: readonly Proposal[] | null
  /** Those in this browser, the last first; `null` until they were looked for. */
  runs: readonly KeptRun[] | null
  run: OpenRun | null
  /** Is over with the next thing that is asked. */
  trouble: Trouble | null
}

export const NO_EXERCISE: ExerciseState = { part: 'choose', file: null, trace: null, proposals: null, runs: null, run: null, trouble: null }

/** What the screens ask. Changes to the exercise itself are edits. */
export type ExerciseAsk =
  | { do: 'part'; part: ExercisePart }
  /** Opens an exercise of the work, to prepare. */
  | { do: 'open'; file: string }
  /** Adds an exercise of the open scenario, and opens it. `name` is that of the exercise. */
  | { do: 'create'; name: string }
  /** Asks for injects that follow from the scenario. */
  | { do: 'propose' }
  /** Begins a run of the exercise that is open. */
  | { do: 'begin' }
  /** Opens a run that is kept, at the run or at its end; with `take`, also when another window is running it. */
  | { do: 'resume'; id: string; take?: boolean }
  | { do: 'act'; act: Act }
  /** Closes the run that is open; it stays kept. */
  | { do: 'leave' }
  | { do: 'forget'; id: string }
  /** Opens the window for the participants. */
  | { do: 'projector' }
