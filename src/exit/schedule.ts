import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import { clashesOf } from './schedule/clashes.ts'
import { bestPlaced } from './schedule/best.ts'
import { slackOf } from './schedule/slack.ts'
import { migratesOn, tasksOf } from './schedule/tasks.ts'

/** When an exit is done. Days are `YYYY-MM-DD`; `to` days are the first day on which it is over. */
export interface ScheduledExit {
  /** Id of the component that is left. */
  component: string
  /** The day it begins: given, or proposed. */
  start: string
  proposed: boolean
  /** The half-and-half time begins, the new one carries all, the old one is gone. */
  migrates: string
  switched: string
  ends: string
  team: string | null
  /** On the longest chain of exits: a day later here is a day later at the end. */
  critical: boolean
  /** Days by which it can begin later without making the end later. */
  slack: number
  /** Why it does not begin earlier. */
  waits: 'start' | 'needs' | 'team' | 'given'
  /** What is wrong with it as given or as it comes out. */
  clashes: readonly Clash[]
}

export type Clash =
  /** It begins before an exit that must come first has switched. */
  | { code: 'before-need'; need: string; days: number }
  /** More at once than the team can do. */
  | { code: 'team-full'; team: string }
  /** It switches after the contract ends, by so many days. */
  | { code: 'after-contract'; days: number }
  /** The notice must have been given before the plan begins. */
  | { code: 'notice-passed'; on: string }

export interface Schedule {
  exits: readonly ScheduledExit[]
  /** The day on which all are over. */
  ends: string
  /** Components on the critical path, in order. */
  critical: readonly string[]
}

/**
 * When the exits of a plan are done. Days that are given stay; the others are proposed by the serial scheme for projects with limited means
 * (RCPSP; Kolisch 1996): one after another, the one that must be over first before others, each as early as the plan, the exits that must
 * come first and the team allow, in the order that misses the least of the contract ends and is over first (`bestPlaced`). Slack is that of the critical path method (Kelley & Walker 1959), in which exits that follow each other
 * in a team wait for each other as well. An exit must come first by having switched; the time that the old one still stands alongside takes no team.
 */
export function scheduleOf(landscape: Landscape, plan: ExitPlan): Schedule {
  const tasks = tasksOf(landscape, plan)
  const placed = bestPlaced(plan, tasks)
  const ends = placed.reduce((last, { ends }) => (ends > last ? ends : last), plan.start)
  const slack = slackOf(placed, ends)
  const exits = placed.map((one): ScheduledExit => {
    const { task, start, waits } = one
    const late = slack.get(one) ?? 0
    return {
      component: task.component, start, proposed: task.given === null, migrates: migratesOn(task, start), switched: one.switched, ends: one.ends,
      team: task.team, critical: late === 0, slack: late, waits, clashes: clashesOf(one, placed, plan),
    }
  })
  const order = new Map(Object.keys(plan.exits).map((component, i) => [component, i]))
  exits.sort((a, b) => (order.get(a.component) ?? 0) - (order.get(b.component) ?? 0))
  const critical = exits.filter((exit) => exit.critical).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).map(({ component }) => component)
  return { exits, ends, critical }
}
