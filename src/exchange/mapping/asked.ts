import { needing, pairKey } from '../../model/candidates.ts'
import type { Component } from '../../model/landscape.ts'
import type { Candidate as Asked } from '../../model/origin.ts'
import type { Candidate } from '../draft.ts'

/** Nobody decides on more of them than this, and a file does not grow with what nobody looks at. */
const MOST = 5000

/**
 * The relations that someone is asked about in the landscape: those between two components of which neither needs the other yet. Of several
 * between the same two, one; in an order that does not depend on that of the file.
 */
export function askedOf(candidates: readonly Candidate[], components: Readonly<Record<string, Component>>): Asked[] {
  const needs = needing(components)
  const both = candidates.filter(({ dependent, on }) =>
    Object.hasOwn(components, dependent) && Object.hasOwn(components, on) && !needs(dependent, on) && !needs(on, dependent))
  const sorted = both.map((one) => ({ one, key: JSON.stringify([one.dependent, one.on, one.type, one.name]) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const first = new Map<string, Candidate>()
  for (const { one } of sorted) if (!first.has(pairKey(one))) first.set(pairKey(one), one)
  return [...first.values()].slice(0, MOST).map(({ dependent, on, type, name }) => ({ dependent, on, type, ...(name !== '' && { name }) }))
}
