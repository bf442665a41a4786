import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { compile } from './compile.ts'
import { deadlocked } from './deadlock.ts'
import { TOLERANCE } from './levels.ts'
import { impulses, play } from './play.ts'
import type { Program, StandIn } from './program.ts'
import { schedule, type Schedule } from './schedule.ts'
import { Settler } from './settle.ts'
import { State } from './state.ts'
import type { Deadlock, Interval, Steps } from './trace.ts'

/** A simulation that ran: all that happened, node by node. The trace and the explanations are read from it. */
export interface Run {
  landscape: Landscape
  scenario: Scenario
  program: Program
  schedule: Schedule
  /** The value of every node over time; from second 0. */
  history: Steps[]
  /** The calls of every stand-in. */
  calls: Interval[][]
  deadlocks: Deadlock[]
  /** Every second at which a level, a fallback or an event changes, rising, 0 first. */
  instants: number[]
}

/** A run with more changes than this is stopped: something goes round for ever, and neither memory nor a reader can hold it (SPEC P5). */
export const MOST_CHANGES = 5_000_000

/** The landscape keeps changing without end; `second` is how far the simulation came. */
export class TooManyChanges extends Error {
  override name = 'TooManyChanges'
  constructor(readonly second: number) { super(`more than ${MOST_CHANGES} changes before second ${second}`) }
}

/** Telling every step would cost more than the work; a tenth of the horizon is enough to see. */
const TOLD_EVERY = 0.1

/** Called now and then with the second reached and the horizon. */
export type Progress = (second: number, horizon: number) => void

/** Levels as they are recorded: rounded far below the tolerance, so that the noise of an iteration does not show. */
export const rounded = (x: number) => Math.round(x * 1e12) / 1e12

/**
 * Simulates a scenario on a landscape, from event to event (SPEC chapters S and D). Both must have passed the checks. Who runs many scenarios
 * on one landscape gives what `compile` made of it.
 */
export function run(landscape: Landscape, scenario: Scenario, progress?: Progress, program: Program = compile(landscape)): Run {
  const plan = schedule(landscape, scenario)
  const { horizon } = plan
  const history: Steps[] = Array.from(new State(program).value, (value) => [[0, rounded(value)]])
  const calls: Interval[][] = program.standIns.map(() => [])
  const deadlocks: Deadlock[] = []
  const instants = new Set([0, ...plan.marks])
  // A settler of its own for the question "could it be higher?", so that what this instant touched stays known.
  let probe: Settler | undefined
  let told = 0
  let recorded = 0

  /** Notes who is deadlocked now; whether there are any. */
  function noteDeadlock(state: State): boolean {
    const stuck = deadlocked(state, probe ??= new Settler(state)).map((component) => program.ids[component] as string)
    const last = deadlocks[deadlocks.length - 1]
    const open = last?.to === null ? last : undefined
    if (open && open.components.join() === stuck.join()) return true
    if (open) open.to = state.time
    if (stuck.length) deadlocks.push({ from: state.time, to: null, components: stuck })
    return stuck.length > 0
  }

  play(program, impulses(program, plan), horizon, {
    // What fell at this instant counts as past from the next second on, so the greatest fixed point may be lower then.
    settled: (state, touched) => (noteDeadlock(state) && touched ? state.time + 1 : Infinity),
    called(index, now, time) {
      instants.add(time)
      const list = calls[index] as Interval[]
      if (now) list.push({ from: time, to: null })
      else (list[list.length - 1] as Interval).to = time
    },
    looked(node, exact, time) {
      const steps = history[node] as Steps
      const value = rounded(exact)
      const last = steps[steps.length - 1] as Steps[number]
      if (Math.abs(value - last[1]) <= TOLERANCE) return
      if (last[0] === time) last[1] = value
      else {
        if (++recorded > MOST_CHANGES) throw new TooManyChanges(time)
        steps.push([time, value])
      }
      if (program.isLevel[node]) instants.add(time)
    },
    passed(time) {
      if (time - told <= horizon * TOLD_EVERY) return
      told = time
      progress?.(time, horizon)
    },
  })

  program.standIns.forEach((_, index) => noteTurns(index))
  return { landscape, scenario, program, schedule: plan, history, calls, deadlocks, instants: [...instants].sort((a, b) => a - b) }

  /** A fallback that becomes ready or runs out is an instant to look at, even where no level changes. */
  function noteTurns(index: number): void {
    const { activation, lasts } = program.standIns[index] as StandIn
    for (const { from, to } of calls[index] as Interval[])
      for (const turn of [from + activation, from + activation + lasts])
        if (turn < (to ?? horizon + 1)) instants.add(turn)
  }
}
