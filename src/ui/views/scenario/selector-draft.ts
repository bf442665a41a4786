import { clausesOf, SELECTOR_KEYS, valuesOf, type Clause, type Selector, type SelectorKey } from '../../../model/selector.ts'

/** One condition while it is being made: any of these values will do. */
export interface Condition { key: SelectorKey; values: readonly string[] }
/** Conditions that must all hold. */
export type ClauseDraft = readonly Condition[]
/** A selector while it is being made: any of these will do. It may hold conditions without a value yet. */
export type SelectorDraft = readonly ClauseDraft[]

/** Where a choice begins: one component, still to be named. */
export const EMPTY: SelectorDraft = [[{ key: 'component', values: [] }]]

/** The keys that a clause does not have yet; of one key there is one condition. */
export const freeKeys = (clause: ClauseDraft): SelectorKey[] => SELECTOR_KEYS.filter((key) => !clause.some((condition) => condition.key === key))

export function selectorDraftOf(selector: Selector | null): SelectorDraft {
  if (selector === null) return EMPTY
  return clausesOf(selector).map((clause) => SELECTOR_KEYS.filter((key) => clause[key] !== undefined).map((key) => ({ key, values: valuesOf(clause, key) })))
}

/** The selector that a draft stands for; `null` while something in it is still to be chosen. */
export function selectorFrom(draft: SelectorDraft): Selector | null {
  if (!draft.length || draft.some((clause) => !clause.length || clause.some(({ values }) => !values.length))) return null
  const clauses = draft.map((clause) => Object.fromEntries(clause.map(({ key, values }) => [key, values.length === 1 ? values[0] : [...values]])) as Clause)
  return clauses.length === 1 ? clauses[0] as Clause : clauses
}

/** The draft with another condition at a place; `null`: it goes, and with its last condition the clause goes. */
export function withCondition(draft: SelectorDraft, clause: number, condition: number, next: Condition | null): SelectorDraft {
  const changed = draft.map((each, i) => {
    if (i !== clause) return each
    if (next === null) return each.filter((_, j) => j !== condition)
    return condition < each.length ? each.map((old, j) => (j === condition ? next : old)) : [...each, next]
  }).filter((each) => each.length)
  return changed.length ? changed : EMPTY
}

/** The draft with one more condition in a clause, on a key that it does not have yet. */
export function narrowed(draft: SelectorDraft, clause: number): SelectorDraft {
  const [key] = freeKeys(draft[clause] ?? [])
  return key ? withCondition(draft, clause, Infinity, { key, values: [] }) : draft
}

/** The draft with one more clause. */
export const widened = (draft: SelectorDraft): SelectorDraft => [...draft, ...EMPTY]
