import type { ExitPlan } from '../../model/exit.ts'
import type { Landscape } from '../../model/landscape.ts'
import { clausesOf, select, type Selector } from '../../model/selector.ts'
import { daysOf } from '../days.ts'
import { contractOf } from '../terms.ts'
import { leavingFrom } from './leaving.ts'

/** What must be left, by when, and from when on it is worked at. */
export interface Forced {
  landscape: Landscape
  plan: ExitPlan | null
  selector: Selector
  /** Days. */
  notice: number
  /** The day on which the notice is given, `YYYY-MM-DD`. */
  day: string
}

/** How leaving one component goes. Days; `null`: not known. */
export interface Leaving { component: string; takes: number | null; gap: number | null }

/** How leaving everything that is selected goes, on the landscape as it is or with measures (`with_`). */
export function leavings({ landscape, plan, selector, notice, day }: Forced, with_: Landscape = landscape): Leaving[] {
  const takes = leavingFrom(with_, plan, day)
  // No contract binds a state.
  const isByLaw = clausesOf(selector).some(({ jurisdiction }) => jurisdiction !== undefined)
  return select(with_, selector).map((component) => {
    const days = takes(component)
    const contract = isByLaw || with_ === landscape ? null : contractOf(with_, component)
    const agreed = contract && contract.contract.notice !== landscape.contracts?.[contract.id]?.notice ? daysOf(contract.contract.notice ?? 'P0D', day) : 0
    return { component, takes: days, gap: days === null ? null : Math.max(0, days - Math.max(notice, agreed)) }
  })
}
