import type { Parts } from '../../../model/edit/edit.ts'
import { many, type Exercise, type Inject } from '../../../model/exercise.ts'

type Naming = 'to' | 'goals' | 'about'

/** A list as it stands in a file: none at all rather than an empty one. */
export const listed = <T>(items: readonly T[]): T[] | undefined => (items.length ? [...items] : undefined)

/** An inject that names these under a key, and nothing when there are none. */
export function naming(inject: Inject, key: Naming, ids: readonly string[]): Inject {
  const { [key]: _before, ...rest } = inject
  return ids.length ? { ...rest, [key]: [...ids] } : rest
}

/** The injects of an exercise that no longer name what goes. */
const without = (injects: Exercise['injects'], key: Naming, id: string): Exercise['injects'] => injects && Object.fromEntries(Object.entries(injects).map(([name, inject]) =>
  [name, many(inject[key]).includes(id) ? naming(inject, key, many(inject[key]).filter((one) => one !== id)) : inject]))

/** A record without one of its entries; none at all when it was the last. */
export function withoutEntry<T>(record: Readonly<Record<string, T>> | undefined, id: string): Record<string, T> | undefined {
  const left = Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => key !== id))
  return Object.keys(left).length ? left : undefined
}

/** What changes in an exercise when a role goes: nobody plays it, and messages are no longer for it. */
export const withoutRole = ({ roles, participants, injects }: Exercise, id: string): Parts<Exercise> => ({
  roles: withoutEntry(roles, id),
  participants: participants?.map(({ role, ...rest }) => (role === undefined || role === id ? rest : { ...rest, role })),
  injects: without(injects, 'to', id),
})

/** What changes in an exercise when a goal goes. */
export const withoutGoal = ({ goals, injects }: Exercise, id: string): Parts<Exercise> => ({ goals: withoutEntry(goals, id), injects: without(injects, 'goals', id) })
