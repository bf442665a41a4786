import type { ExitPlan } from '../exit.ts'
import type { Work } from '../work.ts'
import type { Do } from './edit-error.ts'
import { exitPlanAfter } from './exit-plan-after.ts'
import { fatesOf, gone } from './fates.ts'
import { addFile, changeFile, removeFile } from './filed.ts'
import { withParts } from './parts.ts'

export const addExitPlan = (work: Work, { file, value }: Do<'add-exit-plan'>): Work => addFile(work, 'exitPlans', file, value)

/** Where teams, alternatives or who supplies them go, what named them names them no longer. */
export const setExitPlan = (work: Work, { file, parts }: Do<'set-exit-plan'>): Work => changeFile(work, 'exitPlans', file, (before) => {
  const after = withParts<ExitPlan>(before, parts)
  const lost = (key: 'teams' | 'components' | 'organisations') => gone(Object.keys(before[key] ?? {}).filter((id) =>
    !Object.hasOwn(after[key] ?? {}, id) && !(key !== 'teams' && Object.hasOwn(work.landscape[key] ?? {}, id))))
  return exitPlanAfter(after, fatesOf({ component: lost('components'), organisation: lost('organisations') }), lost('teams'))
})

export const revertExitPlan = (work: Work, { file, value }: Do<'revert-exit-plan'>): Work => changeFile(work, 'exitPlans', file, () => value)

export const removeExitPlan = (work: Work, { file }: Do<'remove-exit-plan'>): Work => removeFile(work, 'exitPlans', file)
