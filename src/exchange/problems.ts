import type { Problem, ProblemDetail } from '../model/problem.ts'
import { MOST_ALIKE } from './limits.ts'

/** Where in a file something is, counted from 1; the start when not given. `file` when it is another than the one that is read. */
export interface Place { line: number; column?: number; file?: string }

const START: Place = { line: 1, column: 1 }

/** Letters of what a file says that are repeated to people. */
const LONGEST = 200

/** A detail in which nothing from the file is so long that it hides what is said of it. */
const brief = (detail: ProblemDetail): ProblemDetail =>
  Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value])) as ProblemDetail

/** What stands in the way of reading a file. */
export const fault = (file: string, detail: ProblemDetail, { line, column = 1 }: Place = START): Problem =>
  ({ severity: 'error', file, line, column, path: '', detail: brief(detail) })

/** What someone must know of a file that was read all the same. */
export const warning = (file: string, detail: ProblemDetail, { line, column = 1 }: Place = START): Problem =>
  ({ severity: 'warning', file, line, column, path: '', detail: brief(detail) })

/** Gathers warnings. Many that are alike are told one by one up to a limit; of the others only how many there are. */
export interface Warnings {
  /** `alike` groups: shown to people, so a name from the file, such as a type. */
  add(alike: string, detail: ProblemDetail, place?: Place): void
  all(): Problem[]
}

export function warningsOf(file: string): Warnings {
  const told: Problem[] = []
  /** How many groups of one code there are, and how many warnings of each group. */
  const groups = new Map<string, number>()
  const counts = new Map<string, { alike: string; count: number; most: number }>()
  return {
    add(alike, detail, place = START) {
      const named = `${detail.code} ${alike}`
      const before = groups.get(detail.code) ?? 0
      // In a file in which everything is wrong in another way, groups are no shorter than all of it.
      const [key, most] = counts.has(named) || before < MOST_ALIKE ? [named, MOST_ALIKE] : [`${detail.code}…`, 0]
      const seen = counts.get(key) ?? { alike: most > 0 ? alike : `${alike}…`, count: 0, most }
      if (seen.count === 0) groups.set(detail.code, before + 1)
      counts.set(key, seen)
      if (++seen.count <= most) told.push(warning(place.file ?? file, detail, place))
    },
    all: () => [
      ...told.toSorted((a, b) => a.line - b.line),
      ...[...counts.values()].filter(({ count, most }) => count > most)
        .map(({ alike, count, most }) => warning(file, { code: 'and-more', count: count - most, of: alike })),
    ],
  }
}
