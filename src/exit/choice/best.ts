import { SAME, type Branch, type Branches } from './branches.ts'
import type { Objective } from './harm.ts'
import type { MeasureSet } from './sets.ts'

/** The best that was found for a budget. `bound`: no set within the budget leaves less harm. */
export interface Found { on: MeasureSet; cost: number; harm: number; bound: number; proven: boolean }

/**
 * The set within a budget that leaves the least harm, of those the cheapest: branch and bound (Land & Doig, 1960), depth first. A branch is left when even all that is open
 * in it leaves no less than what is found already. After `limit` branches it stops; what is left to look at then tells how far off the answer can be.
 */
export function bestWithin(branches: Branches, objective: Objective, budget: number, limit: number): Found {
  const { root } = branches
  let best = { on: root.on, cost: 0, harm: objective.harm(root.on) }
  const take = ({ on, cost }: Branch) => {
    if (cost > budget + SAME) return
    const harm = objective.harm(on)
    if (harm < best.harm - SAME || (harm < best.harm + SAME && cost < best.cost - SAME)) best = { on, cost, harm }
  }
  branches.greedy(budget).forEach(take)

  const work: { branch: Branch; bound: number }[] = []
  const boundOf = ({ on, open }: Branch) => objective.bound(on, open)
  work.push({ branch: root, bound: boundOf(root) })
  let looked = 0
  for (let next = work.pop(); next; next = work.pop()) {
    const { branch, bound } = next
    if (bound > best.harm + SAME || (bound > best.harm - SAME && branch.cost > best.cost - SAME)) continue
    if (++looked > limit) {
      const least = Math.min(bound, ...work.map((one) => one.bound))
      return { ...best, bound: Math.min(least, best.harm), proven: least > best.harm - SAME }
    }
    const ways = branches.split(branch, budget)
    if (!ways) continue
    work.push({ branch: ways.without, bound: boundOf(ways.without) })
    if (!ways.with) continue
    take(ways.with)
    // What can come of it can come of this one as well: the same bound holds, and a new one would seldom be higher.
    work.push({ branch: ways.with, bound })
  }
  return { ...best, bound: best.harm, proven: true }
}
