import { componentOf, servicesOf, type Landscape, type Service } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { because } from './explain/explain.ts'
import { searchBack } from './explain/chain.ts'
import { givenBy, nameOf, standInsOf } from './explain/fallbacks.ts'
import { indexOf, nodesOf } from './explain/look.ts'
import { verdictOf, type Affected } from './explain/verdict.ts'
import { below } from './levels.ts'
import { run as runScenario, type Progress, type Run } from './run.ts'
import { union } from './schedule.ts'
import { serviceOutcome } from './services.ts'
import { summarise } from './summary.ts'
import type { FallbackOutcome, ServiceOutcome, Steps, Trace } from './trace.ts'

const levelsOf = (run: Run, id: string): Steps => run.history[nodesOf(run, indexOf(run, id)).level] as Steps

/** The moment whose cause is asked for a service: its first interruption, or else the first time it is below normal. */
function momentOfTrouble(steps: Steps, outcome: Affected['outcome']): number | null {
  return outcome.interruptions[0]?.from ?? steps.find(([, level]) => below(level, 1))?.[0] ?? null
}

function affectedServices(run: Run): Affected[] {
  return servicesOf(run.landscape).sort().map((id) => {
    const service = componentOf(run.landscape, id).service as Service
    const outcome = serviceOutcome(levelsOf(run, id), service, run.scenario.start, run.schedule.horizon)
    const component = indexOf(run, id)
    let known: ReadonlySet<number> | undefined
    const behind = () => known ??= new Set(outcome.interruptions.flatMap(({ from }) =>
      searchBack(run, [{ component, at: from }]).steps.map((step) => step.component)))
    return { id, outcome, behind }
  })
}

/** Reads the trace of a run: what each component, service and fallback did. */
export function traceOf(run: Run): Trace {
  const { horizon } = run.schedule
  const affected = affectedServices(run)
  const services: Record<string, ServiceOutcome> = {}
  for (const { id, outcome } of affected) {
    const moment = momentOfTrouble(levelsOf(run, id), outcome)
    services[id] = { ...outcome, because: moment === null ? [] : because(run, id, moment) }
  }
  const fallbacks: Record<string, FallbackOutcome> = {}
  for (const fallback of run.program.fallbacks) {
    const calls = union(standInsOf(run, fallback).flatMap((standIn) => standIn.calls.map(({ from, to }) => ({ from, to: to ?? Infinity }))))
    fallbacks[nameOf(run, fallback)] = {
      component: run.program.ids[fallback.component] as string, fallback: fallback.id, covers: fallback.covers,
      calls: calls.map(({ from, to }) => ({ from, to: to > horizon ? null : to })),
      gives: givenBy(run, fallback), verdict: verdictOf(run, fallback, affected),
    }
  }
  return {
    horizon, instants: run.instants,
    levels: Object.fromEntries(run.program.ids.map((id) => [id, levelsOf(run, id)])),
    services, fallbacks, deadlocks: run.deadlocks, disclosures: run.schedule.disclosures,
    summary: summarise(run.landscape, services, fallbacks),
  }
}

/** Simulates a scenario on a landscape (SPEC). Both must have passed the checks of the model; a wrong id throws a RangeError. */
export const simulate = (landscape: Landscape, scenario: Scenario, progress?: Progress): Trace =>
  traceOf(runScenario(landscape, scenario, progress))
