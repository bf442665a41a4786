import type { FallbackOutcome, Verdict } from '../../engine/trace.ts'
import { fallbackNames } from '../../i18n/names.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Case, PlanContext } from './context.ts'
import type { Played } from './input.ts'

/** In which scenarios a service is interrupted, and where that comes soonest. */
export interface Hit { cases: readonly Case[]; soonest: { from: number; of: Case } | null; breached: boolean; misses: boolean }

export function hitsOn({ cases }: PlanContext, id: string): Hit {
  const hit = cases.filter(({ trace }) => trace.services[id]?.interruptions.length)
  const firsts = hit.map((of) => ({ from: of.trace.services[id]?.interruptions[0]?.from ?? 0, of })).sort((a, b) => a.from - b.from)
  return {
    cases: hit, soonest: firsts[0] ?? null,
    breached: hit.some(({ trace }) => trace.services[id]?.interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)),
    misses: cases.some(({ trace }) => trace.services[id]?.moments.some(({ missed }) => missed)),
  }
}

/** The scenarios, the most harmful first: services past their MTPD, services interrupted, people. */
export const byHarm = (cases: readonly Case[]): Case[] => cases.toSorted(({ trace: { summary: a } }, { trace: { summary: b } }) =>
  b.mtpdBreached.length - a.mtpdBreached.length || b.interrupted.length - a.interrupted.length || b.people - a.people || (a.first ?? Infinity) - (b.first ?? Infinity))

/**
 * What to expect of a fallback that was needed. One that nobody activated is judged by what it does when it is activated at
 * once: a plan may not tell people to switch on what does not help.
 */
export function expected({ prepared }: Played, outcome: FallbackOutcome): Verdict {
  if (outcome.verdict.code !== 'not-activated') return outcome.verdict
  return prepared?.fallbacks[`${outcome.component}/${outcome.fallback}`]?.verdict ?? outcome.verdict
}

/** The fallbacks that were needed somewhere and what is expected of them has one of these verdicts, by `component/fallback` with those scenarios. */
export function fallbacksThat({ cases }: PlanContext, ...codes: readonly Verdict['code'][]): Map<string, Case[]> {
  const found = new Map<string, Case[]>()
  for (const of of cases) {
    for (const [id, outcome] of Object.entries(of.trace.fallbacks)) {
      if (codes.includes(expected(of, outcome).code)) found.set(id, [...(found.get(id) ?? []), of])
    }
  }
  return new Map([...found].sort(([, a], [, b]) => b.length - a.length))
}

/** "Lokale noodaccounts (Zaaksysteem)", from `component/fallback`. */
export function fallbackName({ landscape, texts }: PlanContext, id: string): string {
  const { name, component } = fallbackNames(landscape, id)
  return texts.words.fallback(name, component)
}

const YEAR = 366 * 86_400_000

/** The fallbacks whose last test is more than a year before the day of the document, or that were never tested. */
export const untested = ({ landscape, date }: PlanContext): string[] => allFallbacks(landscape).filter(({ tested }) =>
  tested === undefined || Date.parse(date) - Date.parse(tested) > YEAR).map(({ id }) => id)

/** Every fallback of the landscape with its id `component/fallback`. */
export const allFallbacks = (landscape: PlanContext['landscape']) => Object.keys(landscape.components).flatMap((component) =>
  Object.entries(componentOf(landscape, component).fallbacks ?? {}).map(([name, fallback]) => ({ id: `${component}/${name}`, component, ...fallback })))

/** The services under which nothing has a fallback, and that have none themselves. */
export function withoutFallback({ landscape, watched, needed }: PlanContext): string[] {
  const has = (id: string) => Object.keys(componentOf(landscape, id).fallbacks ?? {}).length > 0
  const covered = new Set([...needed].flatMap(([id, services]) => (has(id) ? [...services] : [])))
  return watched.filter((id) => !has(id) && !covered.has(id))
}
