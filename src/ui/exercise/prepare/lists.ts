import { seconds } from '../../../model/duration.ts'
import type { Exercise, Inject } from '../../../model/exercise.ts'

/** The lines of a text, each trimmed, without empty ones. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean)

/** A list with the item at a place moved one up (-1) or down (+1); the same items when there is no such place. */
export function movedIn<T>(items: readonly T[], at: number, step: -1 | 1): T[] {
  if (at < 0 || at >= items.length || at + step < 0 || at + step >= items.length) return [...items]
  return items.toSpliced(at, 1).toSpliced(at + step, 0, items[at] as T)
}

/** The injects of an exercise with their ids, in order of time; those at the same time as they stand in the file. */
export const inTime = ({ injects = {} }: Pick<Exercise, 'injects'>): [id: string, inject: Inject][] =>
  Object.entries(injects).sort(([, a], [, b]) => seconds(a.at) - seconds(b.at))
