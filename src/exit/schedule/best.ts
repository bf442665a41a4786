import { daysBetween } from '../../model/calendar-duration.ts'
import type { ExitPlan } from '../../model/exit.ts'
import { byLatestFinish, placedIn, type Placed } from './place.ts'
import { later, type Task } from './tasks.ts'

/** Of so few exits every order is tried: 720 at most. */
const FEW = 6

/** How good places are: days after the ends of contracts, added up, and the day on which all is over. Less is better. */
interface Worth { late: number; ends: string }

const worthOf = (placed: readonly Placed[]): Worth => ({
  late: placed.reduce((sum, { task: { contractEnd }, switched }) => sum + (contractEnd === null ? 0 : Math.max(0, daysBetween(contractEnd, switched))), 0),
  ends: placed.reduce((last, { ends }) => later(last, ends), ''),
})

const isBetter = (a: Worth, b: Worth): boolean => a.late < b.late || (a.late === b.late && a.ends < b.ends)

/**
 * The exits in their places, in the order that misses the least of the contracts, and then is over first. It begins with those first that must be
 * over first. Of few exits every order is tried, and then no schedule is better: some order gives the best one (Sprecher, Kolisch & Drexl 1995).
 * Of more, two are exchanged as long as that is better.
 */
export function bestPlaced(plan: ExitPlan, tasks: readonly Task[]): Placed[] {
  let order = byLatestFinish(tasks).filter(({ given }) => given === null)
  let best = placedIn(plan, tasks, order)
  let worth = worthOf(best)
  const takes = (next: Task[]): boolean => {
    const placed = placedIn(plan, tasks, next)
    const is = worthOf(placed)
    if (!isBetter(is, worth)) return false
    ;[order, best, worth] = [next, placed, is]
    return true
  }
  // Who waits for no team begins as early as it can in any order.
  if (!best.some(({ waits }) => waits === 'team')) return best
  if (order.length <= FEW) for (const next of ordersOf(order)) takes(next)
  else while (exchanges(order).some(takes));
  return best
}

const ordersOf = <T>(list: readonly T[]): T[][] =>
  (list.length <= 1 ? [[...list]] : list.flatMap((first, i) => ordersOf(list.toSpliced(i, 1)).map((rest) => [first, ...rest])))

/** The orders in which two have changed places. */
const exchanges = <T>(list: readonly T[]): T[][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other, j) => list.with(i, other).with(i + 1 + j, one)))
