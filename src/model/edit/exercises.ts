import type { Work } from '../work.ts'
import type { Do } from './edit-error.ts'
import { exerciseAfter } from './exercise-after.ts'
import { gone, stays } from './fates.ts'
import { addFile, changeFile, removeFile } from './filed.ts'
import { withParts } from './parts.ts'

export const addExercise = (work: Work, { file, value }: Do<'add-exercise'>): Work => addFile(work, 'exercises', file, value)

/** Where roles or goals go, what named them names them no longer. */
export const setExercise = (work: Work, { file, parts }: Do<'set-exercise'>): Work => changeFile(work, 'exercises', file, (before) => {
  const after = withParts(before, parts)
  const lost = (key: 'roles' | 'goals') => gone(Object.keys(before[key] ?? {}).filter((id) => !Object.hasOwn(after[key] ?? {}, id)))
  return exerciseAfter(after, { role: lost('roles'), goal: lost('goals'), component: stays })
})

export const revertExercise = (work: Work, { file, value }: Do<'revert-exercise'>): Work => changeFile(work, 'exercises', file, () => value)

export const removeExercise = (work: Work, { file }: Do<'remove-exercise'>): Work => removeFile(work, 'exercises', file)
