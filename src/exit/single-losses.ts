import { elementsOf } from '../analysis/elements.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import { isIn } from '../model/organisations.ts'
import { SCENARIO_FORMAT } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'
import { mostDependedOn } from './depended-on.ts'

const SUPPLIERS = 5
const HORIZON = 'P14D'

/** What is lost: a jurisdiction, or a supplier with all that is below it. */
export interface SingleLoss { over: 'jurisdiction' | 'supplier'; id: string }

/**
 * Scenarios for a plan that names none: for good and from the start the loss of each jurisdiction outside the EEA, and of each of the five
 * suppliers on which most critical services depend. `name` gives what each is called; their file is `jurisdiction:US` or `supplier:microsoft`.
 */
export function singleLosses(landscape: Landscape, plan: Pick<ExitPlan, 'start'>, name: (loss: SingleLoss) => string): ScenarioFile[] {
  const outside = elementsOf(landscape, 'jurisdiction').filter(({ id }) => isIn(id, 'non-EEA'))
  const suppliers = mostDependedOn(landscape, elementsOf(landscape, 'supplier')).slice(0, SUPPLIERS)
  const losses: SingleLoss[] = [...outside.map(({ id }) => ({ over: 'jurisdiction' as const, id })), ...suppliers.map(({ id }) => ({ over: 'supplier' as const, id }))]
  return losses.map(({ over, id }) => ({
    file: `${over}:${id}`,
    value: { format: SCENARIO_FORMAT, name: name({ over, id }), start: `${plan.start}T08:00`, horizon: HORIZON, events: [{ at: 'PT0S', cutOff: { [over]: id } }] },
  }))
}
