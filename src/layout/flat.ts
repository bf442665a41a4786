import { BLOCKS_IN_ORDER, membersOf } from './blocks.ts'
import { keptRuns } from './kept.ts'
import { neighboursOf } from './neighbours.ts'
import { sortRows } from './order.ts'
import { classOf, divide, isSmall, linePerBlock, type Division, type Shape } from './shape.ts'
import type { Order, Run, Sketch } from './sketch.ts'
import { stand, type Flat } from './standing.ts'

/** An order kept from before may take so much more room than a new one before it is given up. */
const WORTH_KEEPING = 1.25

/** Components that hang on others in their block to the right, those that others hang on to the left; the rest between. */
function partsOf(edges: Int32Array, nodes: readonly number[], counts: readonly number[]): number[][] {
  let sorted = nodes
  if (counts.length > 1) {
    const members = new Set(nodes)
    const [needs, needed] = [new Set<number>(), new Set<number>()]
    for (let i = 0; i < edges.length; i += 2) {
      const [from, to] = [edges[i] as number, edges[i + 1] as number]
      if (!members.has(from) || !members.has(to)) continue
      needs.add(from)
      needed.add(to)
    }
    const side = (node: number) => Number(needs.has(node)) - Number(needed.has(node))
    sorted = [...nodes].sort((a, b) => side(a) - side(b) || a - b)
  }
  let from = 0
  return counts.map((count) => sorted.slice(from, from += count))
}

/** The blocks cut into runs, as the division says. */
function freshRuns({ pieces, lines, critical }: Division, sketch: Sketch): Run<number>[] {
  const members = membersOf(sketch.blocks)
  const services = members.get('critical')?.length ?? 0
  const high = Math.ceil(services / Math.max(critical, 1))
  const ends = Array.from({ length: critical }, (_, i) => ({ key: 'critical' as const, line: lines + i, count: Math.max(0, Math.min(high, services - i * high)) }))
  const all = [...pieces, ...ends]
  const parts = new Map([...members].map(([key, nodes]) =>
    [key, partsOf(sketch.edges, nodes, all.filter((piece) => piece.key === key).map(({ count }) => count))]))
  return all.map(({ key, line }) => ({ key, line, nodes: parts.get(key)?.shift() ?? [] }))
}

/** What an order is made for. */
const purpose = ({ columns }: Sketch, { width, height }: Shape, small: boolean): string => `${columns} ${width.toFixed()}x${height.toFixed()}${small ? ' small' : ''}`

/**
 * The runs of all components, kinds or layers from left to right in the direction in which a failure travels, with few
 * crossings: as they stood before where that is known and still good, or else made anew.
 */
export function flatOf(sketch: Sketch, shape: Shape): { flat: Flat; order: Order } {
  const neighbours = neighboursOf(sketch.ids.length, sketch.edges)
  const sizes = new Map([...membersOf(sketch.blocks)].map(([key, nodes]) => [key, nodes.length]))
  const like = classOf(shape)
  const [order, small] = [BLOCKS_IN_ORDER[sketch.columns], isSmall(sizes, like)]
  const division = small ? linePerBlock(sizes, order) : divide(sizes, order, like, sketch.columns === 'layer')
  const made = purpose(sketch, like, small)
  const { previous } = sketch
  const runs = previous?.made === made ? keptRuns(sketch, neighbours, previous.runs, small || sketch.columns === 'layer') : null
  let flat = runs && stand(runs)
  if (!flat || (!small && flat.lines * flat.rows > WORTH_KEEPING * (division.lines + division.critical) * division.rows)) {
    flat = stand(freshRuns(division, sketch))
    sortRows(neighbours, sketch.suppliers, flat.stacks)
  }
  const standing = { made, runs: flat.stacks.map(({ key, line, nodes }) => ({ key, line, nodes: nodes.map((node) => sketch.ids[node] as string) })) }
  return { flat, order: standing }
}
