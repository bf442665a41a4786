import type { Element, Relation } from '../inventory.ts'
import type { Warnings } from '../problems.ts'
import type { UnreadableCount } from '../unreadable.ts'

const ENDS = ['source', 'target'] as const

/**
 * The relations whose both ends are there: an element, or a relation of which both ends are there. The others are counted, with a
 * warning each. `files`: in which file they stand, when that is another than the one that is read.
 */
export function withoutDangling<R extends Relation>(elements: readonly Element[], relations: readonly R[], files: ReadonlyMap<Relation, string>, warnings: Warnings, unread: UnreadableCount): R[] {
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

  for (const [relation, end] of lost) {
    const detail = { code: 'dangling', what: relation.name ?? relation.type, id: relation[end], end } as const
    unread.add('relation', relation.type, detail)
    const file = files.get(relation)
    warnings.add(relation.type, detail, { line: relation.line, ...(file !== undefined && { file }) })
  }
  return relations.filter((relation) => !lost.has(relation))
}
