import fc, { type Arbitrary } from 'fast-check'
import { KINDS } from '../../src/model/kinds.ts'
import { LANDSCAPE_FORMAT, type Component, type Fallback, type Landscape, type Service } from '../../src/model/landscape.ts'
import { nameOfNeed, type LeafNeed, type NeedEntry } from '../../src/model/need.ts'

/** What the random landscapes may contain. */
export interface Shape {
  /** Most components; default 7. */
  size?: number
  /** Longest hold-up, restart or activation, in seconds; default 12. */
  longest?: number
  /** Whether there are fallbacks; default true. */
  fallbacks?: boolean
}

const idOf = (index: number): string => `c${index}`
const ORGANISATIONS = ['o0', 'o1', 'o2', 'o3']
const TAGS = ['red', 'blue']

/** A key that is present in so many of ten cases. */
const maybe = <T>(key: string, value: Arbitrary<T>, inTen = 5): Arbitrary<Record<string, T>> =>
  fc.oneof({ weight: 10 - inTen, arbitrary: fc.constant(undefined) }, { weight: inTen, arbitrary: value }).map((some) => (some === undefined ? {} : { [key]: some }))

/** Several parts of one object together. */
const merged = <T>(...parts: Arbitrary<object>[]): Arbitrary<T> =>
  fc.tuple(...parts).map((values) => Object.assign({}, ...values) as T)

/** A whole number of seconds as a duration, now and then as an uncertain one. */
const duration = (longest: number, least = 0) => fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: least, max: longest }).map((n) => `PT${n}S`) },
  { weight: 1, arbitrary: fc.integer({ min: least, max: longest }).map((n) => ({ min: 'PT0S', likely: `PT${n}S`, max: `PT${n * 2 + 1}S` })) },
)

const share = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 0.25, 0.5, 0.75, 1) },
  { weight: 1, arbitrary: fc.constantFrom(0.3, 0.9) },
)
const floor = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 0.25, 0.5, 0.75) },
  { weight: 1, arbitrary: fc.constantFrom(0.3, 0.9) },
)

/** A need on one of these components, or a group of needs that nests at most `depth` deep. */
function need(ids: string[], depth: number, longest: number): Arbitrary<NeedEntry> {
  const id = fc.constantFrom(...ids)
  const terms = [maybe('holdUp', duration(longest)), maybe('without', floor, 2)]
  const leaf = fc.oneof(id, merged<LeafNeed>(id.map((on) => ({ on })), ...terms))
  if (depth === 0) return leaf
  const members = fc.array(need(ids, depth - 1, longest), { minLength: 1, maxLength: 3 })
  const group = merged<NeedEntry>(
    fc.oneof(
      members.map((allOf) => ({ allOf })),
      members.map((anyOf) => ({ anyOf })),
      fc.tuple(members, fc.nat(2)).map(([of, k]) => ({ atLeast: 1 + (k % of.length), of })),
    ),
    ...terms,
  )
  return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: group })
}

/** Gives some top-level needs an id, so that a fallback can cover them by it. */
const named = (needs: NeedEntry[], hasId: boolean[]): NeedEntry[] => needs.map((entry, i) =>
  hasId[i] ? { ...(typeof entry === 'string' ? { on: entry } : entry), id: `need-${i % 2}` } : entry)

interface DraftFallback { fallback: Fallback; covers: number | undefined }

function draftFallback(ids: string[], longest: number): Arbitrary<DraftFallback> {
  return fc.record({
    fallback: merged<Fallback>(
      fc.constant({ name: 'Fallback' }),
      maybe('activation', fc.oneof(duration(longest), fc.constant('PT0S'))),
      maybe('capacity', share),
      maybe('lasts', duration(longest * 2)),
      maybe('trigger', fc.constantFrom('auto', 'manual')),
      maybe('needs', fc.array(need(ids, 1, longest), { maxLength: 2 })),
    ),
    covers: fc.option(fc.nat(5), { nil: undefined }),
  })
}

