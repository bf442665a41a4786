import { bfs } from 'graphology-traversal'
import { foldedAtFirst } from '../../src/layout/groups.ts'
import { layout } from '../../src/layout/layout.ts'
import { sketchOf } from '../../src/layout/sketch.ts'
import { graphOf } from '../../src/model/graph.ts'
import { WHOLE_MAP, type MapView } from '../../src/model/view.ts'
import { largeLandscape } from './large-landscape.ts'
import { needsIn } from './layered-landscape.ts'
import { measure } from './measure.ts'
import { against, milliseconds, times, type Row } from './table.ts'

const PANEL = { width: 1250, height: 720 }
/** Milliseconds that a layout may take. */
const GOAL = 1000

/** Layouts of a large landscape beside one walk through its graph, sketch and order of before included. */
export function largeLayout(rounds: number): Row[] {
  const landscape = largeLandscape()
  const graph = graphOf(landscape)
  const make = (view: Partial<MapView>) => layout(sketchOf(graph, landscape, { ...WHOLE_MAP, ...view }), PANEL)
  const folded = foldedAtFirst(graph, landscape, { group: 'supplier' })
  const { order } = make({})
  const cases: [string, () => void][] = [
    ['walk through the graph (bfs)', () => { bfs(graph, () => {}) }],
    ['layout by kind', () => { make({}) }],
    ['layout by layer', () => { make({ columns: 'layer' }) }],
    ['layout after an edit', () => { layout(sketchOf(graph, landscape, WHOLE_MAP, order), PANEL) }],
    ['layout by supplier', () => { make({ group: 'supplier' }) }],
    ['layout by supplier, folded', () => { make({ group: 'supplier', folded }) }],
  ]
  const medians = measure(Math.max(3, rounds >> 2), cases.map(([, work]) => () => work))
  const of = `${graph.order} components, ${needsIn(landscape)} needs`
  return cases.map(([name], i) => [`${of}, ${name}`, milliseconds(medians[i] as number), i === 0 ? '' : `${times((medians[i] as number) / (medians[0] as number))} the walk, ${against(medians[i] as number, GOAL)}`])
}
