import { changesOf, factsOf, type Change, type ServiceFacts } from '../../../engine/difference.ts'
import type { Outcome } from './outcome.ts'

/** The columns of the table of differences, in order. */
export const MEASURES = ['stops', 'downtime', 'mtpd', 'missed', 'lowest'] as const
export type Measure = (typeof MEASURES)[number]

/** A service in one outcome: how it fares, and what is different from the reference. */
export interface Cell {
  /** `null`: it is no service there. */
  facts: ServiceFacts | null
  changes: Change[]
}

/** A service in all outcomes, in their order. */
export interface Row { id: string; name: string; critical: boolean; differs: boolean; cells: Cell[] }

/** `null`: the gravest difference first. Otherwise by the worst value of each service over the outcomes. */
export type Sorting = { by: Measure | 'name'; descending: boolean } | null

/** Rows of all services, the gravest difference first: critical ones, then by the place they have among the differences. */
export function rowsOf(outcomes: readonly Outcome[]): Row[] {
  const ids = [...new Set(outcomes.flatMap(({ trace }) => Object.keys(trace.services)))]
  const place = (id: string) => Math.min(...outcomes.map(({ difference }) => difference?.services.findIndex((one) => one.id === id) ?? -1).map((at) => (at < 0 ? Infinity : at)))
  return ids.map((id): Row & { place: number } => {
    const components = outcomes.flatMap(({ landscape }) => (Object.hasOwn(landscape.components, id) ? [landscape.components[id]] : []))
    const all = outcomes.map(({ trace }) => factsOf(trace, id))
    const cells = all.map((facts) => ({ facts, changes: changesOf({ before: all[0] ?? null, after: facts }) }))
    return {
      id, cells, place: place(id), name: components.at(-1)?.name ?? id, critical: components.some((one) => one?.service?.critical === true),
      differs: cells.some(({ changes }) => changes.length > 0),
    }
  }).sort((a, b) => Number(b.critical) - Number(a.critical) || (a.place === b.place ? byMeasure(a, b, 'stops') || byName(a, b) : a.place - b.place))
    .map(({ place: _, ...row }) => row)
}

/** Made once: making one per comparison is slow. */
const words = new Intl.Collator('nl', { numeric: true })
const byName = (a: Row, b: Row): number => words.compare(a.name, b.name)

/** The measures by which more is worse. */
export const MORE_IS_WORSE: readonly (Measure | 'name')[] = ['downtime', 'missed']

/** The value of a service by a measure: the worst over the outcomes. Never is later than any time. */
function valueOf({ cells }: Row, measure: Measure): number {
  const values = cells.flatMap(({ facts }) => {
    if (!facts) return []
    return measure === 'missed' ? facts.missed.length : facts[measure] ?? Infinity
  })
  return MORE_IS_WORSE.includes(measure) ? Math.max(...values) : Math.min(...values)
}

function byMeasure(a: Row, b: Row, measure: Measure): number {
  const [one, other] = [valueOf(a, measure), valueOf(b, measure)]
  // Both may be Infinity, whose difference is not a number.
  return one === other ? 0 : one - other
}

/** The rows in another order; equal ones by name. */
export function sorted(rows: readonly Row[], sorting: Sorting): readonly Row[] {
  if (sorting === null) return rows
  const { by, descending } = sorting
  return [...rows].sort((a, b) => (by === 'name' ? byName(a, b) : byMeasure(a, b, by)) * (descending ? -1 : 1) || byName(a, b))
}
