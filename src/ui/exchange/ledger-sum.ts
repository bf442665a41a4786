import type { Fate, Ledger } from '../../exchange/draft.ts'

/** What became of records, in the order in which it is told. */
export const FATES_TOLD = ['mapped', 'tagged', 'candidate', 'ignored', 'unreadable'] as const satisfies readonly Fate[]

/** How many records have each fate, and how many there are. */
export function sumOf({ rows }: Pick<Ledger, 'rows'>): Record<Fate | 'total', number> {
  const sum = { mapped: 0, tagged: 0, candidate: 0, ignored: 0, unreadable: 0, total: 0 }
  for (const { fate, count } of rows) {
    sum[fate] += count
    sum.total += count
  }
  return sum
}
