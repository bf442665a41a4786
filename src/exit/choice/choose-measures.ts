import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Chosen } from '../choice.ts'
import { bestWithin, type Found } from './best.ts'
import { Branches } from './branches.ts'
import type { CutSetsSought } from './cut-set-families.ts'
import { Front, completed } from './front.ts'
import { SituationHarm, TotalHarm, type Objective } from './harm.ts'
import { inPeopleHours } from './people-hours.ts'
import { chooseOverCutSets } from './over-cut-sets.ts'
import { chosenOf } from './chosen.ts'
import { Scopes } from './scope.ts'
import { NONE } from './sets.ts'
import { MeasureTable } from './table.ts'

/** What measures are chosen on: what may happen, or how few things lost at once stop a service. `plan` tells what exits lead to, besides the landscape. */
export type ChoiceGround = { landscape: Landscape; plan?: ExitPlan | null } & ({ scenarios: readonly Scenario[] } | { cutSets: CutSetsSought })

export interface ChoiceOptions {
  /** How many branches are looked at before the search stops, and the one for the curve. */
  limit?: number
  curveLimit?: number
  /** For how many years what a measure costs per year is counted; 1 when left out. */
  years?: number
}

const BRANCHES = 20_000
const CURVE_BRANCHES = 2_000

/** The measures that take away the most harm for a budget in euros, and what the best is for any other budget. Exact, unless it says by how much it may be off. */
export function chooseMeasures(ground: ChoiceGround, budget: number, { limit = BRANCHES, curveLimit = Math.min(limit, CURVE_BRANCHES), years = 1 }: ChoiceOptions = {}): Chosen {
  const table = new MeasureTable(ground.landscape, ground.plan ?? null, years)
  if ('cutSets' in ground) return chooseOverCutSets(table, ground.cutSets, budget, limit)
  const scopes = new Scopes(table)
  const objective = new TotalHarm(ground.scenarios.map((scenario) => {
    const situation = inPeopleHours(scenario)
    return new SituationHarm(table, scopes.of(situation), situation)
  }))
  return chosenBy(table, objective, budget, limit, curveLimit)
}

/** Chooses by an objective. */
function chosenBy(table: MeasureTable, objective: Objective, budget: number, limit: number, curveLimit: number): Chosen {
  const branches = new Branches(table, objective)
  const front = new Front()
  const found = bestWithin(branches, objective, budget, limit)
  front.add(found)
  const curveOptimal = completed(front, branches, objective, curveLimit)
  const best: Found = curveOptimal && !found.proven ? provenBy(front, budget, found) : found
  const least = curveOptimal ? (front.points.at(-1)?.harm ?? best.harm) : objective.bound(NONE, branches.root.open)
  return chosenOf(table, objective, { ...best, budget, least }, front, curveOptimal)
}

function provenBy(front: Front, budget: number, found: Found): Found {
  const point = front.within(budget) ?? found
  return { ...point, bound: point.harm, proven: true }
}
