import { isDuring, TOLERANCE } from '../levels.ts'
import type { Run } from '../run.ts'
import type { Cut } from '../schedule.ts'
import type { Cause } from '../trace.ts'
import { combinedAt, failingIn, idOf, inputsOf, lowSince, nextChange, nodesOf, valueOf } from './look.ts'

/** The cut-offs on a component in force at t. */
const cutsInForce = (run: Run, component: number, t: number): Cut[] =>
  (run.schedule.cuts.get(idOf(run, component)) ?? []).filter(({ from, to }) => from <= t && t < to)

const isBypassed = (run: Run, component: number, t: number): boolean =>
  (run.schedule.bypasses.get(idOf(run, component)) ?? []).some(({ from, to }) => from <= t && t < to)

/** The cut-offs that hold a component at its raw level (SPEC X1). */
export function bindingCuts(run: Run, component: number, t: number): Cut[] {
  const raw = valueOf(run, nodesOf(run, component).raw, t)
  return cutsInForce(run, component, t).filter(({ level }) => level < 1 && level <= raw + TOLERANCE)
}

/** Whether at t everything it needs is back but the component is still starting up (SPEC C2). */
export const isRestarting = (run: Run, component: number, t: number): boolean => {
  const { raw, up } = nodesOf(run, component)
  return raw !== up && valueOf(run, raw, t) > valueOf(run, up, t) + TOLERANCE
}

/** The second at which what a restarting component waited for was last missing. */
export function lastLow(run: Run, component: number, t: number): number {
  const { raw, up } = nodesOf(run, component)
  const level = valueOf(run, up, t)
  const steps = run.history[raw] ?? []
  for (let i = steps.length - 1; i >= 0; i--) {
    const [time, value] = steps[i] as [number, number]
    if (time <= t && value <= level + TOLERANCE) return lowSince(run, raw, time)
  }
  return t
}

/** The top-level needs that hold a component at its raw level, with what fails in them. */
export function bindingNeeds(run: Run, component: number, t: number, wide = false): { need: number; node: number; on: number[] }[] {
  if (isBypassed(run, component, t)) return []
  const { raw, needs } = nodesOf(run, component)
  const limit = wide ? 1 - TOLERANCE : Math.min(valueOf(run, raw, t) + TOLERANCE, 1 - TOLERANCE)
  return needs.flatMap(({ own, covered }, need) =>
    valueOf(run, covered, t) <= limit ? [{ need, node: own, on: failingIn(run, own, t, wide) }] : [])
}

/** Why a component is below its normal level at t: all reasons that hold it there (SPEC X2). */
export function causesOf(run: Run, component: number, t: number): Cause[] {
  const { up, level } = nodesOf(run, component)
  if (valueOf(run, level, t) >= 1 - TOLERANCE) return []
  const causes: Cause[] = []
  if (isRestarting(run, component, t)) {
    const now = valueOf(run, up, t)
    causes.push({ code: 'restart', until: nextChange(run, up, t, (value) => value > now + TOLERANCE) })
  } else {
    for (const cut of bindingCuts(run, component, t)) causes.push({ code: 'cut-off', event: cut.event, level: cut.level })
    for (const { need, node, on } of bindingNeeds(run, component, t)) {
      const holdUp = isLevel(run, node) ? 0 : run.program.window[node] as number
      causes.push({
        code: 'need', need, on: on.map((index) => idOf(run, index)), holdUp,
        since: lowSince(run, node, t) - holdUp, value: valueOf(run, node, t), group: on.length !== 1 || isGroup(run, node),
      })
    }
  }
  const ended = endedFallback(run, component, t)
  if (ended !== null) causes.push({ code: 'fallback-ended', fallback: ended })
  const id = idOf(run, component)
  const lock = run.deadlocks.find((one) => isDuring(one, t) && one.components.includes(id))
  if (lock) causes.push({ code: 'deadlock', with: lock.components.filter((other) => other !== id) })
  return causes
}

const isLevel = (run: Run, node: number): boolean => (run.program.componentOfNode[node] as number) >= 0
const isGroup = (run: Run, node: number): boolean => !isLevel(run, node) && inputsOf(run, node).length > 1

/** The fallback that carried the component until just before it came to its present level, if it fell because that stopped. */
function endedFallback(run: Run, component: number, t: number): string | null {
  const since = lowSince(run, nodesOf(run, component).level, t)
  for (const { component: owner, id, standIns } of run.program.fallbacks) {
    if (owner !== component) continue
    for (const index of standIns) {
      const standIn = run.program.standIns[index]
      const call = (run.calls[index] ?? []).find(({ from, to }) => from < since && since <= (to ?? Infinity))
      if (standIn && call && call.from + standIn.activation + standIn.lasts === since) return id
    }
  }
  return null
}

/** Something already lost that a hold-up still hides at t: what is gone, and when that will be felt (SPEC N1). */
export function heldUp(run: Run, component: number, t: number): { on: string[]; until: number }[] {
  return nodesOf(run, component).needs.flatMap(({ own }) => {
    if ((run.program.componentOfNode[own] as number) >= 0 || !(run.program.window[own] as number > 0)) return []
    const value = valueOf(run, own, t)
    const floor = run.program.floor[own] as number
    const bare = floor + (1 - floor) * combinedAt(run, own, t)
    if (bare >= value - TOLERANCE) return []
    const until = nextChange(run, own, t, (next) => next < value - TOLERANCE)
    return until === null ? [] : [{ on: failingIn(run, own, t).map((index) => idOf(run, index)), until }]
  })
}
