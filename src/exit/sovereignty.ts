import { OBJECTIVES, SOVEREIGNTY_VERSION, SOVEREIGNTY_WEIGHTS, type Objective } from '../model/exit.ts'
import { componentOf, servicesOf, type Landscape } from '../model/landscape.ts'
import { essentialsOf } from './essentials.ts'
import { isAsked } from './sovereignty/estimate.ts'
import { levelsOf, type ComponentLevel } from './sovereignty/levels.ts'

/** The level of a service on an objective: the lowest of what it cannot do without. */
export interface ServiceLevel extends ComponentLevel {
  /** The component that decides it: of those on this level one that is stated, else the nearest. */
  by: string
  /** All components that are on this level, nearest first. */
  all: readonly string[]
}

/** How sovereign a service is (EU Cloud Sovereignty Framework). */
export interface SovereigntyScore {
  /** Per objective on which something of it has a level. */
  objectives: Readonly<Partial<Record<Objective, ServiceLevel>>>
  /** The lowest of the levels: the gate; `null` when there is none. Where something is unknown, it is this at most. */
  seal: number | null
  /** The weighted score, 0 to 100, over the objectives that have a level; `null` when there is none. */
  score: number | null
  /** Shares (0 to 1) of the weight: that rests on statements rather than estimates, and that has a level at all. */
  known: number
  covered: number
  /** Components that it cannot do without and of which the level should be known and is not, per objective. */
  unknown: Readonly<Partial<Record<Objective, readonly string[]>>>
}

export interface SovereigntyAnswer {
  /** The version of the framework. */
  version: string
  /** Per component the objectives on which it has a level. */
  components: Readonly<Record<string, Partial<Record<Objective, ComponentLevel>>>>
  /** Per service. */
  services: Readonly<Record<string, SovereigntyScore>>
}

/**
 * How sovereign components and services are, by the objectives, weights and SEAL levels of the EU Cloud Sovereignty Framework 1.2.1 (European
 * Commission, October 2025). A service is no more sovereign than what it cannot do without: per objective the lowest level of the components whose
 * lasting loss interrupts it. The gate and the weighted score stand apart, as in the framework: a high score makes up for no low level. SOV-8
 * (environment) is never estimated; where it is stated it counts in the gate as any other, as the framework excepts none. The score of the
 * framework weighs answers to questions within each objective; we weigh level / 4, as only levels are known.
 */
export function sovereigntyOf(landscape: Landscape): SovereigntyAnswer {
  const components = Object.fromEntries(Object.keys(landscape.components).map((id) => [id, levelsOf(landscape, id)]))
  const essentials = essentialsOf(landscape)
  const services = Object.fromEntries(servicesOf(landscape).map((id) => [id, scoreOf(landscape, components, essentials.get(id) ?? [])]))
  return { version: SOVEREIGNTY_VERSION, components, services }
}

function scoreOf(landscape: Landscape, components: SovereigntyAnswer['components'], essentials: readonly string[]): SovereigntyScore {
  const objectives: Partial<Record<Objective, ServiceLevel>> = {}
  const unknown: Partial<Record<Objective, readonly string[]>> = {}
  for (const objective of OBJECTIVES) {
    const level = lowestOf(essentials.flatMap((id) => {
      const one = components[id]?.[objective]
      return one ? [{ id, one }] : []
    }))
    if (level) objectives[objective] = level
    const missing = essentials.filter((id) => !components[id]?.[objective] && isAsked(componentOf(landscape, id), objective))
    if (missing.length) unknown[objective] = missing
  }
  const weigh = (of: (level: ServiceLevel) => number) =>
    OBJECTIVES.reduce((sum, objective) => sum + (objectives[objective] ? of(objectives[objective]) * SOVEREIGNTY_WEIGHTS[objective] : 0), 0)
  const covered = weigh(() => 1)
  const levels = Object.values(objectives).map(({ level }) => level)
  return {
    objectives, unknown, seal: levels.length ? Math.min(...levels) : null, score: covered ? weigh(({ level }) => level / 4) * 100 / covered : null,
    known: weigh(({ known }) => (known ? 1 : 0)) / 100, covered: covered / 100,
  }
}

function lowestOf(all: readonly { id: string; one: ComponentLevel }[]): ServiceLevel | undefined {
  const least = Math.min(...all.map(({ one }) => one.level))
  const lowest = all.filter(({ one }) => one.level === least)
  const decides = lowest.find(({ one }) => one.known) ?? lowest[0]
  return decides && { ...decides.one, by: decides.id, all: lowest.map(({ id }) => id) }
}
