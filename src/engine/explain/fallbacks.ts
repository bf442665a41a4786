import { below, isDuring, levelAt, TOLERANCE } from '../levels.ts'
import type { FallbackRef, StandIn } from '../program.ts'
import type { Run } from '../run.ts'
import { union } from '../schedule.ts'
import type { FallbackState, Interval, Steps } from '../trace.ts'
import { idOf, valueOf } from './look.ts'

export const standInsOf = (run: Run, fallback: FallbackRef): { index: number; standIn: StandIn; calls: Interval[] }[] =>
  fallback.standIns.map((index) => ({ index, standIn: run.program.standIns[index] as StandIn, calls: run.calls[index] as Interval[] }))

/** `component/fallback`, as events and results name it. */
export const nameOf = (run: Run, fallback: FallbackRef): string => `${idOf(run, fallback.component)}/${fallback.id}`

/** The working time within a call: from when it is ready until the call ends or it runs out. `null` when it never got ready. */
export function workingTime(standIn: StandIn, call: Interval, horizon: number): { from: number; to: number } | null {
  const from = call.from + standIn.activation
  const to = Math.min(call.to ?? horizon + 1, from + standIn.lasts)
  return from < to && from <= horizon ? { from, to } : null
}

/** What a fallback gave over time: 0 outside its working times (SPEC F2). */
export function givenBy(run: Run, fallback: FallbackRef): Steps {
  const spans = standInsOf(run, fallback).flatMap(({ standIn, calls }) =>
    calls.flatMap((call) => workingTime(standIn, call, run.schedule.horizon) ?? []))
  const supply = run.history[fallback.supply] as Steps
  const working = union(spans)
  const times = new Set([0, ...working.flatMap(({ from, to }) => [from, to]), ...supply.map(([time]) => time)])
  const steps: Steps = []
  let span = 0
  for (const t of [...times].filter((time) => time <= run.schedule.horizon).sort((a, b) => a - b)) {
    while ((working[span]?.to ?? Infinity) <= t) span++
    const gives = (working[span]?.from ?? Infinity) <= t ? levelAt(supply, t) : 0
    if (steps.length === 0 || (steps[steps.length - 1] as Steps[number])[1] !== gives) steps.push([t, gives])
  }
  return steps
}

/** What a fallback gives at one second. */
function givesAt(run: Run, fallback: FallbackRef, t: number): number {
  const works = standInsOf(run, fallback).some(({ standIn, calls }) => calls.some((call) => {
    const time = workingTime(standIn, call, run.schedule.horizon)
    return time !== null && time.from <= t && t < time.to
  }))
  return works ? levelAt(run.history[fallback.supply] as Steps, t) : 0
}

/** What each fallback of a component does at second t. */
export function fallbackStates(run: Run, component: number, t: number): FallbackState[] {
  return run.program.fallbacks.filter((fallback) => fallback.component === component).map((fallback) => {
    const gives = givesAt(run, fallback, t)
    return { id: nameOf(run, fallback), gives, ...phase(run, fallback, t, gives) }
  })
}

function phase(run: Run, fallback: FallbackRef, t: number, gives: number): Pick<FallbackState, 'state' | 'until'> {
  for (const { standIn, calls } of standInsOf(run, fallback)) {
    const call = calls.find((one) => isDuring(one, t))
    if (!call) {
      if (standIn.manual && below(valueOf(run, standIn.primary, t), standIn.capacity)) return { state: 'waiting', until: null }
      continue
    }
    const ready = call.from + standIn.activation
    const ends = ready + standIn.lasts
    if (t < ready) return { state: 'starting', until: ready }
    if (t >= ends) return { state: 'exhausted', until: null }
    return { state: gives > TOLERANCE ? 'working' : 'failing', until: Number.isFinite(ends) ? ends : null }
  }
  return { state: 'idle', until: null }
}
