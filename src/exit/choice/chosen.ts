import type { Chosen } from '../choice.ts'
import type { Found } from './best.ts'
import type { Front } from './front.ts'
import type { Objective } from './harm.ts'
import { contains, NONE, only, placesIn, setOf } from './sets.ts'
import type { MeasureTable } from './table.ts'

/** The answer as it is told. */
export function chosenOf(
  table: MeasureTable, objective: Pick<Objective, 'harm'>, { on, cost, harm, bound, proven, budget, least }: Found & { budget: number; least: number }, front: Front, curveOptimal: boolean,
): Chosen {
  // What needs a measure goes with it.
  const without = (place: number) => on & ~setOf(placesIn(on).filter((other) => contains(table.along[other] ?? NONE, only(place))))
  const before = objective.harm(NONE)
  return {
    budget, measures: table.idsOf(on), cost, harm, before, least,
    optimal: proven, gap: proven || before <= 0 ? 0 : (harm - bound) / before,
    why: placesIn(on).map((place) => ({ measure: table.ids[place] as string, without: objective.harm(without(place)) - harm })),
    curve: front.points.map((point) => ({ measures: table.idsOf(point.on), cost: point.cost, harm: point.harm })),
    curveOptimal,
  }
}
