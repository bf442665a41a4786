import { Agenda } from './agenda.ts'
import { below } from './levels.ts'
import type { ComponentNodes, Program, StandIn } from './program.ts'
import { externalSteps, union, type Schedule } from './schedule.ts'
import { Settler } from './settle.ts'
import { State } from './state.ts'

/** Something outside the graph that happens to a node at a second. */
export type Impulse = { time: number; node: number } & ({ external: number } | { bypassed: boolean } | { activated: number })

/** The impulses of a schedule on a program, in order of time. */
export function impulses(program: Program, { cuts, bypasses, activations }: Schedule): Impulse[] {
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

/** Who is told what happens; `time` of the state is the second at which it does. */
export interface Witness {
  /** All values are settled. `touched`: something happened, and it is not only looked at again. Gives a second at which to look again, or Infinity. */
  settled?(state: State, touched: boolean): number
  /** A stand-in is called from now on, or no longer. */
  called?(index: number, now: boolean, time: number): void
  /** The value of a node may have become another. */
  looked(node: number, value: number, time: number): void
  /** The instant is over. */
  passed?(time: number): void
}

/** Plays impulses on a program from event to event, up to and including the horizon (SPEC chapters S and P). */
export function play(program: Program, pending: readonly Impulse[], horizon: number, witness: Witness): void {
  const state = new State(program)
  const settler = new Settler(state)
  const agenda = new Agenda()
  let nextImpulse = 0
  let lookAgain = Infinity

  /** Closes the instant: what leaves a window later, who is called from now on, what changed. */
  function commit(): void {
    const { time } = state
    for (const node of settler.touched) {
      const window = state.windows[node]
      if (window) agenda.add(window.push(time, state.windowInput[node] as number), node)
      for (let i = program.standInStart[node] as number; i < (program.standInStart[node + 1] as number); i++)
        commitCall(program.standInList[i] as number)
      witness.looked(node, state.value[node] as number, time)
    }
    witness.passed?.(time)
  }

  function commitCall(index: number): void {
    const { time } = state
    const { primary, capacity, activation, lasts, host } = program.standIns[index] as StandIn
    const called = state.activated[index] === 1 && below(state.value[primary] as number, capacity)
    const since = state.calledSince[index] as number
    if (called === since >= 0) return
    state.calledSince[index] = called ? time : -1
    witness.called?.(index, called, time)
    if (!called) return
    for (const turn of [time + activation, time + activation + lasts]) if (turn > time) agenda.add(turn, host)
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
    lookAgain = witness.settled?.(state, dirty.length > 0) ?? Infinity
    commit()
  }
}
