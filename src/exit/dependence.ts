import { topOwners } from '../analysis/concentration/shares.ts'
import { LongRun, watchedServices } from '../analysis/lasting/long-run.ts'
import { reach } from '../analysis/lasting/reach.ts'
import type { ComponentNodes } from '../engine/program.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import { componentsIn } from '../model/need.ts'
import { select } from '../model/selector.ts'
import { mostDependedOn, stoppedBy } from './depended-on.ts'
import type { RoadmapStep } from './roadmap.ts'

/** On whom the critical services depend: ids of services. */
export interface Dependence {
  /** The services that are counted: the critical ones, or all when none is marked. */
  services: readonly string[]
  /** Those that are of a supplier outside the EEA, or need something of one at one step. */
  direct: readonly string[]
  /** Those that stop for good when all of outside the EEA is lost: it is on every path. */
  chain: readonly string[]
  /** Those that use something of outside the EEA anywhere along their chain. */
  somewhere: readonly string[]
  /** The organisation at the top on whose platforms, software and data most of them depend. */
  concentration: RoadmapStep['concentration']
}

/** Looks at a landscape as it is at one moment. Whoever has an owner outside the EEA is outside it. */
export function dependenceOf(landscape: Landscape): Dependence {
  const run = new LongRun(landscape)
  const { program } = run
  const services = watchedServices(landscape)
  const nodesOf = (id: string) => program.components[program.indexOf.get(id) as number] as ComponentNodes
  const stopped = stoppedBy(landscape, run)

  const outside = select(landscape, { jurisdiction: 'non-EEA' })
  const isOutside = new Set(outside)
  const chain = stopped(outside)
  const reached = reach(program, outside.map((id) => nodesOf(id).raw))
  const [heaviest] = mostDependedOn(landscape, topOwners(landscape), stopped)
  return {
    services, chain,
    direct: services.filter((id) => [id, ...(componentOf(landscape, id).needs ?? []).flatMap(componentsIn)].some((one) => isOutside.has(one))),
    somewhere: services.filter((id) => reached[nodesOf(id).level] || chain.includes(id)),
    concentration: heaviest ? { organisation: heaviest.id, share: heaviest.services.length / services.length } : null,
  }
}
