import { daysBetween } from '../model/calendar-duration.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Schedule } from './schedule.ts'
import { termsOf } from './terms.ts'

const DAYS_IN_YEAR = 365.25

/** What one exit has cost up to a day. */
export interface ExitCost {
  component: string
  /** Euros: what it costs once, spread evenly over the lead; and per year, from the day that the new one carries the work. */
  once: number
  perYear: number
}

/**
 * What each exit of a plan has cost up to a day, in euros. What a contract says of the cost is for all that it covers: it counts once, with the
 * first of them that is planned.
 */
export function costsAt(landscape: Landscape, plan: ExitPlan, { exits }: Pick<Schedule, 'exits'>, day: string): ExitCost[] {
  const counted = new Set<string>()
  return exits.map(({ component, start, switched }) => {
    const { cost, perYear, contract } = termsOf(landscape, plan, component)
    const again = contract !== null && counted.has(contract)
    if (contract !== null && (cost?.from === 'contract' || perYear?.from === 'contract')) counted.add(contract)
    const part = Math.min(1, Math.max(0, daysBetween(start, switched) > 0 ? daysBetween(start, day) / daysBetween(start, switched) : day >= start ? 1 : 0))
    const years = Math.max(0, daysBetween(switched, day)) / DAYS_IN_YEAR
    return {
      component, once: cost && !(again && cost.from === 'contract') ? cost.value * part : 0,
      perYear: perYear && !(again && perYear.from === 'contract') ? perYear.value * years : 0,
    }
  })
}

/** What a plan has cost up to a day, in whole euros. */
export const costAt = (landscape: Landscape, plan: ExitPlan, schedule: Pick<Schedule, 'exits'>, day: string): number =>
  Math.round(costsAt(landscape, plan, schedule, day).reduce((sum, { once, perYear }) => sum + once + perYear, 0))
