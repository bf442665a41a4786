import { statementsOf, type Statement } from '../sections/statements.ts'
import type { PlanContext } from './context.ts'

/** Every statement behind the plan: those about the landscape once, and those about the events of each scenario. */
export function statementsOfAll({ landscape, cases }: PlanContext): Statement[] {
  const none = { format: 'uitwijk-scenario/1', name: '', horizon: 'PT0S', events: [] } as const
  return [
    ...statementsOf({ landscape, scenario: { ...none, events: [] } }),
    ...cases.flatMap(({ scenario }) => statementsOf({ landscape, scenario }).filter(({ kind }) => kind === 'events')),
  ]
}
