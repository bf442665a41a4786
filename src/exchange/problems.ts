import type { Problem, ProblemDetail } from '../model/problem.ts'
import { MOST_ALIKE } from './limits.ts'

/** Where in a file something is, counted from 1; the start when not given. `file` when it is another than the one that is read. */
export interface Place { line: number; column?: number; file?: string }

const START: Place = { line: 1, column: 1 }

/** What stands in the way of reading a file. */
export const fault = (file: string, detail: ProblemDetail, { line, column = 1 }: Place = START): Problem =>
  ({ severity: 'error', file, line, column, path: '', detail })

/** What someone must know of a file that was read all the same. */
export const warning = (file: string, detail: ProblemDetail, { line, column = 1 }: Place = START): Problem =>
  ({ severity: 'warning', file, line, column, path: '', detail })

/** Gathers warnings. Many that are alike are told one by one up to a limit; of the others only how many there are. */
export interface Warnings {
  /** `alike` groups: shown to people, so a name from the file, such as a type. */
  add(alike: string, detail: ProblemDetail, place?: Place): void
  all(): Problem[]
}

export function warningsOf(file: string): Warnings {
  const told: Problem[] = []
  const counts = new Map<string, { code: string; alike: string; count: number }>()
  return {
    add(alike, detail, place = START) {
      const key = `${detail.code} ${alike}`
      const seen = counts.get(key) ?? { code: detail.code, alike, count: 0 }
      counts.set(key, seen)
      if (++seen.count <= MOST_ALIKE) told.push(warning(place.file ?? file, detail, place))
    },
    all: () => [
      ...told.toSorted((a, b) => a.line - b.line),
      ...[...counts.values()].filter(({ count }) => count > MOST_ALIKE)
        .map(({ alike, count }) => warning(file, { code: 'and-more', count: count - MOST_ALIKE, of: alike })),
    ],
  }
}
