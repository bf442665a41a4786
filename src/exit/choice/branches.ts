import type { Objective } from './harm.ts'
import { contains, NONE, only, placesIn, setOf, type MeasureSet } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** Euros, people-hours and weights closer than this are the same: what is added up in another order may differ by less. */
export const SAME = 1e-3

/** Where a search stands: what is taken, what it costs, and what can still be taken. */
export interface Branch { on: MeasureSet; cost: number; open: MeasureSet }

/** The tree of all sets of measures that can be taken: what each needs is taken along, what it bars is closed. Every set stands in it once. */
export class Branches {
  /** Places, the most promising first. */
  private readonly order: readonly number[]

  constructor(private readonly table: MeasureTable, private readonly objective: Objective) {
    const before = objective.harm(NONE)
    const promise = new Map(placesIn(table.possible & objective.matters).map((place) => {
      const along = table.along[place] as MeasureSet
      return [place, (before - objective.harm(along)) / Math.max(table.costOf(along), SAME)]
    }))
    this.order = [...promise.keys()].sort((a, b) => (promise.get(b) as number) - (promise.get(a) as number) || a - b)
  }

  get root(): Branch { return { on: NONE, cost: 0, open: setOf(this.order) } }

  /** The two ways to go on: with the next open measure (`null` when that costs more than there is), and without it. `null` when nothing is open. */
  split({ on, cost, open }: Branch, budget: number): { with: Branch | null; without: Branch } | null {
    const place = this.order.find((one) => contains(open, only(one)))
    if (place === undefined) return null
    const { table } = this
    const taken = on | (table.along[place] as MeasureSet)
    const added = taken & ~on
    const costs = cost + table.costOf(added)
    // What needs this one is not taken without it.
    const without = { on, cost, open: open & ~setOf(placesIn(open).filter((other) => contains(table.along[other] as MeasureSet, only(place)))) }
    if (costs > budget + SAME) return { with: null, without }
    const barred = placesIn(added).reduce((sum, one) => sum | (table.barred[one] as MeasureSet), NONE)
    const left = placesIn(open & ~taken & ~barred).filter((other) => costs + table.costOf((table.along[other] as MeasureSet) & ~taken) <= budget + SAME)
    return { with: { on: taken, cost: costs, open: setOf(left) }, without }
  }

  /** The least that any set below this branch costs, but for the branch itself. */
  next({ on, cost, open }: Branch): number {
    return cost + Math.min(...placesIn(open).map((place) => this.table.costOf((this.table.along[place] as MeasureSet) & ~on)))
  }

  /** What comes of always taking what helps most for its money, as long as anything helps and the money lasts: good, and not always best. */
  greedy(budget: number): Branch[] {
    const path: Branch[] = [this.root]
    for (let at = this.root; ;) {
      const now = this.objective.harm(at.on)
      const ways = placesIn(at.open).map((place) => {
        const added = (this.table.along[place] as MeasureSet) & ~at.on
        const cost = this.table.costOf(added)
        return { added, cost, worth: (now - this.objective.harm(at.on | added)) / Math.max(cost, SAME) }
      }).filter(({ cost, worth }) => worth > 0 && at.cost + cost <= budget + SAME).sort((a, b) => b.worth - a.worth)
      const [way] = ways
      if (!way) return path
      const barred = placesIn(way.added).reduce((sum, one) => sum | (this.table.barred[one] as MeasureSet), NONE)
      at = { on: at.on | way.added, cost: at.cost + way.cost, open: at.open & ~way.added & ~barred }
      path.push(at)
    }
  }
}
