import type { Scenario } from '../model/scenario.ts'
import type { Work } from '../model/work.ts'

/** A scenario in which nothing happens yet. */
export const emptyScenario = (name: string, start: string): Scenario =>
  ({ format: 'uitwijk-scenario/1', name, start, horizon: 'P14D', events: [] })

/** The scenario that differs between two works, or is in the second only; the open one when that is among them, `null` when none does. */
export function changedScenario(before: Work, after: Work, open: string | null): string | null {
  const old = new Map(before.scenarios.map(({ file, value }) => [file, value]))
  const changed = after.scenarios.filter(({ file, value }) => old.get(file) !== value).map(({ file }) => file)
  return changed.includes(open ?? '') ? open : changed[0] ?? null
}
