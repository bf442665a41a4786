import { kindOfGroup } from '../../model/edit/need-tree.ts'
import type { NeedEntry } from '../../model/need.ts'
import { compare } from './order.ts'
import type { Operator } from './rules.ts'

/** Members under an operator, as one entry; `null` when nothing of it is needed. */
export function combined(members: readonly NeedEntry[], operator: Operator): NeedEntry | null {
  const least = operator === 'all' ? members.length : 'atLeast' in operator ? Math.min(operator.atLeast, members.length) : members.length - operator.allBut
  if (members.length === 0 || least <= 0) return null
  if (members.length === 1) return members[0] as NeedEntry
  if (least === members.length) return { allOf: [...members] }
  return least === 1 ? { anyOf: [...members] } : { atLeast: least, of: [...members] }
}

/** The same text for entries that say the same, in whatever order. */
export function keyOf(entry: NeedEntry): string {
  if (typeof entry === 'string') return entry
  const { holdUp = null, without = null } = entry
  if ('on' in entry) return JSON.stringify([entry.on, holdUp, without])
  const members = 'allOf' in entry ? entry.allOf : 'anyOf' in entry ? entry.anyOf : entry.of
  return JSON.stringify([kindOfGroup(entry), 'atLeast' in entry ? entry.atLeast : null, members.map(keyOf).sort(compare), holdUp, without])
}
