import type { Exercise, Inject } from '../exercise.ts'
import { listAfter, recordAfter, stays, valueAfter, type Fate } from './fates.ts'
import { withParts } from './parts.ts'

/** An exercise after these fates: its injects are about what is still there, and meant for roles that are still there. */
export function exerciseAfter(exercise: Exercise, { component, role, goal }: { component: Fate; role: Fate; goal: Fate }): Exercise {
  const injectAfter = (inject: Inject): Inject => withParts<Inject>(inject, {
    ...(inject.about === undefined ? {} : { about: valueAfter(inject.about, component) ?? undefined }),
    ...(inject.to === undefined ? {} : { to: valueAfter(inject.to, role) ?? undefined }),
    ...(inject.goals === undefined ? {} : { goals: valueAfter(inject.goals, goal) ?? undefined }),
  })
  const { injects, participants } = exercise
  return withParts<Exercise>(exercise, {
    ...(injects ? { injects: recordAfter(injects, stays, injectAfter) } : {}),
    ...(participants ? { participants: listAfter(participants, (one) => (one.role === undefined ? one : withParts(one, { role: role(one.role) ?? undefined }))) } : {}),
  })
}
