import { SAME, type Branch, type Branches } from './branches.ts'
import type { Objective } from './harm.ts'
import { NONE, type MeasureSet } from './sets.ts'

export interface Point { on: MeasureSet; cost: number; harm: number }

/** The best choices at every amount: each costs more than the one before and leaves less harm. */
export class Front {
  readonly points: Point[] = []

  /** Adds a choice, unless another is as cheap and as good; those that it beats go. */
  add(point: Point): void {
    if (this.beats(point.cost, point.harm)) return
    const kept = this.points.filter(({ cost, harm }) => cost < point.cost - SAME || harm < point.harm - SAME)
    kept.push(point)
    this.points.splice(0, this.points.length, ...kept.sort((a, b) => a.cost - b.cost))
  }

  /** Whether something is known that costs no more than this and leaves no more harm. */
  beats(cost: number, harm: number): boolean { return (this.within(cost)?.harm ?? Infinity) <= harm + SAME }

  /** The best for an amount. */
  within(budget: number): Point | undefined { return this.points.findLast(({ cost }) => cost <= budget + SAME) }
}

/**
 * The best choice at each amount at which it changes: the same tree, in which a branch is left when what is known costs no more than the least that comes of it and
 * leaves no more harm than it could. `false` when it stopped after `limit` branches: then there may be better ones.
 */
export function completed(front: Front, branches: Branches, objective: Objective, limit: number): boolean {
  const take = ({ on, cost }: Branch) => front.add({ on, cost, harm: objective.harm(on) })
  branches.greedy(Infinity).forEach(take)
  const work = [{ branch: branches.root, bound: objective.bound(branches.root.on, branches.root.open) }]
  let looked = 0
  for (let next = work.pop(); next; next = work.pop()) {
    const { branch, bound } = next
    const ways = branches.split(branch, Infinity)
    // The branch itself was taken; all else in it costs at least this, and leaves at least that.
    if (!ways || front.beats(branches.next(branch), bound)) continue
    if (++looked > limit) return false
    const { without } = ways
    if (without.open !== NONE && !front.beats(branches.next(without), bound)) work.push({ branch: without, bound: objective.bound(without.on, without.open) })
    if (!ways.with) continue
    take(ways.with)
    work.push({ branch: ways.with, bound })
  }
  return true
}
