import type { Roadmap, RoadmapStep } from '../exit/roadmap.ts'
import type { Schedule, ScheduledExit } from '../exit/schedule.ts'
import type { Messages } from '../i18n/index.ts'
import { nameOf, organisationName } from '../i18n/names.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'
import { inColumns } from './columns.ts'

/** A plan that was worked out. */
export interface PlanOutcome { landscape: Landscape; plan: ExitPlan; schedule: Schedule; map: Roadmap; scenarios: readonly ScenarioFile[] }

/** A plan of exits in lines of text: when each exit is done and what is wrong with that, how the landscape does from change to change, and what each scenario stops in the end. */
export function exitLines({ landscape, plan, schedule, map, scenarios }: PlanOutcome, { say, cli: { exit: words } }: Messages): string[] {
  const named = (id: string) => nameOf(landscape, id)
  const teamOf = (team: string | null) => (team === null ? '' : plan.teams?.[team]?.name ?? team)
  const row = ({ component, start, migrates, switched, ends, team, slack, critical, waits }: ScheduledExit) =>
    [named(component), start, migrates, switched, ends, teamOf(team), critical ? words.critical : say.number(slack), words.waits[waits]]
  const clashes = schedule.exits.flatMap(({ component, clashes }) => clashes.map((clash) => {
    switch (clash.code) {
      case 'before-need': return words.beforeNeed(named(component), named(clash.need), say.number(clash.days))
      case 'team-full': return words.teamFull(named(component), teamOf(clash.team))
      case 'after-contract': return words.afterContract(named(component), say.number(clash.days))
      case 'notice-passed': return words.noticePassed(named(component), clash.on)
    }
  }))

  const share = (of: number) => `${say.number(Math.round(of * 100))} %`
  const change = ({ from, changes, scenarios: all, dependence, concentration, cost }: RoadmapStep) => {
    const most = (count: (one: RoadmapStep['scenarios'][number]) => number) => say.number(Math.max(0, ...all.map(count)))
    return [
      from, changes.map(({ component, to }) => words.became(named(component), to)).join('; ') || words.start,
      most(({ interrupted }) => interrupted.length), most(({ people }) => people), most(({ mtpdBreached }) => mtpdBreached.length),
      share(dependence.direct), share(dependence.chain), share(dependence.somewhere),
      concentration ? `${organisationName({ ...landscape, organisations: { ...plan.organisations, ...landscape.organisations } }, concentration.organisation)} ${share(concentration.share)}` : '', say.number(cost),
    ]
  }

  const [first, last] = [map.steps[0], map.steps.at(-1)]
  const compared = scenarios.map(({ file, value }) => {
    const of = (step: RoadmapStep | undefined) => step?.scenarios.find((one) => one.file === file)
    const numbers = [of(first), of(last)].flatMap((one) => [say.number(one?.interrupted.length ?? 0), say.number(one?.mtpdBreached.length ?? 0)])
    return [value.name, ...numbers]
  })
  return [
    plan.name, '', words.schedule, ...inColumns([words.scheduleColumns, ...schedule.exits.map(row)]),
    schedule.critical.length ? words.path(schedule.critical.map(named), schedule.ends) : words.noPath,
    ...(clashes.length ? ['', words.clashes, ...clashes.map((line) => `  ${line}`)] : []),
    '', words.roadmap, ...inColumns([words.roadmapColumns, ...map.steps.map(change)]),
    '', words.scenarios(map.from, last?.from ?? map.to), ...inColumns([words.scenarioColumns, ...compared]),
  ]
}
