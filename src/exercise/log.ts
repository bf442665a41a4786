import type { Entry } from './entry.ts'

/** Whether an entry names one before it, as a take-back must. */
const isBefore = (entry: number, number: number): boolean => Number.isInteger(entry) && entry >= 0 && entry < number

/**
 * The entries of a log that were taken back, each with the number of the entry that did it. What takes back something that is not
 * there, or that comes later, does nothing; a take-back that is itself taken back does nothing either.
 */
export function takenBack(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const gone = new Map<number, number>()
  // From the last on: whether an entry holds is decided by later ones only.
  for (let number = entries.length - 1; number >= 0; number--) {
    const entry = entries[number] as Entry
    if (entry.do === 'take-back' && !gone.has(number) && isBefore(entry.entry, number) && !gone.has(entry.entry)) gone.set(entry.entry, number)
  }
  return gone
}
