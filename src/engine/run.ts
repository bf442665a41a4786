import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { Agenda } from './agenda.ts'
import { compile } from './compile.ts'
import { deadlocked } from './deadlock.ts'
import { below, TOLERANCE } from './levels.ts'
import type { ComponentNodes, Program, StandIn } from './program.ts'
import { externalSteps, schedule, union, type Schedule } from './schedule.ts'
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
const MOST_CHANGES = 5_000_000

/** The landscape keeps changing without end; `second` is how far the simulation came. */
export class TooManyChanges extends Error {
  override name = 'TooManyChanges'
  constructor(readonly second: number) { super(`more than ${MOST_CHANGES} changes before second ${second}`) }
}

/** Telling every step would cost more than the work; a tenth of the horizon is enough to see. */
const TOLD_EVERY = 0.1

/** Called now and then with the second reached and the horizon. */
export type Progress = (second: number, horizon: number) => void

/** Something outside the graph that happens to a node at a second. */
type Impulse = { time: number; node: number } & ({ external: number } | { bypassed: boolean } | { activated: number })

/** Levels as they are recorded: rounded far below the tolerance, so that the noise of an iteration does not show. */
const rounded = (x: number) => Math.round(x * 1e12) / 1e12

function impulses(program: Program, { cuts, bypasses, activations }: Schedule): Impulse[] {
  const nodesOf = (id: string) => program.components[program.indexOf.get(id) as number] as ComponentNodes
  const list: Impulse[] = []
  for (const [id, own] of cuts)
    for (const [time, external] of externalSteps(own)) list.push({ time, node: nodesOf(id).raw, external })
  for (const [id, own] of bypasses)
    for (const { from, to } of union(own)) {
      list.push({ time: from, node: nodesOf(id).raw, bypassed: true })
      list.push({ time: to, node: nodesOf(id).raw, bypassed: false })
    }
  for (const { component, id, standIns } of program.fallbacks) {
    const time = activations.get(`${program.ids[component]}/${id}`)
    if (time === undefined) continue
    for (const index of standIns) list.push({ time, node: (program.standIns[index] as StandIn).host, activated: index })
  }
  return list.sort((a, b) => a.time - b.time)
}

/**
 * Simulates a scenario on a landscape, from event to event (SPEC chapters S and D). Both must have passed the checks. Who runs many scenarios
 * on one landscape gives what `compile` made of it.
 */
export function run(landscape: Landscape, scenario: Scenario, progress?: Progress, program: Program = compile(landscape)): Run {
  const plan = schedule(landscape, scenario)
  const { horizon } = plan
  const state = new State(program)
  const settler = new Settler(state)
  // A settler of its own for the question "could it be higher?", so that what this instant touched stays known.
  const probe = new Settler(state)
  const agenda = new Agenda()
  const history: Steps[] = Array.from(state.value, (value) => [[0, rounded(value)]])
  const calls: Interval[][] = program.standIns.map(() => [])
  const deadlocks: Deadlock[] = []
  const instants = new Set([0, ...plan.marks])
  const pending = impulses(program, plan)
  let nextImpulse = 0
  let lookAgain = Infinity
  let told = 0
  let recorded = 0

  /** Closes the instant: what leaves a window later, who is called from now on, what changed. */
  function commit(): void {
    const { time } = state
    for (const node of settler.touched) {
      const window = state.windows[node]
      if (window) agenda.add(window.push(time, state.windowInput[node] as number), node)
      for (let i = program.standInStart[node] as number; i < (program.standInStart[node + 1] as number); i++)
        commitCall(program.standInList[i] as number)
      record(node)
    }
  }

  function commitCall(index: number): void {
    const standIn = program.standIns[index] as StandIn
    const called = state.activated[index] === 1 && below(state.value[standIn.primary] as number, standIn.capacity)
    const since = state.calledSince[index] as number
    if (called === since >= 0) return
    instants.add(state.time)
    const list = calls[index] as Interval[]
    if (!called) {
      state.calledSince[index] = -1
      const last = list[list.length - 1] as Interval
      last.to = state.time
      return
    }
    state.calledSince[index] = state.time
    list.push({ from: state.time, to: null })
    for (const turn of [state.time + standIn.activation, state.time + standIn.activation + standIn.lasts]) {
      if (turn <= state.time) continue
      agenda.add(turn, standIn.host)
    }
  }

  function record(node: number): void {
    const steps = history[node] as Steps
    const value = rounded(state.value[node] as number)
    const last = steps[steps.length - 1] as Steps[number]
    if (Math.abs(value - last[1]) <= TOLERANCE) return
    if (last[0] === state.time) last[1] = value
    else {
      if (++recorded > MOST_CHANGES) throw new TooManyChanges(state.time)
      steps.push([state.time, value])
    }
    if (program.isLevel[node]) instants.add(state.time)
  }

  /** Notes who is deadlocked now; whether there are any. */
  function noteDeadlock(): boolean {
    const stuck = deadlocked(state, probe).map((component) => program.ids[component] as string)
    const last = deadlocks[deadlocks.length - 1]
    const open = last?.to === null ? last : undefined
    if (open && open.components.join() === stuck.join()) return true
    if (open) open.to = state.time
    if (stuck.length) deadlocks.push({ from: state.time, to: null, components: stuck })
    return stuck.length > 0
  }

  for (;;) {
    const time = Math.min(agenda.next, pending[nextImpulse]?.time ?? Infinity, lookAgain)
    if (time > horizon) break
    state.time = time
    const dirty: number[] = []
    for (let impulse = pending[nextImpulse]; impulse?.time === time; impulse = pending[++nextImpulse]) {
      if ('external' in impulse) state.external[impulse.node] = impulse.external
      else if ('bypassed' in impulse) state.bypassed[impulse.node] = impulse.bypassed ? 1 : 0
      else state.activated[impulse.activated] = 1
      dirty.push(impulse.node)
    }
    while (agenda.next === time) {
      const node = agenda.take()
      state.windows[node]?.forget(time)
      dirty.push(node)
    }
    settler.clear()
    settler.settle(dirty)
    const locked = noteDeadlock()
    // What fell at this instant counts as past from the next second on, so the greatest fixed point may be lower then.
    lookAgain = locked && dirty.length ? time + 1 : Infinity
    commit()
    if (time - told > horizon * TOLD_EVERY) {
      told = time
      progress?.(time, horizon)
    }
  }

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
