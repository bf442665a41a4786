import type { ProblemDetail } from '../model/problem.ts'

/**
 * Why a record could not be read. `unknown-type`: nobody knows what it is. `dangling`: what it refers to is not there. `no-id`: nothing
 * tells it from others. `over-limit`: it came after as many as are taken. `not-readable`: as it stands it says nothing we know.
 */
export type WhyUnreadable = 'unknown-type' | 'dangling' | 'no-id' | 'over-limit' | 'not-readable'

/** So many records of one type that could not be read, for one reason. */
export interface Unreadable { what: 'element' | 'relation'; type: string; reason: WhyUnreadable; count: number }

const WHY: Partial<Record<ProblemDetail['code'], WhyUnreadable>> = { 'unknown-type': 'unknown-type', dangling: 'dangling', 'no-foreign-id': 'no-id', 'too-many': 'over-limit' }

/** Counts records that cannot be read; `detail` is what is told of one. */
export interface UnreadableCount {
  add(what: Unreadable['what'], type: string, detail: ProblemDetail): void
  all(): Unreadable[]
}

export function unreadableCount(): UnreadableCount {
  const counts = new Map<string, Unreadable>()
  return {
    add(what, type, detail) {
      const reason = WHY[detail.code] ?? 'not-readable'
      const key = `${what} ${reason} ${type}`
      const before = counts.get(key)
      if (before) before.count++
      else counts.set(key, { what, type, reason, count: 1 })
    },
    all: () => [...counts.values()],
  }
}
