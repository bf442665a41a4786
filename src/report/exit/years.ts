import type { RoadmapStep } from '../../exit/roadmap.ts'
import { mostBreached, worstOf } from '../../i18n/told/exit/roadmap.ts'
import type { DataTable } from '../document.ts'
import type { ExitContext } from './context.ts'

/** How the landscape does on the first day of a year of the plan, or on its last. */
export interface Year {
  day: string
  step: RoadmapStep
  /** The step in the year up to this day in which a scenario affects most people on average; that of the day itself for the first. */
  worst: RoadmapStep
  cost: number
}

/** People that are affected by a scenario, on average over all of them. */
export const meanPeople = ({ scenarios }: RoadmapStep): number => (scenarios.length ? scenarios.reduce((sum, { people }) => sum + people, 0) / scenarios.length : 0)

/** The years of the roadmap; none when there is no roadmap. */
export function years({ roadmap, costs }: Pick<ExitContext, 'roadmap' | 'costs'>): Year[] {
  const steps = roadmap?.steps ?? []
  return costs.flatMap(({ day, cost }, i): Year[] => {
    const last = costs[i - 1]?.day ?? day
    const step = steps.findLast(({ from }) => from <= day)
    if (!step) return []
    const within = steps.filter(({ from }, at) => from <= day && (steps[at + 1]?.from ?? '9999') > last)
    const worst = within.reduce((most, one) => (meanPeople(one) > meanPeople(most) ? one : most), step)
    return [{ day, step, worst, cost }]
  })
}

/** The years as bare values. */
export function yearsOf(context: ExitContext): DataTable {
  const { own: { roadmap: { yearColumns } } } = context
  return {
    header: Object.values(yearColumns),
    rows: years(context).map(({ day, step, worst, cost }) => [
      day, step.dependence.direct, step.dependence.chain, worstOf(step)?.people ?? 0, Math.round(meanPeople(step)), Math.round(meanPeople(worst)), mostBreached(step), step.fragile.length, cost,
    ]),
  }
}
