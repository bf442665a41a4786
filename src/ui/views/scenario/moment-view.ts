import { levelAt, statusOf } from '../../../engine/levels.ts'
import type { Explanation, Status, Steps, Trace } from '../../../engine/trace.ts'
import { componentOf, type Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { hitAt } from './hit.ts'

/** One moment of a trace as a picture shows it. */
export interface MomentView {
  levels: Readonly<Record<string, number>>
  statuses: Readonly<Record<string, Status>>
  /** Components that an event holds down. */
  hit: readonly string[]
}

/**
 * Makes views of moments, and gives the same object again for the same moment: what is given the same need not draw
 * itself anew, which is what keeps scrubbing fluent.
 */
export class MomentViews {
  private key: readonly unknown[] = []
  private last: MomentView = { levels: {}, statuses: {}, hit: [] }
  private lastChain: readonly string[] = []

  at(landscape: Landscape, scenario: Scenario, trace: Trace, moment: number): MomentView {
    const key = [landscape, scenario, trace, moment]
    if (key.every((part, i) => part === this.key[i])) return this.last
    const levels: Record<string, number> = {}
    const statuses: Record<string, Status> = {}
    for (const [id, steps] of Object.entries(trace.levels) as [string, Steps][]) {
      if (!Object.hasOwn(landscape.components, id)) continue
      const level = levels[id] = levelAt(steps, moment)
      statuses[id] = statusOf(level, componentOf(landscape, id).service?.minimum)
    }
    this.key = key
    return this.last = { levels, statuses, hit: hitAt(landscape, scenario, moment) }
  }

  /** The ids on the chain of an explanation. */
  chain(explanation: Explanation | null): readonly string[] {
    const ids = explanation?.chain.map((link) => link.component) ?? []
    if (ids.join() !== this.lastChain.join()) this.lastChain = ids
    return this.lastChain
  }
}
