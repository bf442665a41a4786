import { dayAfter, LAST_DAY } from '../../model/calendar-duration.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { ScheduledExit } from '../schedule.ts'
import { dayBefore, later, type Task } from './tasks.ts'

/** An exit that has its place in time. */
export interface Placed {
  task: Task
  start: string
  switched: string
  ends: string
  waits: ScheduledExit['waits']
  /** Exits after which it can begin at the earliest: those that it needs, and the one that its place in the team was taken by. */
  after: Placed[]
  /** Its place in the team, from 0; beyond what the team can do for one that does not fit in it. */
  place: number
}

/**
 * All exits, each in its place: those with a given start first, then one after another in this order, as far as what they need has its place.
 * `order` holds those without a given start.
 */
export function placedIn(plan: ExitPlan, tasks: readonly Task[], order: readonly Task[]): Placed[] {
  const placed = new Map<string, Placed>()
  const put = (task: Task, start: string, waits: ScheduledExit['waits']) => {
    const switched = dayAfter(start, task.lead)
    placed.set(task.component, { task, start, switched, ends: dayAfter(switched, task.parallel), waits, after: [], place: 0 })
  }
  for (const task of tasks) if (task.given !== null) put(task, task.given, 'given')
  for (let left = [...order]; left.length;) {
    // In a circle, which the checks refuse, the first of them begins.
    const task = left.find(({ needs }) => !left.some(({ component }) => needs.includes(component))) ?? left[0] as Task
    left = left.filter((one) => one !== task)
    const ready = task.needs.reduce((day, need) => later(day, placed.get(need)?.switched ?? day), plan.start)
    const start = roomInTeam(task, ready, [...placed.values()], plan)
    put(task, start, start > ready ? 'team' : ready > plan.start ? 'needs' : 'start')
  }
  return linked([...placed.values()], placed)
}

/** The first day from `ready` on which the team has room for all of it: that day itself, or one on which another exit has switched. */
function roomInTeam(task: Task, ready: string, placed: readonly Placed[], plan: ExitPlan): string {
  const limit = limitOf(plan, task.team)
  const busy = placed.filter(({ task: { team } }) => team === task.team)
  const days = [ready, ...busy.map(({ switched }) => switched).filter((day) => day > ready).sort()]
  return days.find((start) => most(busy, start, dayAfter(start, task.lead)) < limit) as string
}

/** How many a team can do at once. Who is not said, or not known, is never in the way. */
export const limitOf = (plan: ExitPlan, team: string | null): number => (team !== null && plan.teams && Object.hasOwn(plan.teams, team) ? plan.teams[team]?.atOnce ?? Infinity : Infinity)

/** The most of these that are worked on at once within a stretch of days. */
export function most(exits: readonly Pick<Placed, 'start' | 'switched'>[], from: string, to: string): number {
  const within = exits.filter(({ start, switched }) => start < to && switched > from)
  return [from, ...within.map(({ start }) => start).filter((day) => day > from)]
    .reduce((high, day) => Math.max(high, within.filter(({ start, switched }) => start <= day && day < switched).length), 0)
}

/** In order of the day by which each must have switched, so that its contract and those of all that wait for it are met; then as in the plan. */
export function byLatestFinish(tasks: readonly Task[]): Task[] {
  const known = new Map<Task, string>()
  const latest = (task: Task, on: readonly Task[] = []): string => {
    const before = known.get(task)
    if (before !== undefined) return before
    const waiting = tasks.filter((one) => one.needs.includes(task.component) && !on.includes(one))
    const days = waiting.map((one) => dayBefore(latest(one, [...on, task]), one.lead))
    const day = [task.contractEnd ?? LAST_DAY, ...days].sort()[0] as string
    known.set(task, day)
    return day
  }
  return tasks.map((task) => ({ task, day: latest(task) })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ task }) => task)
}

/** Notes what each begins after: its needs, and the one before it in its place of the team. */
function linked(all: Placed[], placed: ReadonlyMap<string, Placed>): Placed[] {
  all.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const places = new Map<string, Placed[]>()
  for (const one of all) {
    one.after = one.task.needs.flatMap((need) => placed.get(need) ?? [])
    if (one.task.team === null) continue
    const last = places.get(one.task.team) ?? []
    // The place that came free last: so the others keep room.
    const free = last.flatMap(({ switched }, i) => (switched <= one.start ? [i] : [])).sort((a, b) => ((last[a] as Placed).switched < (last[b] as Placed).switched ? 1 : -1))
    one.place = free[0] ?? last.length
    const before = last[one.place]
    if (before && !one.after.includes(before)) one.after.push(before)
    last[one.place] = one
    places.set(one.task.team, last)
  }
  return all
}