/** The names by which a fallback can cover one of these needs: by id and by component. */
const namesIn = (needs: NeedEntry[]): string[] => needs.flatMap((entry) => {
  const on = typeof entry === 'string' ? entry : 'on' in entry ? entry.on : undefined
  return [nameOfNeed(entry), on].filter((name) => name !== undefined)
})

function withCovers(drafts: DraftFallback[], needs: NeedEntry[]): Record<string, Fallback> {
  const names = namesIn(needs)
  return Object.fromEntries(drafts.map(({ fallback, covers }, i) => {
    const name = covers === undefined ? undefined : names[covers % names.length]
    return [`f${i}`, name === undefined ? fallback : { ...fallback, covers: name }]
  }))
}

const service: Arbitrary<Service> = merged(
  fc.constant({ critical: true }),
  maybe('mtpd', fc.nat(15).map((n) => `PT${n}S`)),
  maybe('rto', fc.nat(10).map((n) => `PT${n}S`)),
  maybe('minimum', share),
)

/** A component that may need these others. */
function component(id: string, others: string[], all: string[], { longest = 12, fallbacks = true }: Shape): Arbitrary<Component> {
  const needs = others.length === 0 ? fc.constant<NeedEntry[]>([]) : fc.oneof(
    { weight: 1, arbitrary: fc.constant<NeedEntry[]>([]) },
    { weight: 4, arbitrary: fc.array(need(others, 2, longest), { minLength: 1, maxLength: 3 }) },
  )
  return fc.tuple(
    fc.record({ kind: fc.constantFrom(...KINDS.slice(0, 5)) }),
    merged<Partial<Component>>(
      maybe('supplier', fc.constantFrom(...ORGANISATIONS)),
      maybe('tags', fc.subarray(TAGS)),
      maybe('restart', duration(longest), 4),
      maybe('service', service, 7),
    ),
    needs,
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    fc.array(draftFallback(all, longest), { maxLength: fallbacks ? 2 : 0 }),
  ).map(([kind, rest, list, hasId, drafts]) => {
    const entries = named(list, hasId)
    return {
      name: id.toUpperCase(), ...kind, ...rest,
      ...(entries.length > 0 && { needs: entries }),
      ...(drafts.length > 0 && { fallbacks: withCovers(drafts, entries) }),
    }
  })
}

/** Four organisations; each may belong to one before it. */
const organisations = fc.tuple(...ORGANISATIONS.map((id, i) => merged<{ name: string }>(
  fc.constant({ name: id.toUpperCase() }),
  maybe('jurisdiction', fc.constantFrom('US', 'DE', 'NL')),
  i === 0 ? fc.constant({}) : maybe('parent', fc.constantFrom(...ORGANISATIONS.slice(0, i))),
))).map((list) => Object.fromEntries(ORGANISATIONS.map((id, i) => [id, list[i] as { name: string }])))

/**
 * Small landscapes that are allowed by the format and as nasty as they come: cycles and components that need themselves
 * (in about half of them), nested groups, soft needs, restarts and all sorts of fallbacks.
 */
export function landscapes(shape: Shape = {}): Arbitrary<Landscape> {
  return fc.record({ count: fc.integer({ min: 2, max: shape.size ?? 7 }), cyclic: fc.boolean() }).chain(({ count, cyclic }) => {
    const ids = Array.from({ length: count }, (_, i) => idOf(i))
    const components = ids.map((id, i) => component(id, cyclic ? ids : ids.slice(0, i), ids, shape))
    return fc.tuple(organisations, fc.tuple(...components)).map(([parties, list]) => ({
      format: LANDSCAPE_FORMAT,
      name: 'random',
      organisations: parties,
      components: Object.fromEntries(list.map((one, i) => [idOf(i), one])),
    }))
  })
}
