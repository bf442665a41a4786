import type { Element } from '../analysis/elements.ts'
import { isInterrupted, LongRun, watchedServices } from '../analysis/lasting/long-run.ts'
import { componentOf, layerOf, type Landscape } from '../model/landscape.ts'

/** The critical services (all when none is marked) that stop for good when components are lost. */
export function stoppedBy(landscape: Landscape, run = new LongRun(landscape)): (components: readonly string[]) => string[] {
  const services = watchedServices(landscape)
  const indexOf = (id: string) => run.program.indexOf.get(id) as number
  return (components) => {
    run.lose(components.map(indexOf))
    const stopped = services.filter((id) => isInterrupted(landscape, id, run.levelOf(indexOf(id))))
    run.undo()
    return stopped
  }
}

/** What can be chosen otherwise: platforms, software and data. Power, networks, buildings and people are everybody's. */
const DIGITAL: ReadonlySet<string | undefined> = new Set(['cloud', 'software', 'data-ai'])

/** Of suppliers, owners and the like those on whose platforms, software and data critical services depend: the most of them first. */
export function mostDependedOn(landscape: Landscape, elements: readonly Element[], stopped = stoppedBy(landscape)): (Element & { services: string[] })[] {
  const digital = (id: string) => DIGITAL.has(layerOf(componentOf(landscape, id)))
  return elements.map((element) => ({ ...element, services: stopped(element.components.filter(digital)) }))
    .filter(({ services }) => services.length)
    .sort((a, b) => b.services.length - a.services.length || (a.id < b.id ? -1 : 1))
}
