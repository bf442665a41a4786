import { differenceOf, type Difference } from '../../../engine/difference.ts'
import type { Trace } from '../../../engine/trace.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { ScenarioFile } from '../../../model/work.ts'
import type { Baseline, CompareItem } from '../../../store/state.ts'

/** No more than this stand side by side: with five nobody sees the differences any more. */
export const MOST_ITEMS = 4

/** The landscapes that outcomes can be of. `opened` is left out when nothing was changed since. */
export interface Landscapes { now: Landscape; baseline: Landscape | null; opened: Landscape | null }

/** One of the things that are compared, with what it is of. */
export interface Entry { letter: string; item: CompareItem; landscape: Landscape; scenario: Scenario }

/** An entry that was worked out. */
export interface Outcome extends Entry {
  trace: Trace
  /** From the reference, which is the first, to this one; `null` for the reference itself. */
  difference: Difference | null
}

export const landscapesOf = (now: Landscape, baseline: Baseline | null, opened: Landscape | null): Landscapes =>
  ({ now, baseline: baseline?.landscape ?? null, opened: opened === now ? null : opened })

/** The items that can still be worked out, each with its letter; what names a scenario or landscape that is gone is left out. */
export function entriesOf(items: readonly CompareItem[], scenarios: readonly ScenarioFile[], landscapes: Landscapes): Entry[] {
  const found = items.flatMap((item) => {
    const scenario = scenarios.find(({ file }) => file === item.file)?.value
    // A landscape to which nothing was changed is the same as it was when opened.
    const landscape = item.landscape === 'opened' ? landscapes.opened ?? landscapes.now : landscapes[item.landscape]
    return scenario && landscape ? [{ item, landscape, scenario }] : []
  })
  return found.slice(0, MOST_ITEMS).map((entry, i) => ({ letter: String.fromCharCode(65 + i), ...entry }))
}

/** The outcomes with their differences from the first. */
export function outcomesOf(done: readonly (Entry & { trace: Trace })[]): Outcome[] {
  const [reference] = done
  return done.map((one) => ({
    ...one,
    difference: !reference || one === reference ? null : differenceOf(reference.trace, one.trace, one.landscape, reference.landscape),
  }))
}

/** The start that all share, so that their axis can have dates; `null` when they have none in common. */
export function sharedStart(entries: readonly Entry[]): string | null {
  const starts = new Set(entries.map(({ scenario }) => scenario.start))
  return starts.size === 1 ? entries[0]?.scenario.start ?? null : null
}
