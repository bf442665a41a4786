import type { Chosen } from '../choice.ts'
import { SAME } from './branches.ts'
import { chosenOf } from './chosen.ts'
import { familiesOf, isBroken, type CutSetsSought } from './cut-set-families.ts'
import { Front } from './front.ts'
import { solved } from './programme.ts'
import { setOf, type MeasureSet } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** Chooses what breaks the most cut sets, by weight. What is left is the weight of those that still are cut sets; cut sets that only an exit makes are not counted. */
export function chooseOverCutSets(table: MeasureTable, sought: CutSetsSought, budget: number, limit: number): Chosen {
  const families = familiesOf(table, sought)
  const harm = (on: MeasureSet) => families.reduce((sum, family) => sum + (isBroken(family, on) ? 0 : family.weight), 0)
  const before = families.reduce((sum, { weight }) => sum + weight, 0)
  const front = new Front()
  let proven = true

  /** The best for an amount, the cheapest of equals. */
  const bestFor = (amount: number) => {
    const most = solved(table, families, { budget: amount }, limit)
    const cheapest = solved(table, families, { broken: before - harm(most.on) - SAME / 2 }, limit)
    const on = cheapest.proven && harm(cheapest.on) <= harm(most.on) + SAME ? cheapest.on : most.on
    proven &&= most.proven && cheapest.proven
    const point = { on, cost: table.costOf(on), harm: harm(on) }
    front.add(point)
    return { ...point, bound: most.proven ? point.harm : Math.min(point.harm, before - most.most), proven: most.proven }
  }

  const found = bestFor(budget)
  const price = table.costOf(setOf(table.ids.keys()))
  // As far below as the solver can tell amounts apart (it works to 8 digits).
  const step = Math.max(2 * SAME, 2e-8 * price)
  let last = bestFor(price)
  const least = last.bound
  while (last.cost > step) {
    const next = bestFor(last.cost - step)
    // What the solver holds for a whole number may be off by a hair: then there is nothing cheaper that it can tell apart.
    if (next.cost >= last.cost) break
    last = next
  }
  return chosenOf(table, { harm }, { ...found, budget, least }, front, proven)
}
