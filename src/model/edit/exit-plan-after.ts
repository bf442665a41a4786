import type { ExitPlan, PlannedExit } from '../exit.ts'
import { recordAfter, stays, type Fate, type Fates } from './fates.ts'
import { withParts } from './parts.ts'
import { componentAfter, exitAfter, organisationAfter } from './references.ts'

/** A plan of exits after these fates: its exits are of what is still there, done by teams that are still there. What it draws itself keeps its id. */
export function exitPlanAfter(plan: ExitPlan, fates: Fates, team: Fate = stays): ExitPlan {
  const { components, organisations, exits } = plan
  // What a plan has itself is not gone when the landscape has it no longer.
  const ownFirst = (record: object | undefined, fate: Fate): Fate => (id) => (record && Object.hasOwn(record, id) ? id : fate(id))
  const own: Fates = { ...fates, component: ownFirst(components, fates.component), organisation: ownFirst(organisations, fates.organisation) }
  const plannedAfter = (exit: PlannedExit): PlannedExit => {
    const after = exitAfter(exit, own)
    return exit.team === undefined ? after : withParts<PlannedExit>(after, { team: team(exit.team) ?? undefined })
  }
  return withParts<ExitPlan>(plan, {
    ...(organisations ? { organisations: recordAfter(organisations, stays, (one) => organisationAfter(one, own.organisation, organisations)) } : {}),
    ...(components ? { components: recordAfter(components, stays, (one) => componentAfter(one, own)) } : {}),
    exits: recordAfter(exits, fates.component, plannedAfter),
  })
}
