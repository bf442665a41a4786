import { compile } from '../../src/engine/compile.ts'
import { TOLERANCE } from '../../src/engine/levels.ts'
import type { ComponentNodes } from '../../src/engine/program.ts'
import { Settler } from '../../src/engine/settle.ts'
import { State } from '../../src/engine/state.ts'
import { layeredLandscape, needsIn } from './layered-landscape.ts'
import { measure } from './measure.ts'
import { naiveGraph, propagateNaively } from './naive.ts'
import { milliseconds, times, type Row } from './table.ts'

/** One instant: what stops when some components are lost, in a landscape of 10,000 components and 40,000 needs. */
export function propagation(rounds: number): Row[] {
  const landscape = layeredLandscape({ components: 10_000, needs: 40_000, layers: 12 }, 1)
  const lost = ['c0', 'c7', 'c100', 'c333', 'c800']
  const program = compile(landscape)
  const graph = naiveGraph(landscape)
  const rawNodes = lost.map((id) => (program.components[program.indexOf.get(id) as number] as ComponentNodes).raw)

  let state = new State(program)
  const engine = () => {
    state = new State(program)
    const settler = new Settler(state)
    return () => {
      for (const node of rawNodes) state.external[node] = 0
      settler.settle(rawNodes)
    }
  }
  const naive = () => {
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, level: 1, cut: false }))
    return () => propagateNaively(graph, lost)
  }
  const [ours, theirs] = measure(rounds, [engine, naive]) as [number, number]

  const stopped = program.ids.filter((_, i) => (state.value[(program.components[i] as ComponentNodes).level] as number) <= TOLERANCE)
  const stoppedNaively = graph.filterNodes((_, { level }) => level <= TOLERANCE).sort()
  if (stopped.join() !== stoppedNaively.join()) throw new Error(`propagation: the engine stops ${stopped.length} components, the naive walk ${stoppedNaively.length}`)

  const size = `${program.ids.length} components, ${needsIn(landscape)} needs, ${stopped.length} stop, ${program.cyclic.length} nodes on cycles`
  return [
    [`one instant, engine (${size})`, milliseconds(ours), ''],
    ['one instant, graphology bfsFromNode', milliseconds(theirs), `${times(theirs / ours)} the engine`],
  ]
}
