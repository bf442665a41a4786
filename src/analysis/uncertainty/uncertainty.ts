import { componentOf, type Service } from '../../model/landscape.ts'
import { scenarioIn, type Analysis, type Ground, type Slice, type Tell } from '../ground.ts'
import type { Percentiles, ServiceUncertainty, UncertaintyAnswer, UncertaintyAsk } from './answer.ts'
import { bandOf } from './band.ts'
import { beyondChance, centredRanks, correlation, nearestRank } from './ranks.ts'
import { Rehearsal, type Turn } from './rehearsal.ts'
import { sample } from './samples.ts'
import { ServiceCount, type ServiceRuns } from './service-runs.ts'

/** More runs than this make no answer truer: the share of a run in ten is then known to a thousandth. */
export const MOST_RUNS = 100_000

/** Progress is told this many times. */
const TELLS = 100

/**
 * Plays a scenario many times, each time with other values for the uncertain durations (Monte Carlo; N. Metropolis and S. Ulam, "The Monte Carlo
 * method", Journal of the American Statistical Association 44, 1949). A slice is a stretch of the runs; what each run draws depends only on seed and run.
 */
export const uncertainty: Analysis<UncertaintyAsk, UncertaintyAnswer, ServiceRuns[]> = { part, join }

function rehearse(ground: Ground, { file, runs, seed }: UncertaintyAsk): Rehearsal {
  const scenario = scenarioIn(ground, file)
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) throw new RangeError(`uncertainty: runs must be a whole number from 1 to ${MOST_RUNS}, not ${runs}`)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`uncertainty: the seed must be a whole number from 0, not ${seed}`)
  return new Rehearsal(ground.landscape, scenario)
}

function part(ground: Ground, ask: UncertaintyAsk, { nth, of }: Slice, tell?: Tell): ServiceRuns[] {
  const rehearsal = rehearse(ground, ask)
  const { horizon, services, uncertain } = rehearsal
  const first = Math.floor((ask.runs * nth) / of)
  const count = Math.floor((ask.runs * (nth + 1)) / of) - first
  const counts = services.map((id) => new ServiceCount(componentOf(ground.landscape, id).service as Service, count, horizon))
  let turns: Turn[] = []
  for (let run = 0; run < count; run++) {
    // When nothing is uncertain, all runs are the first.
    if (run === 0 || uncertain.length > 0) turns = rehearsal.play(uncertain.map((range, i) => sample(range, i, ask.seed, first + run)))
    for (const { service, time, down } of turns) counts[service]?.turn(run, time, down)
    for (const service of counts) service.end(run)
    if ((run + 1) % Math.ceil(count / TELLS) === 0) tell?.(run + 1, count)
  }
  return counts.map(({ runs }) => runs)
}

function join(ground: Ground, ask: UncertaintyAsk, parts: readonly ServiceRuns[][]): UncertaintyAnswer {
  const { horizon, services, uncertain } = rehearse(ground, ask)
  const ranks = uncertain.map((range, i) => centredRanks(Float64Array.from({ length: ask.runs }, (_, run) => sample(range, i, ask.seed, run))))
  const summary = (at: number) => summaryOf(parts.map((one) => one[at] as ServiceRuns), ask.runs, ranks)
  return { ...ask, horizon, uncertain, services: Object.fromEntries(services.map((id, at) => [id, summary(at)])) }
}

function summaryOf(pieces: readonly ServiceRuns[], runs: number, ranks: readonly (Float64Array | null)[]): ServiceUncertainty {
  const rising = (of: (piece: ServiceRuns) => Float64Array) => joined(pieces.map(of)).sort()
  const total = (of: (piece: ServiceRuns) => number) => pieces.reduce((sum, piece) => sum + of(piece), 0)
  const downtime = joined(pieces.map((piece) => piece.downtime))
  const firstStop = rising((piece) => piece.firstStop)
  return {
    interrupted: firstStop.filter(Number.isFinite).length / runs,
    mtpdBreached: total((piece) => piece.mtpdBreached) / runs,
    rtoBreached: total((piece) => piece.rtoBreached) / runs,
    firstStop: percentiles(firstStop),
    downtime: percentiles(downtime.slice().sort()),
    band: bandOf(rising(({ begins }) => begins), rising(({ ends }) => ends), runs),
    matters: matters(centredRanks(downtime), ranks, runs),
  }
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

function percentiles(sorted: Float64Array): Percentiles {
  const [p10, p50, p90] = [10, 50, 90].map((percent) => {
    const value = nearestRank(sorted, percent)
    return value === Infinity ? null : value
  }) as [number | null, number | null, number | null]
  return { p10, p50, p90 }
}

function matters(downtime: Float64Array | null, ranks: readonly (Float64Array | null)[], runs: number): ServiceUncertainty['matters'] {
  if (!downtime) return []
  return ranks
    .flatMap((own, uncertain) => (own ? [{ uncertain, correlation: correlation(downtime, own) }] : []))
    .filter((one) => Math.abs(one.correlation) > beyondChance(runs))
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || a.uncertain - b.uncertain)
}
