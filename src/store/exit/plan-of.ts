import { baseName } from '../../model/exercise.ts'
import type { ExitPlan, ExitPlanFile } from '../../model/exit.ts'
import type { ScenarioFile, Work } from '../../model/work.ts'

/** The plan of exits that is looked at: the one of this file, or else the first; `null` when the work has none. */
export const planIn = ({ exitPlans = [] }: Pick<Work, 'exitPlans'>, file: string | null): ExitPlanFile | null =>
  exitPlans.find((one) => one.file === file) ?? exitPlans[0] ?? null

/** The scenarios that a plan plays again, of those that the work has: the ones it names, or else all. */
export function scenariosOf({ scenarios }: Pick<Work, 'scenarios'>, plan: ExitPlan | null): readonly ScenarioFile[] {
  if (!plan?.scenarios) return scenarios
  const named = plan.scenarios.map(baseName)
  const found = scenarios.filter(({ file }) => named.includes(baseName(file)))
  return found.length ? found : scenarios
}
