import type { ScenarioFile } from '../../../model/work.ts'
import type { CompareItem } from '../../../store/state.ts'
import { MOST_ITEMS, type Landscapes } from './outcome.ts'

/** Something to compare at one press. */
export interface Preset { id: 'changes' | 'baseline' | 'variants' | 'two'; items: CompareItem[] }

/** The name of a file without what tells variants apart: `01-stroom-2.scenario.yaml` → `01-stroom`. */
const stemOf = (file: string): string => file.replace(/(-\d+)?\.scenario\.\w+$/, '')

/** The scenarios that were made from one another, the given one included. */
export const variantsOf = (file: string, scenarios: readonly ScenarioFile[]): ScenarioFile[] =>
  scenarios.filter((one) => stemOf(one.file) === stemOf(file))

/** What can be compared at one press, given the scenario that is played. */
export function presetsOf(open: string, scenarios: readonly ScenarioFile[], landscapes: Landscapes): Preset[] {
  const now = ({ file }: { file: string }): CompareItem => ({ file, landscape: 'now' })
  const variants = variantsOf(open, scenarios)
  const other = scenarios.find(({ file }) => file !== open)
  const found: (Preset | false | null | undefined)[] = [
    landscapes.opened && { id: 'changes', items: [{ file: open, landscape: 'opened' }, now({ file: open })] },
    landscapes.baseline && landscapes.baseline !== landscapes.now && { id: 'baseline', items: [{ file: open, landscape: 'baseline' }, now({ file: open })] },
    variants.length > 1 && { id: 'variants', items: variants.slice(0, MOST_ITEMS).map(now) },
    other && { id: 'two', items: [now({ file: open }), now(other)] },
  ]
  return found.filter((preset): preset is Preset => Boolean(preset))
}

/** One more item: the next scenario that is not there yet, or else the first again. */
export function withOneMore(items: readonly CompareItem[], open: string, scenarios: readonly ScenarioFile[]): CompareItem[] {
  const files = [open, ...scenarios.map(({ file }) => file)]
  const file = files.find((one) => !items.some((item) => item.file === one)) ?? open
  return [...items, { file, landscape: 'now' }]
}
