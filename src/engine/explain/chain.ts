import { TOLERANCE } from '../levels.ts'
import type { Run } from '../run.ts'
import { bindingCuts, bindingNeeds, isRestarting, lastLow } from './causes.ts'
import { lowSince, nodesOf, valueOf } from './look.ts'

/** A component on the way back from an effect to its event. */
export interface Step {
  component: number
  /** The second at which it came down to the level that is explained. */
  since: number
  /** The step that this one explains; `null` for where the search began. */
  next: Step | null
}

/** All that lies behind an effect: every step found, nearest first, and the first that an event hits directly. */
export interface Search { steps: Step[]; root: Step | null; roots: Step[] }

/**
 * Searches back from effects to events, breadth first, so that the chain to `root` is a shortest one; among equals the
 * first by id (SPEC X3). Each component is explained at the second it came down, which keeps the story in order of time.
 */
export function searchBack(run: Run, from: readonly { component: number; at: number }[], wide = false): Search {
  const steps: Step[] = []
  const roots: Step[] = []
  const seen = new Set<number>()
  const add = (component: number, at: number, next: Step | null) => {
    const { level } = nodesOf(run, component)
    if (seen.has(component) || valueOf(run, level, at) >= 1 - TOLERANCE) return
    seen.add(component)
    steps.push({ component, since: lowSince(run, level, at), next })
  }
  for (const { component, at } of from) add(component, at, null)
  for (const step of steps) {
    const { component } = step
    const at = isRestarting(run, component, step.since) ? lastLow(run, component, step.since) : step.since
    if (bindingCuts(run, component, at).length) roots.push(step)
    const failing = new Set(bindingNeeds(run, component, at, wide).flatMap(({ on }) => on))
    for (const other of [...failing].sort((a, b) => a - b)) add(other, at, step)
  }
  if (roots.length === 0 && steps.length && !wide) return searchBack(run, from, true)
  return { steps, root: roots[0] ?? null, roots }
}

/** The steps from one found by a search to where the search began: an event first, its effect last. */
export function chainFrom(step: Step | null): Step[] {
  const chain: Step[] = []
  for (let at = step; at; at = at.next) chain.push(at)
  return chain
}
