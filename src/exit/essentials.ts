import { isInterrupted, LongRun } from '../analysis/lasting/long-run.ts'
import { servicesOf, type Landscape } from '../model/landscape.ts'
import { belowOf } from './hosting.ts'

/**
 * What each service cannot do without: the components whose lasting loss interrupts it (contract 4: hold-ups run out, fallbacks that last stand in),
 * itself first and then the nearest along its needs first.
 */
export function essentialsOf(landscape: Landscape): Map<string, readonly string[]> {
  const run = new LongRun(landscape)
  const { ids, indexOf } = run.program
  const services = servicesOf(landscape)
  const found = new Map(services.map((id) => [id, new Set<string>()]))
  ids.forEach((lost, index) => {
    run.lose([index])
    for (const id of services) if (isInterrupted(landscape, id, run.levelOf(indexOf.get(id) as number))) found.get(id)?.add(lost)
    run.undo()
  })
  return new Map(services.map((id) => {
    const all = found.get(id) as Set<string>
    return [id, [id, ...belowOf(landscape, id, () => true).map((below) => below.id)].filter((one) => all.has(one))]
  }))
}
