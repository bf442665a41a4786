import { WHOLE } from '../../src/analysis/ground.ts'
import { losses } from '../../src/analysis/losses/losses.ts'
import { TOLERANCE } from '../../src/engine/levels.ts'
import { servicesOf } from '../../src/model/landscape.ts'
import { layeredLandscape, needsIn } from './layered-landscape.ts'
import { median } from './measure.ts'
import { naiveGraph, propagateNaively } from './naive.ts'
import { milliseconds, times, type Row } from './table.ts'

/** One in so many losses is also worked out naively; doing all would take minutes. */
const EVERY = 250
const ROUNDS = 3

/** Every single loss in a landscape of 10,000 components and 40,000 needs, for good, with the services that each stops. */
export function sweep(): Row[] {
  const landscape = layeredLandscape({ components: 10_000, needs: 40_000, layers: 12 }, 1)
  const ground = { landscape, scenarios: [], today: '2026-12-01' }
  const ids = Object.keys(landscape.components).sort()
  const services = servicesOf(landscape)
  const sample = ids.filter((_, i) => i % EVERY === 0)
  const graph = naiveGraph(landscape)

  let ours = new Map<string, string>()
  const engine = () => {
    const part = losses.part(ground, { over: 'component', pairs: false, horizon: null }, WHOLE)
    ours = new Map(part.losses.map((loss) => [loss.of.join(), `${loss.stopped} ${loss.stops.map(({ service }) => service).sort().join()}`]))
  }
  const theirs = new Map<string, string>()
  const naive = () => {
    for (const id of sample) {
      graph.forEachNode((_, attributes) => Object.assign(attributes, { level: 1, cut: false }))
      propagateNaively(graph, [id])
      const isStill = (node: string) => graph.getNodeAttribute(node, 'level') <= TOLERANCE
      theirs.set(id, `${graph.filterNodes(isStill).length} ${services.filter(isStill).sort().join()}`)
    }
  }
  // In turns, so that a busy machine slows both alike; each is long enough to need no warming up.
  const taken = Array.from({ length: ROUNDS }, () => [engine, naive].map(timeOf))
  const [fast = NaN, slow = NaN] = [0, 1].map((i) => median(taken.map((times) => times[i] as number)))
  const other = sample.find((id) => ours.get(id) !== theirs.get(id))
  if (other !== undefined) throw new Error(`sweep: the loss of ${other} stops ${ours.get(other)}, naively ${theirs.get(other)}`)

  const whole = slow * (ids.length / sample.length)
  return [
    [`sweep, every single loss (${ids.length} components, ${needsIn(landscape)} needs)`, milliseconds(fast), ''],
    [`the same by graphology bfsFromNode (${sample.length} of the losses, times ${EVERY})`, milliseconds(whole), `${times(whole / fast)} the sweep`],
  ]
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
