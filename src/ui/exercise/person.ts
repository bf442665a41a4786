import type { ExerciseTexts } from '../../i18n/exercise.ts'
import type { Exercise } from '../../model/exercise.ts'

/** How a participant is called: by name, and as long as nobody filled that in by role. */
export function personOf({ participants, roles }: Exercise, nth: number, { run }: ExerciseTexts): string {
  const { name, role } = participants?.[nth] ?? {}
  return name || (role && (roles?.[role]?.name ?? role)) || run.people.unnamed(nth + 1)
}

/** The names to choose from where someone is to be named: of participants and of roles. */
export const namesIn = ({ participants = [], roles = {} }: Exercise): string[] =>
  [...new Set([...participants, ...Object.values(roles)].map(({ name }) => name).filter(Boolean))]
