import { dayAfter, daysBetween, parseCalendarDuration } from '../../model/calendar-duration.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import { termsOf } from '../terms.ts'

/**
 * Days that it takes to leave a component when it is begun on this day (`YYYY-MM-DD`), with the exits that must come first before it; `null` when that is not
 * known of all of these, or when they wait for each other.
 */
export function leavingFrom(landscape: Landscape, plan: ExitPlan | null, day: string): (component: string) => number | null {
  const known = new Map<string, string | null>()
  const doneOn = (component: string, waiting: readonly string[]): string | null => {
    const before = known.get(component)
    if (before !== undefined) return before
    if (waiting.includes(component) || !Object.hasOwn(landscape.components, component)) return null
    const { lead, needs } = termsOf(landscape, plan, component)
    const duration = lead && parseCalendarDuration(lead.value)
    const first = (needs?.value ?? []).map((need) => doneOn(need, [...waiting, component]))
    const start = first.reduce<string | null>((latest, one) => (latest === null || one === null ? null : one > latest ? one : latest), day)
    const done = duration && start !== null ? dayAfter(start, duration) : null
    known.set(component, done)
    return done
  }
  return (component) => {
    const done = doneOn(component, [])
    return done === null ? null : daysBetween(day, done)
  }
}
