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
  /** By place in `services`: the node of its level. */
  readonly levelNode: Int32Array
  /** By node: its place in `services`, -1 when it is not the level of one. */
  readonly placeOf: Int32Array
  /** By place in `services`: below which level it is interrupted (MBCO). */
  private readonly minimum: Float64Array
  /** Of the services that count: the people they serve. */
  private readonly people: ReadonlyMap<string, number>
  /** By node: the count in which it was last counted; a node that fell by two losses counts once. */
  private readonly counted: Int32Array
  private turn = 0

  constructor(readonly landscape: Landscape, over: Over) {
    this.run = new LongRun(landscape)
    this.services = servicesInOrder(landscape)
    const serviceOf = (id: string) => componentOf(landscape, id).service as Service
    this.people = new Map(watchedServices(landscape).map((id) => [id, serviceOf(id).people ?? 0]))
    this.minimum = Float64Array.from(this.services, (id) => serviceOf(id).minimum ?? 0)
    const { indexOf, size } = this.run.program
    this.elements = elementsOf(landscape, over).map(({ id, components }) => ({ id, components: components.map((one) => indexOf.get(one) as number) }))
    this.counted = new Int32Array(size)
    this.levelNode = Int32Array.from(this.services, (id) => this.nodesOf(indexOf.get(id) as number).level)
    this.placeOf = new Int32Array(size).fill(-1)
    this.levelNode.forEach((node, place) => { this.placeOf[node] = place })
  }

  nodesOf(component: number): ComponentNodes { return this.run.program.components[component] as ComponentNodes }

  serviceAt(place: number): Service { return componentOf(this.landscape, this.services[place] as string).service as Service }

  /** The level of a service with what is lost now. */
  levelAt(place: number): number { return this.run.value[this.levelNode[place] as number] as number }

  /** Whether a service is interrupted at this level. */
  isDown(place: number, level: number): boolean { return interrupts(statusOf(level, this.minimum[place])) }

  /** The places of the services that are interrupted now and fell since there were `from` in the list of fallen nodes; rising. */
  downSince(from: number): number[] {
    const { fallen, fallenCount } = this.run
    const down: number[] = []
    for (let i = from; i < fallenCount; i++) {
      const place = this.placeOf[fallen[i] as number] as number
      if (place >= 0 && this.isDown(place, this.levelAt(place))) down.push(place)
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

  /** A service at its level in the long run, before it is known when it stops. */
  stopOf(place: number, level: number): Stop {
    return { service: this.services[place] as string, lasting: this.isDown(place, level), level, from: null, mtpdBreachedAt: null }
  }

  /** A loss with what it adds up to. */
  lossOf(of: string[], components: number, stopped: number, stops: Stop[]): Loss {
    let critical = 0, people = 0
    for (const { service } of stops) {
      const served = this.people.get(service)
      if (served === undefined) continue
      critical++
      people += served
    }
    return { of, components, stopped, stops, critical, people }
  }
}

/** All services: the critical ones first, then in order of id. */
export function servicesInOrder(landscape: Landscape): string[] {
  const rank = (id: string) => (componentOf(landscape, id).service?.critical ? 0 : 1)
  return servicesOf(landscape).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
