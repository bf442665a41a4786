import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import { run } from '../engine/run.ts'
import { traceOf } from '../engine/simulate.ts'
import { dayAfter } from '../model/calendar-duration.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'
import { costAt } from './cost.ts'
import { dependenceOf } from './dependence.ts'
import { landscapeAt, phaseOf } from './landscape-at.ts'
import { later } from './schedule/tasks.ts'
import type { Schedule, ScheduledExit } from './schedule.ts'
import { termsOf } from './terms.ts'

/** How the landscape does from a day on, until the next change. */
export interface RoadmapStep {
  /** `YYYY-MM-DD`; the first is the start of the plan. */
  from: string
  /** What changed on that day. */
  changes: readonly { component: string; to: 'migrating' | 'switched' | 'gone' }[]
  scenarios: readonly {
    file: string
    /** Critical services that are interrupted, their people, those past their MTPD, and seconds of interruption added up. */
    interrupted: readonly string[]
    people: number
    mtpdBreached: readonly string[]
    downtime: number
    /** Fallbacks that are false. */
    falseFallbacks: number
  }[]
  /** Shares (0 to 1) of the critical services. */
  dependence: {
    /** Needs a component of a supplier outside the EEA itself, at one step. */
    direct: number
    /** Anywhere in its chain, on every path. */
    chain: number
    /** Anywhere in its chain, on some path. */
    somewhere: number
  }
  /** The organisation at the top on which most critical services depend, and the share of them. */
  concentration: { organisation: string; share: number } | null
  /** Euros spent up to that day, once and per year. */
  cost: number
  /** Exits that are under way: the landscape is more fragile. */
  fragile: readonly string[]
}

export interface Roadmap { from: string; to: string; steps: readonly RoadmapStep[] }

/** How long a plan looks ahead when it does not say, in years. */
export const YEARS = 10

/** The days on which the landscape is another one by a plan, the first day of the plan in front. What was done before that is done on that day. */
export const changingDays = (plan: ExitPlan, { exits }: Pick<Schedule, 'exits'>): string[] =>
  [...new Set([plan.start, ...exits.flatMap(({ migrates, switched, ends }) => [migrates, switched, ends]).filter((day) => day > plan.start)])].sort()

/**
 * The landscape along a plan: at every day on which it changes, each scenario again from its start. `scenarios` must fit the landscape as it is
 * now; what they select that has gone they select no more. It ends with the years of the plan, or with its last change when that is later.
 * `tell` hears how many of all runs are done.
 */
export function roadmap(landscape: Landscape, plan: ExitPlan, schedule: Schedule, scenarios: readonly ScenarioFile[], tell?: (done: number, of: number) => void): Roadmap {
  // One of which nobody knows what takes the place changes nothing.
  const exits = schedule.exits.filter(({ component }) => termsOf(landscape, plan, component).replacedBy)
  const days = changingDays(plan, { exits })
  const end = dayAfter(plan.start, { years: plan.years ?? YEARS, months: 0, days: 0 })
  const seen: Seen = new Map()
  const of = days.length * scenarios.length
  const steps = days.map((from, i): RoadmapStep => {
    const changes = exits.flatMap((exit) => changesBetween(exit, days[i - 1] ?? '', from))
    const metrics = lookedAt(landscapeAt(landscape, plan, schedule, from), scenarios, seen, (done) => tell?.(i * scenarios.length + done, of))
    return { from, changes, ...metrics, cost: costAt(landscape, plan, schedule, from), fragile: exits.filter((exit) => phaseOf(exit, from) === 'migrating').map(({ component }) => component) }
  })
  return { from: plan.start, to: later(end, schedule.ends), steps }
}

/** What becomes of an exit after one day and no later than another. */
function changesBetween({ component, migrates, switched, ends }: ScheduledExit, after: string, until: string): RoadmapStep['changes'] {
  const turns = [...(migrates < switched ? [{ to: 'migrating' as const, day: migrates }] : []), { to: 'switched' as const, day: switched }, { to: 'gone' as const, day: ends }]
  return turns.filter(({ day }) => day > after && day <= until).map(({ to }) => ({ component, to }))
}

type Metrics = Pick<RoadmapStep, 'scenarios' | 'dependence' | 'concentration'>
type Seen = Map<string, Metrics>

/** What is measured of a landscape; of one that was seen before it is known. */
function lookedAt(landscape: Landscape, scenarios: readonly ScenarioFile[], seen: Seen, tell: (done: number) => void): Metrics {
  const key = JSON.stringify([landscape.components, landscape.organisations])
  const known = seen.get(key)
  if (known) {
    tell(scenarios.length)
    return known
  }
  const { services, direct, chain, somewhere, concentration } = dependenceOf(landscape)
  const share = (some: readonly string[]) => (services.length ? some.length / services.length : 0)
  const program = compile(landscape)
  const metrics: Metrics = {
    scenarios: scenarios.map((scenario, i) => {
      const result = outcomeOf(landscape, program, scenario, services)
      tell(i + 1)
      return result
    }),
    dependence: { direct: share(direct), chain: share(chain), somewhere: share(somewhere) }, concentration,
  }
  seen.set(key, metrics)
  return metrics
}

function outcomeOf(landscape: Landscape, program: Program, { file, value }: ScenarioFile, services: readonly string[]): RoadmapStep['scenarios'][number] {
  const { summary, services: outcomes } = traceOf(run(landscape, value, undefined, program))
  return {
    file, interrupted: summary.interrupted, people: summary.people, mtpdBreached: summary.mtpdBreached,
    downtime: services.reduce((sum, id) => sum + (outcomes[id]?.downtime ?? 0), 0), falseFallbacks: summary.falseFallbacks.length,
  }
}
