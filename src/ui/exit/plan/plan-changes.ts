import type { Schedule } from '../../../exit/schedule.ts'
import { partsWith, type Catalogue } from '../../../model/alternatives.ts'
import type { ExitPlan, PlannedExit } from '../../../model/exit.ts'
import type { Landscape } from '../../../model/landscape.ts'

/** The parts of a plan that a change makes different. */
type Change = Partial<ExitPlan>

/** An exit says something else, or, of what is `undefined`, nothing any more; one that is not there yet comes. */
export function withExit({ exits }: ExitPlan, component: string, parts: { [Key in keyof PlannedExit]?: PlannedExit[Key] | undefined }): Change {
  const said = Object.entries({ ...exits[component], ...parts }).filter(([, value]) => value !== undefined)
  return { exits: { ...exits, [component]: Object.fromEntries(said) as PlannedExit } }
}

/** An exit goes; others wait for it no longer. */
export function withoutExit(plan: ExitPlan, component: string): Change {
  const { [component]: _, ...others } = plan.exits
  return { exits: Object.fromEntries(Object.entries(others).map(([id, exit]) => [id, exit.needs?.includes(component) ? { ...exit, needs: exit.needs.filter((need) => need !== component) } : exit])) }
}

/** Every exit without a start gets the one that is proposed. */
export function withProposal(plan: ExitPlan, { exits }: Schedule): Change {
  const starts = new Map(exits.filter(({ proposed }) => proposed).map(({ component, start }) => [component, start]))
  return { exits: Object.fromEntries(Object.entries(plan.exits).map(([id, exit]) => [id, starts.has(id) ? { ...exit, start: starts.get(id) as string } : exit])) }
}

/** An alternative of the catalogue comes into the plan with all that it needs, and takes the place of a component. */
export const withTaken = (landscape: Landscape, plan: ExitPlan, catalogue: Catalogue, component: string, id: string): Change =>
  ({ ...partsWith(landscape, plan, catalogue, id), ...withExit(plan, component, { replacedBy: id }) })

/** A team goes; its exits are done by nobody in particular. */
export function withoutTeam(plan: ExitPlan, team: string): Change {
  const { [team]: _, ...teams } = plan.teams ?? {}
  const exits = Object.fromEntries(Object.entries(plan.exits).map(([id, { team: own, ...exit }]) => [id, own === undefined || own === team ? exit : { ...exit, team: own }]))
  return { teams, exits }
}
