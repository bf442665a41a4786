import { clausesOf, type Clause, type Selector } from '../selector.ts'
import { listAfter, valueAfter, type Fates } from './fates.ts'

/** A clause after these fates; `null` when all that it named under a key goes, as it would select nothing any more. */
function clauseAfter(clause: Clause, fates: Fates): Clause | null {
  let after = clause
  for (const [key, fate] of [['component', fates.component], ['supplier', fates.organisation]] as const) {
    const value = clause[key]
    if (value === undefined) continue
    const next = valueAfter(value, fate)
    if (next === null) return null
    if (next !== value) after = { ...after, [key]: next }
  }
  return after
}

/** A selector after these fates; `null` when all that it named goes. */
export function selectorAfter(selector: Selector, fates: Fates): Selector | null {
  if (!Array.isArray(selector)) return clauseAfter(selector, fates)
  const clauses = listAfter(clausesOf(selector), (clause) => clauseAfter(clause, fates))
  return clauses.length ? clauses : null
}
