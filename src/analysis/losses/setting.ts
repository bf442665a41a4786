import type { ComponentNodes } from '../../engine/program.ts'
import { interrupts, statusOf } from '../../engine/levels.ts'
import { componentOf, servicesOf, type Landscape, type Service } from '../../model/landscape.ts'
import { elementsOf, type Over } from '../elements.ts'
import { isStill, LongRun, watchedServices } from '../lasting/long-run.ts'
import type { Loss, Stop } from './answer.ts'

/** What every loss of a sweep is worked out with. */
export class Setting {
  readonly run: LongRun
  /** All services: the critical ones first, then in order of id. */
  readonly services: readonly string[]
  /** What can be lost, each with the indices of its components. */
  readonly elements: readonly { id: string; components: readonly number[] }[]
  private readonly watched: ReadonlySet<string>
  /** By component: its place in `services`, -1 when it is none. */
  private readonly placeOf: Int32Array
  /** By node: the count in which it was last counted; a node that fell by two losses counts once. */
  private readonly counted: Int32Array
  private turn = 0

  constructor(readonly landscape: Landscape, over: Over) {
    this.run = new LongRun(landscape)
    this.services = servicesInOrder(landscape)
    this.watched = new Set(watchedServices(landscape))
    const { indexOf, ids } = this.run.program
    this.elements = elementsOf(landscape, over).map(({ id, components }) => ({ id, components: components.map((one) => indexOf.get(one) as number) }))
    this.counted = new Int32Array(this.run.program.size)
    this.placeOf = new Int32Array(ids.length).fill(-1)
    this.services.forEach((id, place) => { this.placeOf[indexOf.get(id) as number] = place })
  }

  nodesOf(component: number): ComponentNodes { return this.run.program.components[component] as ComponentNodes }

  serviceAt(place: number): Service { return componentOf(this.landscape, this.services[place] as string).service as Service }

  componentAt(place: number): number { return this.run.program.indexOf.get(this.services[place] as string) as number }

  /** The place among the services of what this node is the level of; -1 when it is no service. */
  placeOfNode(node: number): number {
    const component = this.run.program.componentOfNode[node] as number
    return component < 0 ? -1 : this.placeOf[component] as number
  }

  /** Whether this service is interrupted with what is lost now. */
  isDown(place: number): boolean {
    return interrupts(statusOf(this.run.levelOf(this.componentAt(place)), this.serviceAt(place).minimum))
  }

  /** The places of the services that are interrupted now and fell since there were `from` in the list of fallen nodes; rising. */
  downSince(from: number): number[] {
    const { fallen, fallenCount } = this.run
    const down: number[] = []
    for (let i = from; i < fallenCount; i++) {
      const place = this.placeOfNode(fallen[i] as number)
      if (place >= 0 && this.isDown(place)) down.push(place)
    }
    return down.sort((a, b) => a - b)
  }

  /** How many components stand still with all that is lost now. */
  stillNow(): number {
    const { fallen, fallenCount, value, program: { isLevel } } = this.run
    this.turn++
    let count = 0
    for (let i = 0; i < fallenCount; i++) {
      const node = fallen[i] as number
      if (!isLevel[node] || this.counted[node] === this.turn || !isStill(value[node] as number)) continue
      this.counted[node] = this.turn
      count++
    }
    return count
  }

  /** A service as it stands with what is lost now, before it is known when that begins. */
  stopAt(place: number): Stop {
    return { service: this.services[place] as string, lasting: this.isDown(place), level: this.run.levelOf(this.componentAt(place)), from: null, mtpdBreachedAt: null }
  }

  /** A loss with what it adds up to. */
  lossOf(of: string[], components: number, stopped: number, stops: Stop[]): Loss {
    const watched = stops.filter(({ service }) => this.watched.has(service))
    const people = watched.reduce((sum, { service }) => sum + (componentOf(this.landscape, service).service?.people ?? 0), 0)
    return { of, components, stopped, stops, critical: watched.length, people }
  }
}

/** All services: the critical ones first, then in order of id. */
export function servicesInOrder(landscape: Landscape): string[] {
  const rank = (id: string) => (componentOf(landscape, id).service?.critical ? 0 : 1)
  return servicesOf(landscape).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
