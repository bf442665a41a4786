import type { Element, Relation } from '../inventory.ts'
import type { Warnings } from '../problems.ts'

const ENDS = ['source', 'target'] as const

/**
 * The relations whose both ends are there: an element, or a relation of which both ends are there. The others are counted by type,
 * with a warning each.
 */
export function withoutDangling<R extends Relation>(elements: readonly Element[], relations: readonly R[], warnings: Warnings): { kept: R[]; unreadable: Record<string, number> } {
  const there = new Set([...elements, ...relations].map(({ id }) => id))
  const lost = new Map<R, (typeof ENDS)[number]>()
  const on = new Map<string, R[]>()
  for (const relation of relations) for (const end of ENDS) {
    const to = relation[end]
    const others = on.get(to)
    if (others) others.push(relation)
    else on.set(to, [relation])
    if (!there.has(to) && !lost.has(relation)) lost.set(relation, end)
  }
  // A Map hears of what is added while it is walked: what stands on a lost relation is lost as well.
  for (const [{ id }] of lost) for (const relation of on.get(id) ?? []) if (!lost.has(relation)) lost.set(relation, relation.source === id ? 'source' : 'target')

  const unreadable = new Map<string, number>()
  for (const [relation, end] of lost) {
    unreadable.set(relation.type, (unreadable.get(relation.type) ?? 0) + 1)
    warnings.add(relation.type, { code: 'dangling', what: relation.name ?? relation.type, id: relation[end], end }, { line: relation.line })
  }
  return { kept: relations.filter((relation) => !lost.has(relation)), unreadable: Object.fromEntries(unreadable) }
}
