import type { Component } from '../landscape.ts'

/**
 * The availability score that a component came with, 1 (low) to 3 (high); `null` without one. GEMMA scores how available a
 * *system* should be (the B of BIV, or A of CIA): that does not say how critical the process is that uses it.
 */
export function availabilityOf({ classification }: Component): 1 | 2 | 3 | null {
  const score = classification?.availability
  return score === 1 || score === 2 || score === 3 ? score : null
}
