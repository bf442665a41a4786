import type { Landscape } from '../model/landscape.ts'
import { changesOf, factsOf, gravityOf, onlyIn, type Named, type ServiceDifference } from './service-difference.ts'
import { VERDICTS, type Trace, type Verdict } from './trace.ts'

export { changesOf, factsOf, toneOf, weightOf, type Change, type MissedMoment, type Named, type ServiceDifference, type ServiceFacts } from './service-difference.ts'

/** What becomes different between two outcomes: of two scenarios, or of one before and after a change. Plain data; times are seconds from the start. */
export interface Difference {
  /** The services that fare differently, gravest first: critical ones, and what gets worse before what gets better. */
  services: ServiceDifference[]
  /** The fallbacks that are judged differently, by the worst verdict on either side. */
  fallbacks: FallbackDifference[]
  /** The sets of components that wait for each other on one side only. */
  deadlocks: OnlyOn<Named[]>
  /** The components whose supplier can be made to hand over data on one side only. */
  disclosed: OnlyOn<Named>
  summary: { before: Totals; after: Totals }
}

/** What is there on one side only. */
export interface OnlyOn<T> { before: T[]; after: T[] }

/** A fallback (`component/fallback`) that is judged differently; `null` on a side where it is not there. */
export interface FallbackDifference extends Named { component: Named; before: Verdict['code'] | null; after: Verdict['code'] | null }

/** An outcome in a few numbers, over all services. */
export interface Totals {
  services: number
  interrupted: number
  mtpdBreached: number
  missed: number
  /** Seconds that services are interrupted, added up. */
  downtime: number
  falseFallbacks: number
}

const totalsOf = ({ services, fallbacks }: Trace): Totals => {
  const outcomes = Object.values(services)
  const count = <T>(all: readonly T[], test: (one: T) => boolean) => all.filter(test).length
  return {
    services: outcomes.length,
    interrupted: count(outcomes, ({ interruptions }) => interruptions.length > 0),
    mtpdBreached: count(outcomes, ({ interruptions }) => interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)),
    missed: count(outcomes, ({ moments }) => moments.some(({ missed }) => missed)),
    downtime: outcomes.reduce((sum, { downtime }) => sum + downtime, 0),
    falseFallbacks: count(Object.values(fallbacks), ({ verdict }) => verdict.code === 'false'),
  }
}

/** The ids of both, each once. */
const union = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)

/** What stands on one side only, and the same the other way round. */
const apart = <T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): OnlyOn<T> =>
  ({ before: onlyIn(before, after, keyOf), after: onlyIn(after, before, keyOf) })

const disclosedIn = ({ disclosures }: Trace): string[] => [...new Set(disclosures.flatMap(({ components }) => components))].sort()

/** The sets of components in deadlock, each once however often it happens. */
const lockedIn = ({ deadlocks }: Trace): string[][] =>
  [...new Map(deadlocks.map(({ components }) => [components.join(), components])).values()]

/**
 * What is different between two outcomes.
 * @param landscape of `after`; gives names, and what is critical
 * @param was the landscape of `before`, if it is another
 */
export function differenceOf(before: Trace, after: Trace, landscape: Landscape, was: Landscape = landscape): Difference {
  const componentIn = ({ components }: Landscape, id: string) => (Object.hasOwn(components, id) ? components[id] : undefined)
  const named = (id: string): Named => ({ id, name: (componentIn(landscape, id) ?? componentIn(was, id))?.name ?? id })
  const isCritical = (id: string) => [landscape, was].some((one) => componentIn(one, id)?.service?.critical === true)
  const services = union(before.services, after.services)
    .map((id): ServiceDifference => ({ ...named(id), critical: isCritical(id), before: factsOf(before, id), after: factsOf(after, id) }))
    .filter((one) => changesOf(one).length > 0)
    .sort((a, b) => Number(b.critical) - Number(a.critical) || gravityOf(a) - gravityOf(b) || byName(a, b))

  const verdictIn = ({ fallbacks }: Trace, id: string) => (Object.hasOwn(fallbacks, id) ? fallbacks[id]?.verdict.code ?? null : null)
  const fallback = (id: string): FallbackDifference => {
    const [component = '', key = ''] = id.split('/')
    const name = [landscape, was].map((one) => componentIn(one, component)?.fallbacks?.[key]?.name).find((found) => found !== undefined)
    return { id, name: name ?? key, component: named(component), before: verdictIn(before, id), after: verdictIn(after, id) }
  }
  const worst = (one: FallbackDifference) => Math.min(...[one.before, one.after].flatMap((code) => (code === null ? [] : [VERDICTS.indexOf(code)])))
  const deadlocks = apart(lockedIn(before), lockedIn(after), (ids) => ids.join())
  const disclosed = apart(disclosedIn(before), disclosedIn(after), (id) => id)
  return {
    services,
    fallbacks: union(before.fallbacks, after.fallbacks).map(fallback)
      .filter((one) => one.before !== one.after).sort((a, b) => worst(a) - worst(b) || byName(a, b)),
    deadlocks: { before: deadlocks.before.map((ids) => ids.map(named)), after: deadlocks.after.map((ids) => ids.map(named)) },
    disclosed: { before: disclosed.before.map(named), after: disclosed.after.map(named) },
    summary: { before: totalsOf(before), after: totalsOf(after) },
  }
}

/** Whether nothing is different. */
export const isEmpty = ({ services, fallbacks, deadlocks, disclosed }: Difference): boolean =>
  [services, fallbacks, deadlocks.before, deadlocks.after, disclosed.before, disclosed.after].every(({ length }) => length === 0)
