import { simulate } from '../engine/simulate.ts'
import type { Trace } from '../engine/trace.ts'
import type { ExitPlan } from '../model/exit.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import type { Selector } from '../model/selector.ts'
import type { Played } from './choice/situation.ts'
import { bridgesIn } from './forced/bridges.ts'
import { endOfNotice } from './forced/end-of-notice.ts'
import { leavings, type Forced, type Leaving } from './forced/ground.ts'
import { preparationsFor } from './forced/preparations.ts'
import { termsOf } from './terms.ts'

/** What it would mean if everything that a selector selects had to be left within a notice. */
export interface ForcedExit {
  /** The day on which the notice is given and all exits begin; `null` when nobody said, and there is no plan. */
  from: string | null
  /** Days of notice. */
  notice: number
  exits: readonly {
    component: string
    /** Days that leaving takes; `null` when it is not known. */
    takes: number | null
    /** Days that are short; 0 when it is in time, `null` when it is not known. */
    gap: number | null
    /** What takes its place; `null` when nothing is known. */
    replacedBy: string | null
    /** Critical services that stop when the notice ends and it is still needed. */
    stops: readonly string[]
    /** Fallbacks that bridge the gap, those that run out before it is over, those that come too late, and those that do not work; `days` is how long it can be kept up, `null`: no end. */
    bridges: readonly { component: string; fallback: string; verdict: 'lasts' | 'too-short' | 'late' | 'false' | 'too-small'; days: number | null }[]
  }[]
  /** Critical services that stop when the notice ends, all at once. */
  stops: readonly string[]
  people: number
  /** Measures that together close the gap for the least money, and what they cost; `null` when no set does. */
  preparations: { measures: readonly string[]; cost: number; optimal: boolean } | null
}

/** A day to count calendar time from when none is given: half a year is 181 days then. */
const SOME_DAY = '2026-01-01'

/**
 * What it would mean if everything that a selector selects had to be left within so many days: the exits that take longest first, then those of which it is not known. All exits are begun on `from`, the start of the plan when
 * left out, with as many hands as it takes.
 */
export function forcedExit(landscape: Landscape, plan: ExitPlan | null, selector: Selector, notice: number, from: string | null = plan?.start ?? null): ForcedExit {
  const forced: Forced = { landscape, plan, selector, notice, day: from ?? SOME_DAY }
  const all = leavings(forced)
  const ending = endOfNotice(forced, landscape, all)
  const together = played(ending)
  const exits = all.toSorted((a, b) => rankOf(b) - rankOf(a) || (a.component < b.component ? -1 : 1)).map((leaving): ForcedExit['exits'][number] => {
    const end = endOfNotice(forced, landscape, all, [leaving])
    const alone = played(end)
    return {
      ...leaving, replacedBy: termsOf(landscape, plan, leaving.component).replacedBy?.value.id ?? null,
      stops: alone?.summary.interrupted ?? [], bridges: end && alone && together ? bridgesIn(end.landscape, alone, together) : [],
    }
  })
  const stops = together?.summary.interrupted ?? []
  return {
    from, notice, exits, stops, people: stops.reduce((sum, id) => sum + (ending ? componentOf(ending.landscape, id).service?.people ?? 0 : 0), 0),
    preparations: together ? preparationsFor(forced, all) : { measures: [], cost: 0, optimal: true },
  }
}

const played = (end: Played | null): Trace | null => end && simulate(end.landscape, end.scenario)

/** The longest gap first; what is not known stands between what is late and what is not. */
const rankOf = ({ gap }: Leaving): number => gap ?? 0.5
