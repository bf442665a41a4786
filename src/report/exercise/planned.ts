import { many, type Exercise, type Inject, type Round } from '../../model/exercise.ts'
import { seconds } from '../../model/duration.ts'

/** An inject with its id, its number in order of time (from 1) and the second of the scenario at which it comes. */
export interface PlannedInject { id: string; number: number; at: number; inject: Inject }

/** Every inject of an exercise in order of time; those at the same time in the order of the file. */
export const plannedInjects = ({ injects = {} }: Exercise): PlannedInject[] => Object.entries(injects)
  .map(([id, inject]) => ({ id, inject, at: seconds(inject.at) }))
  .sort((a, b) => a.at - b.at)
  .map((one, nth) => ({ ...one, number: nth + 1 }))

/** Whether a round has this moment: its end belongs to the next round, unless it is the last. */
const has = ({ from, until }: Round, at: number, last: boolean): boolean => seconds(from) <= at && (at < seconds(until) || (last && at === seconds(until)))

/** The injects by round, and last those that fall in none. */
export function byRound(exercise: Exercise): { round: Round | null; injects: PlannedInject[] }[] {
  const { rounds } = exercise
  const roundOf = (at: number) => rounds.find((round, nth) => has(round, at, nth === rounds.length - 1)) ?? null
  const all = plannedInjects(exercise)
  const outside = all.filter(({ at }) => roundOf(at) === null)
  return [
    ...rounds.map((round) => ({ round, injects: all.filter(({ at }) => roundOf(at) === round) })),
    ...(outside.length ? [{ round: null, injects: outside }] : []),
  ]
}

/** Whether an inject goes to this role alone, or to it and some others: then it is handed over on paper. */
export const isFor = (inject: Inject, role: string): boolean => many(inject.to).includes(role)
