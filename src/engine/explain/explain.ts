import { levelAt, statusOf } from '../levels.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Run } from '../run.ts'
import type { Explanation, Steps, Trace } from '../trace.ts'
import { causesOf, heldUp } from './causes.ts'
import { chainFrom, searchBack } from './chain.ts'
import { fallbackStates } from './fallbacks.ts'
import { idOf, indexOf, nodesOf, valueOf } from './look.ts'

/**
 * Why a component is as it is at second t: the chain from the event to it, what its fallbacks do, and what is lost but
 * not yet felt (SPEC chapter X). Throws a RangeError for an id that the landscape does not have.
 */
export function explain(run: Run, id: string, t: number): Explanation {
  const component = indexOf(run, id)
  const level = levelAt(run.history[nodesOf(run, component).level] as Steps, t)
  const { steps, root } = searchBack(run, [{ component, at: t }], 'nearest')
  const chain = chainFrom(root ?? steps[0] ?? null).map((step) => {
    const last = step.next === null
    const at = last ? t : step.since
    return {
      component: idOf(run, step.component), since: step.since,
      level: valueOf(run, nodesOf(run, step.component).level, at), causes: causesOf(run, step.component, at),
    }
  })
  return {
    component: id, at: t, level, status: statusOf(level, componentOf(run.landscape, id).service?.minimum),
    chain, fallbacks: fallbackStates(run, component, t), heldUp: heldUp(run, component, t),
  }
}

/** The ids on a shortest chain from an event to a component that is not normal at t; empty when it is normal. */
export function because(run: Run, id: string, t: number): string[] {
  const { root, steps } = searchBack(run, [{ component: indexOf(run, id), at: t }], 'nearest')
  return chainFrom(root ?? steps[0] ?? null).map((step) => idOf(run, step.component))
}

/** Why each interrupted service is interrupted, at its first interruption. */
export const explainInterruptions = (run: Run, { services }: Trace): Record<string, Explanation> =>
  Object.fromEntries(Object.entries(services).flatMap(([id, { interruptions: [first] }]) => (first ? [[id, explain(run, id, first.from)]] : [])))
