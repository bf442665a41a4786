import type { Component } from '../landscape.ts'

const KEY = /beschikbaarheid|availability/i

/**
 * The availability score that a component came with, 1 (low) to 3 (high); `null` without one. GEMMA scores how available a
 * *system* should be (the B of BIV, or A of CIA): that does not say how critical the process is that uses it.
 */
export function availabilityOf({ classification, origin }: Component): 1 | 2 | 3 | null {
  const score = classification?.availability ?? Object.entries(origin?.properties ?? {})
    .flatMap(([key, value]) => (KEY.test(key) ? [value].flat() : [])).map(scoreIn).find((found) => found !== null)
  return score === 1 || score === 2 || score === 3 ? score : null
}

/** `3`, `3 - hoog`, `Hoog`; `null` for anything else, such as the reason for a score. */
function scoreIn(text: string): number | null {
  const [, digit] = /^\s*([1-3])(?!\d)/.exec(text) ?? []
  if (digit) return Number(digit)
  const place = ['laag', 'midden', 'hoog'].indexOf(text.trim().toLowerCase())
  return place < 0 ? null : place + 1
}
