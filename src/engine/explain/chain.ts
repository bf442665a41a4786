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

/** How far to search: to the first event, or through all that lies behind an effect. */
type Extent = 'nearest' | 'all'

/**
 * Searches back from effects to events, breadth first, so that the chain to `root` is a shortest one; among equals the
 * first by id (SPEC X3). Each component is explained at the second it came down, which keeps the story in order of time.
 */
export function searchBack(run: Run, from: readonly { component: number; at: number }[], extent: Extent = 'all', wide = false): Search {
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
    const { at, isHit, failing } = behind(run, step.component, step.since, wide)
    if (isHit) {
      roots.push(step)
      if (extent === 'nearest') break
    }
    for (const other of failing) add(other, at, step)
  }
  if (roots.length === 0 && steps.length && !wide) return searchBack(run, from, extent, true)
  return { steps, root: roots[0] ?? null, roots }
}

/** What lies directly behind a component that came down at a second. */
interface Behind { at: number; isHit: boolean; failing: number[] }

/** Services share most of what lies behind them, so it is looked up once per component and second of a run. */
const known = new WeakMap<Run, Map<string, Behind>>()

function behind(run: Run, component: number, since: number, wide: boolean): Behind {
  let memo = known.get(run)
  if (!memo) known.set(run, memo = new Map())
  const key = `${component} ${since} ${wide}`
  const found = memo.get(key)
  if (found) return found
  const at = isRestarting(run, component, since) ? lastLow(run, component, since) : since
  const failing = new Set(bindingNeeds(run, component, at, wide).flatMap(({ on }) => on))
  const result = { at, isHit: bindingCuts(run, component, at).length > 0, failing: [...failing].sort((a, b) => a - b) }
  memo.set(key, result)
  return result
}

/** The steps from one found by a search to where the search began: an event first, its effect last. */
export function chainFrom(step: Step | null): Step[] {
  const chain: Step[] = []
  for (let at = step; at; at = at.next) chain.push(at)
  return chain
}
