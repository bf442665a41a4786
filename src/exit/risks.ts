import { watchedServices } from '../analysis/lasting/long-run.ts'
import type { Trace } from '../engine/trace.ts'
import type { Objective } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { disclosures, type DataSet, type Disclosures } from './disclosure.ts'
import { cellsOf, type RiskCell } from './risks/matrix.ts'
import { sovereigntyOf, type SovereigntyAnswer } from './sovereignty.ts'
import { contractOf } from './terms.ts'

/** A risk, from 0 (none) to 4 (very high), with what it rests on. */
export interface Risk {
  /** `null` when nothing is known to judge it by. */
  level: number | null
  /** Components, nearest to the service first, and the contracts that cover them. */
  because: readonly string[]
  contracts: readonly string[]
  /** Components of which too little is known, so that it may be higher. */
  unknown: readonly string[]
}

/** The three risks of the VNG for a service, side by side. */
export interface ThreeRisks {
  service: string
  canBeStopped: Risk
  cannotChoose: Risk
  cannotProtect: Risk
  /** Likelihood x impact over the scenarios that interrupt it. */
  matrix: readonly RiskCell[]
}

/** A scenario with its outcome. */
export interface ScenarioRun { file: string; scenario: Scenario; trace: Trace }

/** Who can stop a service: who decides over it, under what law, who runs it, and who delivers to it. */
const STOPPING: readonly Objective[] = ['SOV-1', 'SOV-2', 'SOV-4', 'SOV-5']
/** Whether there is a choice: how it can be left and replaced. */
const CHOOSING: readonly Objective[] = ['SOV-6']
const NONE: Risk = { level: 0, because: [], contracts: [], unknown: [] }

/**
 * The three risks of the VNG for each watched service. That it can be stopped: 4 less the lowest of SOV-1, SOV-2, SOV-4 and SOV-5; that there is no
 * choice: 4 less SOV-6; both along what it cannot do without (see `sovereigntyOf`), and none when there is nothing such. That data cannot be
 * protected: the worst of the data it works with (see `exposureOf`). The rules are ours.
 */
export function threeRisks(landscape: Landscape, runs: readonly ScenarioRun[]): ThreeRisks[] {
  const answer = sovereigntyOf(landscape)
  const disclosed = disclosures(landscape)
  return watchedServices(landscape).map((service) => ({
    service,
    canBeStopped: fromLevels(landscape, answer, service, STOPPING),
    cannotChoose: fromLevels(landscape, answer, service, CHOOSING),
    cannotProtect: fromData(landscape, disclosed, service),
    matrix: cellsOf(landscape, service, runs),
  }))
}

function fromLevels(landscape: Landscape, { services }: SovereigntyAnswer, service: string, objectives: readonly Objective[]): Risk {
  const score = services[service]
  if (!score) return NONE
  const levels = objectives.flatMap((objective) => score.objectives[objective] ?? [])
  const unknown = [...new Set(objectives.flatMap((objective) => score.unknown[objective] ?? []))]
  if (levels.length === 0) return { ...NONE, level: unknown.length ? null : 0, unknown }
  const least = Math.min(...levels.map(({ level }) => level))
  const level = 4 - least
  // What nothing is wrong with is no reason.
  const because = level === 0 ? [] : [...new Set(levels.filter((one) => one.level === least).flatMap(({ all }) => all))]
  return { level, because, contracts: contractsOf(landscape, because), unknown }
}

function fromData(landscape: Landscape, { data, services }: Disclosures, service: string): Risk {
  const used = (services.find((one) => one.service === service)?.data ?? []).map((i) => data[i] as DataSet)
  const levels = used.map(exposureOf)
  const level = Math.max(0, ...levels)
  const because = level === 0 ? [] : [...new Set(used.filter((_, i) => levels[i] === level).map(({ component }) => component))]
  const unknown = [...new Set(used.filter(({ parties }) => parties.some(({ outside }) => outside === null)).map(({ component }) => component))]
  return { level, because, contracts: contractsOf(landscape, because), unknown }
}

/**
 * How exposed data are: whoever outside the EEA can be compelled to hand them over readable makes it 4 for special personal data, 3 for personal data
 * and 2 for other data (or when it is not said); 1 when outsiders have no more than ciphertext or a way in, or when only others within the EEA
 * can read them; 0 when nobody else can.
 */
export function exposureOf({ parties, personal }: Pick<DataSet, 'parties' | 'personal'>): number {
  const canRead = (reads: DataSet['parties'][number]['reads']) => reads !== 'ciphertext' && reads !== 'none'
  if (parties.some(({ outside, reads }) => outside && canRead(reads))) return personal === 'special' ? 4 : personal ? 3 : 2
  return parties.some(({ outside, reads }) => outside || canRead(reads)) ? 1 : 0
}

const contractsOf = (landscape: Landscape, components: readonly string[]): string[] =>
  [...new Set(components.flatMap((id) => contractOf(landscape, id)?.id ?? []))]
