import type { ServiceOutcome } from '../../engine/trace.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'
import { seconds } from '../../model/duration.ts'
import type { ScenarioRun } from '../risks.ts'

/** Where a scenario stands in the matrix of a service. */
export interface RiskCell {
  /** The file of the scenario. */
  file: string
  /** 1 to 5, as the scenario says; `null` when it does not. */
  likelihood: number | null
  /** 1 to 5. */
  impact: number
}

/** Share of the people of the most used service from which many are affected. */
const MANY = 0.1

/** The scenarios that interrupt a service, in the order given. */
export function cellsOf(landscape: Landscape, service: string, runs: readonly ScenarioRun[]): RiskCell[] {
  const most = Math.max(0, ...servicesOf(landscape).map((id) => componentOf(landscape, id).service?.people ?? 0))
  const { people = 0, mtpd } = componentOf(landscape, service).service ?? {}
  const limit = mtpd === undefined ? null : seconds(mtpd)
  return runs.flatMap(({ file, scenario, trace }) => {
    const outcome = trace.services[service]
    if (!outcome || outcome.interruptions.length === 0) return []
    return [{ file, likelihood: scenario.likelihood ?? null, impact: impactOf(outcome, limit, people > 0 && people >= most * MANY) }]
  })
}

/**
 * How bad an interruption is, 1 to 5: 1 it is interrupted; 2 longer than its RTO, or it misses a fixed moment; 3 longer than its MTPD; one more when it is
 * interrupted for twice its MTPD in all, and one more when it is of those that many people use. `mtpd` in seconds.
 */
export function impactOf({ interruptions, moments, downtime }: ServiceOutcome, mtpd: number | null, isOfMany: boolean): number {
  const breached = interruptions.some(({ mtpdBreachedAt }) => mtpdBreachedAt !== null)
  const late = interruptions.some(({ rtoBreachedAt }) => rtoBreachedAt !== null) || moments.some(({ missed }) => missed)
  const twice = breached && mtpd !== null && downtime >= 2 * mtpd
  return (breached ? 3 : late ? 2 : 1) + (twice ? 1 : 0) + (isOfMany ? 1 : 0)
}
