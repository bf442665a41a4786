import { asNeed, type NeedEntry } from '../../model/need.ts'
import { combined } from './combined.ts'
import { isAssumed, softTerms, type Softness, type SoftTerms } from './needs-softness.ts'
import type { Operator } from './rules.ts'

/** What is needed, apart from how far it is. */
export interface Part {
  /** Without terms of its own. */
  entry: NeedEntry
  terms: SoftTerms
  soft: boolean
  /** Whether something in it is an assumption. */
  assumed: boolean
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A need on one component, as far as the way to it says; `null`: that is said elsewhere. */
export const single = (id: string, way: Softness | null): Part =>
  ({ entry: id, terms: way ? softTerms(way) : {}, soft: way?.soft ?? false, assumed: way !== null && isAssumed(way) })

/** A part as it is written among others. */
export const written = ({ entry, terms }: Part): NeedEntry => (Object.keys(terms).length ? { ...asNeed(entry), ...terms } : entry)

/** Parts under an operator; `null` when nothing of it is needed. What is said of all of them is said of the whole instead. */
export function joined(parts: readonly Part[], operator: Operator): Part | null {
  const [first, ...rest] = parts
  if (first === undefined || combined(parts.map(({ entry }) => entry), operator) === null) return null
  if (rest.length === 0) return first
  const isShared = ([key, value]: [string, unknown]) => rest.every(({ terms }) => Object.hasOwn(terms, key) && alike(Reflect.get(terms, key), value))
  const terms: SoftTerms = Object.fromEntries(Object.entries(first.terms).filter(isShared))
  const own = (part: Part): Part => ({ ...part, terms: Object.fromEntries(Object.entries(part.terms).filter(([key]) => !Object.hasOwn(terms, key))) })
  return {
    entry: combined(parts.map((part) => written(own(part))), operator) as NeedEntry, terms,
    soft: parts.every(({ soft }) => soft), assumed: parts.some(({ assumed }) => assumed),
  }
}

/** A group of which each member says its own, as does the whole (`way`); `null` when nothing of it is needed. */
export function grouped(parts: readonly Part[], operator: Operator, way: Softness | null): Part | null {
  const [first, ...rest] = parts
  const entry = combined(parts.map(written), operator)
  if (first === undefined || entry === null) return null
  const { terms, soft, assumed } = single('', way)
  return rest.length === 0 ? { ...first, terms: { ...first.terms, ...terms }, soft: first.soft || soft, assumed: first.assumed || assumed }
    : { entry, terms, soft, assumed: assumed || parts.some((part) => part.assumed) }
}

/** A part together with components that are needed for it: those of a group of which all are needed stand in it, where as much is said of both. */
export function withBeside(part: Part, beside: readonly Part[]): Part {
  const { entry, terms } = part
  const all = typeof entry !== 'string' && 'allOf' in entry && beside.every((one) => alike(one.terms, terms)) ? entry.allOf : null
  const others = beside.filter((one) => !(all ?? [entry]).includes(one.entry))
  if (others.length === 0) return part
  return all ? { ...part, entry: { allOf: [...all, ...others.map((one) => one.entry)] } } : joined([part, ...others], 'all') as Part
}
