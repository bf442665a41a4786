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
export const keyOf = (entry: NeedEntry): string => (typeof entry === 'string' ? entry : JSON.stringify(
  'on' in entry ? entry : [Object.keys(entry)[0], ...('atLeast' in entry ? [entry.atLeast] : []), ...(('allOf' in entry ? entry.allOf : 'anyOf' in entry ? entry.anyOf : entry.of).map(keyOf).sort(compare))]))
