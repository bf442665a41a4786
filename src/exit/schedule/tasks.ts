import { dayAfter, daysBetween, LAST_DAY, parseCalendarDuration, type CalendarDuration } from '../../model/calendar-duration.ts'
import type { ExitPlan } from '../../model/exit.ts'
import { ASSUMED_LEAD } from '../../model/exit-terms.ts'
import type { Landscape } from '../../model/landscape.ts'
import { termsOf } from '../terms.ts'

/** When nothing is said of the half-and-half time: this part of the lead, and no longer than this. */
const MIGRATION_SHARE = 1 / 4
const LONGEST_MIGRATION = durationOf('P3M')

/** An exit as it is to be placed in time. */
export interface Task {
  component: string
  lead: CalendarDuration
  migration: CalendarDuration | null
  parallel: CalendarDuration
  team: string | null
  /** The day it begins, where the plan says so. */
  given: string | null
  /** Exits of the plan that must have switched. */
  needs: readonly string[]
  contractEnd: string | null
  notice: CalendarDuration | null
}

/** The exits of a plan of what the landscape has, in the order of the plan. */
export function tasksOf(landscape: Landscape, plan: ExitPlan): Task[] {
  const known = Object.keys(plan.exits).filter((id) => Object.hasOwn(landscape.components, id))
  return known.map((component) => {
    const { lead, migration, parallel, team, start, needs, contractEnd, notice } = termsOf(landscape, plan, component)
    return {
      component, team, given: start, lead: durationOf(lead?.value ?? ASSUMED_LEAD), migration: migration && durationOf(migration.value),
      parallel: durationOf(parallel?.value ?? 'P0D'), contractEnd: contractEnd?.value ?? null, notice: notice && durationOf(notice.value),
      needs: [...new Set(needs?.value)].filter((need) => need !== component && known.includes(need)),
    }
  })
}

/** A duration as the checks let it through. */
export function durationOf(text: string): CalendarDuration {
  const duration = parseCalendarDuration(text)
  if (!duration) throw new RangeError(`durationOf: no duration ${text}`)
  return duration
}

/** The day that is this long before another. */
export const dayBefore = (day: string, { years, months, days }: CalendarDuration): string => dayAfter(day, { years: -years, months: -months, days: -days })

export const later = (a: string, b: string): string => (a > b ? a : b)

export const nextDay = (day: string, days = 1): string => dayAfter(day, { years: 0, months: 0, days })

/** The day on which the half-and-half time begins, of an exit that begins on `start`. */
export function migratesOn({ lead, migration }: Pick<Task, 'lead' | 'migration'>, start: string): string {
  const switched = dayAfter(start, lead)
  if (migration) return later(start, dayBefore(switched, migration))
  const quarter = nextDay(switched, -Math.floor(daysBetween(start, switched) * MIGRATION_SHARE))
  return later(quarter, dayBefore(switched, LONGEST_MIGRATION))
}

/** The last day to begin so that this is over by `by`. Months are not equally long, so it is looked for. */
export function lastStart(by: string, takes: (start: string) => string, guess: string): string {
  if (by === LAST_DAY) return by
  let day = nextDay(guess, daysBetween(takes(guess), by))
  while (takes(day) > by) day = nextDay(day, -1)
  while (takes(nextDay(day)) <= by) day = nextDay(day)
  return day
}
