import type { Organisation } from '../../model/landscape.ts'

type Organisations = Readonly<Record<string, Organisation>>

/**
 * Organisations without circles in who owns whom. A circle can come about when an owner was told here and another one in the file:
 * then it is as it was here. There must be none in `before`.
 */
export function withoutCircles(after: Organisations, before: Organisations): Record<string, Organisation> {
  const result: Record<string, Organisation> = { ...after }
  for (const id of Object.keys(after).sort()) {
    const one = after[id] as Organisation
    const old = Object.hasOwn(before, id) ? before[id]?.parent : undefined
    if (one.parent === old || !ownsItself(id, result)) continue
    const { parent: _theirs, ...own } = one
    result[id] = old === undefined ? own : { ...own, parent: old }
  }
  return result
}

function ownsItself(id: string, all: Organisations): boolean {
  const seen = new Set<string>()
  let next = all[id]?.parent
  while (next !== undefined && Object.hasOwn(all, next) && !seen.has(next)) {
    if (next === id) return true
    seen.add(next)
    next = all[next]?.parent
  }
  return false
}
