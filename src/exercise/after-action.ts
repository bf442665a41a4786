import { differenceOf, type Difference } from '../engine/difference.ts'
import { simulate } from '../engine/simulate.ts'
import type { Trace, Verdict } from '../engine/trace.ts'
import type { Inject } from '../model/exercise.ts'
import type { Measure, Rating } from './entry.ts'
import { decisionsIn } from './decisions.ts'
import { doneIn } from './done-in.ts'
import { gapsIn } from './gaps.ts'
import { goalsIn, injectsIn, presentIn, votesIn } from './outcomes.ts'
import { playedScenario } from './played.ts'
import { replay, type Moment } from './replay.ts'
import type { Run } from './run.ts'
import { runState } from './state.ts'

/** An inject as it went: planned against real. */
export interface InjectOutcome {
  id: string
  inject: Inject
  /** Second of the scenario for which it was planned; `null` when it was made on the spot. */
  planned: number | null
  /** When it came in: second of the scenario, and milliseconds since 1970; `null` when it did not. */
  shown: { second: number; at: number } | null
  /** Passed over on purpose. */
  skipped: boolean
  response: { rating: Rating; text: string | null } | null
}

/** A decision or a measure, with the state of things when it was taken. */
export interface Decision {
  /** Its place in the log. */
  entry: number
  second: number
  /** Milliseconds since 1970. */
  at: number
  text: string | null
  by: string | null
  measure: Measure | null
  /** Ids of the services interrupted at that second, with the measures taken until then. */
  interrupted: readonly string[]
}

export interface GoalOutcome {
  id: string
  rating: Rating | null
  text: string | null
  /** Observations on it. */
  notes: readonly Observation[]
}

export interface Observation { second: number; at: number; text: string; participant: number | null }

/** A fallback that did not do what it is for: judged with the measures taken. */
export interface Gap {
  kind: 'false' | 'late' | 'too-small' | 'runs-out' | 'broken' | 'not-activated' | 'missing'
  /** The component with the fallback; for `missing`, a critical service that was interrupted with no fallback anywhere in what stopped it. */
  component: string
  /** Its key on the component; `null` for `missing`. */
  fallback: string | null
  verdict: Verdict | null
}

/** What came of a run, for the report afterwards. Data only. */
export interface AfterAction {
  /** In milliseconds since 1970; `null` when it was not begun or not ended. */
  startedAt: number | null
  endedAt: number | null
  /** Milliseconds that the clock ran. */
  running: number
  /** The last second of the scenario that was reached. */
  reached: number
  /** By participant, in the order of the exercise; `null`: not noted. */
  present: readonly (boolean | null)[]
  injects: readonly InjectOutcome[]
  decisions: readonly Decision[]
  goals: readonly GoalOutcome[]
  /** Observations on no goal. */
  observations: readonly Observation[]
  votes: readonly { round: number; question: number; votes: readonly number[] }[]
  /** The scenario as it was played, and the same without any measure; what the measures made different, from without to with. */
  with: Trace
  without: Trace
  difference: Difference
  gaps: readonly Gap[]
  improvements: readonly { what: string; owner: string | null; due: string | null }[]
}

const begins = ({ act }: Moment): boolean => act.do === 'go' || act.do === 'round'

/** What came of a run. Works out the scenario with and without the measures, and as it stood at each decision, so it may take a while. */
export function afterAction(run: Run): AfterAction {
  const { exercise, landscape, scenario } = run.of
  const state = runState(run)
  const moments = replay(run)
  const played = simulate(landscape, playedScenario(run))
  const bare = simulate(landscape, scenario)
  return {
    startedAt: moments.find(begins)?.at ?? null,
    endedAt: moments.find(({ act }) => act.do === 'end')?.at ?? null,
    running: moments.reduce((sum, { ran }) => sum + ran, 0),
    reached: moments.reduce((most, { second }) => Math.max(most, second), 0),
    present: presentIn(run, state),
    injects: injectsIn(state, exercise.injects),
    decisions: decisionsIn(run, state),
    ...goalsIn(run, state),
    votes: votesIn(state),
    with: played, without: bare, difference: differenceOf(bare, played, landscape),
    gaps: gapsIn(landscape, played),
    improvements: doneIn(state.standing, 'improve').map(({ act: { what, owner, due } }) => ({ what, owner: owner ?? null, due: due ?? null })),
  }
}
