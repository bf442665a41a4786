import { componentOf } from '../../model/landscape.ts'
import { TOLERANCE, below } from '../levels.ts'
import type { FallbackRef, StandIn } from '../program.ts'
import type { Run } from '../run.ts'
import { VERDICTS, type Interval, type ServiceOutcome, type Steps, type Verdict } from '../trace.ts'
import { chainFrom, searchBack } from './chain.ts'
import { standInsOf, workingTime } from './fallbacks.ts'
import { failingIn, idOf, valueOf } from './look.ts'

/** A service, how it did, and every component behind its interruptions (worked out when asked: few are). */
export interface Affected { id: string; outcome: Omit<ServiceOutcome, 'because'>; behind: () => ReadonlySet<number> }

/** How a fallback did over the whole scenario (SPEC X4). */
export function verdictOf(run: Run, fallback: FallbackRef, affected: readonly Affected[]): Verdict {
  const verdicts = standInsOf(run, fallback).flatMap(({ standIn, calls }): Verdict[] => {
    if (calls.length) return calls.map((call) => judge(run, fallback, standIn, call, affected))
    const missed = standIn.manual && (run.history[standIn.primary] as Steps).some(([, level]) => below(level, standIn.capacity))
    return missed ? [{ code: 'not-activated' }] : []
  })
  // Of several calls the worst verdict counts.
  const rank = ({ code }: Verdict) => VERDICTS.indexOf(code)
  return verdicts.sort((a, b) => rank(a) - rank(b))[0] ?? { code: 'not-called' }
}

function judge(run: Run, fallback: FallbackRef, standIn: StandIn, call: Interval, affected: readonly Affected[]): Verdict {
  const { horizon } = run.schedule
  const work = workingTime(standIn, call, horizon)
  const failed = failure(run, fallback, work ?? { from: call.from, to: call.from + 1 })
  if (failed !== null) return blame(run, fallback, standIn, call, failed)

  const ready = call.from + standIn.activation
  const concerned = affected.filter(({ behind }) => behind().has(fallback.component))
  for (const { id, outcome } of concerned) {
    const breach = outcome.interruptions.find(({ from, to, mtpdBreachedAt }) =>
      mtpdBreachedAt !== null && mtpdBreachedAt <= ready && from < ready && call.from < (to ?? Infinity))
    if (breach) return { code: 'late', at: ready, limit: breach.mtpdBreachedAt, service: id }
  }
  if (!work) return { code: 'late', at: ready, limit: call.to, service: null }

  for (const { id, outcome } of concerned) {
    const wanted = componentOf(run.landscape, id).service?.minimum ?? 0
    for (const { from, to } of outcome.interruptions) {
      const both = { from: Math.max(from, work.from), to: Math.min(to ?? horizon + 1, work.to) }
      const gives = both.from < both.to ? lowestSupply(run, fallback, both) : 1
      if (below(gives, wanted)) return { code: 'too-small', gives, wanted, service: id }
    }
  }
  const end = ready + standIn.lasts
  if (end < (call.to ?? horizon)) return { code: 'runs-out', at: end }
  const gives = lowestSupply(run, fallback, work)
  return below(gives, standIn.capacity) ? { code: 'weakened', from: ready, gives, planned: standIn.capacity } : { code: 'holds', from: ready }
}

/** The least that the needs of a fallback let it give within a time. */
function lowestSupply(run: Run, fallback: FallbackRef, { from, to }: { from: number; to: number }): number {
  const later = (run.history[fallback.supply] as Steps).filter(([time]) => time > from && time < to)
  return later.reduce((least, [, level]) => Math.min(least, level), valueOf(run, fallback.supply, from))
}

/** The first second in a working time at which its own needs leave a fallback with nothing; `null` when they do not. */
function failure(run: Run, fallback: FallbackRef, work: { from: number; to: number }): number | null {
  if (valueOf(run, fallback.supply, work.from) <= TOLERANCE) return work.from
  const step = (run.history[fallback.supply] as Steps).find(([time, level]) => time > work.from && time < work.to && level <= TOLERANCE)
  return step ? step[0] : null
}

/** Says whether a failing fallback shares its cause with what it covers (false), or fails for a reason of its own (broken). */
function blame(run: Run, fallback: FallbackRef, standIn: StandIn, call: Interval, at: number): Verdict {
  const lost = searchBack(run, failingIn(run, standIn.primary, call.from).map((component) => ({ component, at: call.from })))
  const covered = new Set([fallback.component, ...lost.steps.map((step) => step.component)])
  const own = searchBack(run, failingIn(run, fallback.supply, at).map((component) => ({ component, at })))
  const path = (step: typeof own.root) => chainFrom(step).map(({ component }) => idOf(run, component))

  const shared = own.steps.find((step) => covered.has(step.component))
  if (shared) return { code: 'false', at, shared: idOf(run, shared.component), event: null, path: path(shared) }

  const eventsOf = (component: number) => (run.schedule.cuts.get(idOf(run, component)) ?? []).map(({ event }) => event)
  const events = new Set([...lost.roots.map(({ component }) => component), fallback.component].flatMap(eventsOf))
  for (const root of own.roots) {
    const event = eventsOf(root.component).find((candidate) => events.has(candidate))
    if (event !== undefined) return { code: 'false', at, shared: idOf(run, root.component), event, path: path(root) }
  }
  return { code: 'broken', at, path: path(own.root ?? own.steps[0] ?? null) }
}
