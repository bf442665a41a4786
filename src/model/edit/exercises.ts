import type { Exercise } from '../exercise.ts'
import { exerciseIn, scenarioIn, type Work } from '../work.ts'
import { refuse, type Do } from './edit-error.ts'
import { exerciseAfter } from './exercise-after.ts'
import { gone, stays } from './fates.ts'
import { copyOf, isSame, withParts } from './parts.ts'

function put(work: Work, file: string, change: (value: Exercise) => Exercise): Work {
  const before = exerciseIn(work, file) ?? refuse({ code: 'unknown', what: 'exercise', id: file })
  const value = change(before)
  return isSame(value, before) ? work : { ...work, exercises: (work.exercises ?? []).map((one) => (one.file === file ? { file, value } : one)) }
}

export function addExercise(work: Work, { file, value }: Do<'add-exercise'>): Work {
  if (file === work.file || scenarioIn(work, file) || exerciseIn(work, file)) refuse({ code: 'id-taken', id: file })
  return { ...work, exercises: [...work.exercises ?? [], { file, value: copyOf(value) }] }
}

/** Where roles or goals go, what named them names them no longer. */
export const setExercise = (work: Work, { file, parts }: Do<'set-exercise'>): Work => put(work, file, (before) => {
  const after = withParts(before, parts)
  const lost = (key: 'roles' | 'goals') => gone(Object.keys(before[key] ?? {}).filter((id) => !Object.hasOwn(after[key] ?? {}, id)))
  return exerciseAfter(after, { role: lost('roles'), goal: lost('goals'), component: stays })
})

export const revertExercise = (work: Work, { file, value }: Do<'revert-exercise'>): Work => put(work, file, () => value)

export function removeExercise(work: Work, { file }: Do<'remove-exercise'>): Work {
  if (!exerciseIn(work, file)) refuse({ code: 'unknown', what: 'exercise', id: file })
  return { ...work, exercises: (work.exercises ?? []).filter((one) => one.file !== file) }
}
