import { daysBetween } from '../../model/calendar-duration.ts'
import type { ExitPlan } from '../../model/exit.ts'
import type { Clash } from '../schedule.ts'
import { limitOf, most, type Placed } from './place.ts'
import { dayBefore } from './tasks.ts'

/** What is wrong with an exit where it stands. */
export function clashesOf({ task, start, switched }: Placed, placed: readonly Placed[], plan: ExitPlan): Clash[] {
  const { team, needs, contractEnd, notice } = task
  const clashes: Clash[] = needs.flatMap((need) => {
    const first = placed.find((one) => one.task.component === need)
    return first && first.switched > start ? [{ code: 'before-need' as const, need, days: daysBetween(start, first.switched) }] : []
  })
  if (team !== null && most(placed.filter((one) => one.task.team === team), start, switched) > limitOf(plan, team)) clashes.push({ code: 'team-full', team })
  if (contractEnd === null) return clashes
  if (switched > contractEnd) clashes.push({ code: 'after-contract', days: daysBetween(contractEnd, switched) })
  const by = notice && dayBefore(contractEnd, notice)
  if (by && by < plan.start) clashes.push({ code: 'notice-passed', on: by })
  return clashes
}
