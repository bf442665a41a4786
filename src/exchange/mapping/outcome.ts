import type { Fate, Reason } from '../draft.ts'

/** What became of a record, for each reason there can be. What says the same as another record is in the landscape by that one. */
export const FATE_OF: Readonly<Record<Reason, Fate>> = {
  component: 'mapped', organisation: 'mapped', need: 'mapped', gate: 'mapped', supplier: 'mapped', 'whole-part': 'mapped', same: 'mapped',
  tag: 'tagged', note: 'tagged',
  candidate: 'candidate',
  'not-chosen': 'ignored', 'switched-off': 'ignored', motivation: 'ignored', classification: 'ignored', 'type-relation': 'ignored', influence: 'ignored',
  suitability: 'ignored', 'not-in-use': 'ignored', 'end-missing': 'ignored', itself: 'ignored',
  'unknown-type': 'unreadable', dangling: 'unreadable', 'no-id': 'unreadable', 'over-limit': 'unreadable', 'not-readable': 'unreadable',
}

/** A record that has to do with several things is told by the first of these that is so. */
const ORDER = Object.keys(FATE_OF) as Reason[]
const RANK = new Map(ORDER.map((reason, rank) => [reason, rank]))

/** What became of each element and relation, by its place in the inventory. */
export interface Outcome {
  items: (Reason | undefined)[]
  links: (Reason | undefined)[]
  item(at: number, reason: Reason): void
  link(at: number, reason: Reason): void
}

export function outcome(items: number, links: number): Outcome {
  const told: Outcome = {
    items: Array.from({ length: items }), links: Array.from({ length: links }),
    item: (at, reason) => tell(told.items, at, reason),
    link: (at, reason) => tell(told.links, at, reason),
  }
  return told
}

function tell(list: (Reason | undefined)[], at: number, reason: Reason): void {
  const before = list[at]
  if (before === undefined || (RANK.get(reason) as number) < (RANK.get(before) as number)) list[at] = reason
}
