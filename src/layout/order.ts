import { pull, type Neighbours } from './neighbours.ts'

/** Nodes below each other: one line of a block, from `row` down, `each` rows a node. `nodes` is put in order. */
export interface Stack { row: number; each: number; nodes: number[] }

const SWEEPS = 6

/** The nodes of a line by supplier, suppliers with one node in it on their own. */
function bySupplier(suppliers: readonly string[], nodes: readonly number[]): number[][] {
  const groups = new Map<string, number[]>()
  return nodes.flatMap((node) => {
    const supplier = suppliers[node] as string
    const group = supplier === '' ? undefined : groups.get(supplier)
    if (group) {
      group.push(node)
      return []
    }
    const first = [node]
    groups.set(supplier, first)
    return [first]
  })
}

/** Height of the middle of every node in the stacks, in rows. */
export function heightsOf(stacks: readonly Stack[], size: number): Float64Array {
  const heights = new Float64Array(size)
  for (const { row, each, nodes } of stacks) nodes.forEach((node, i) => { heights[node] = row + (i + 0.5) * each })
  return heights
}

/**
 * Orders the nodes in every line by the mean height of their neighbours (barycentre), a few times from left to right
 * and back, so that fewer edges cross. Nodes of one supplier stay together. Ties go by index, that is by id, so the
 * outcome is the same however the landscape came about.
 */
export function sortRows(neighbours: Neighbours, suppliers: readonly string[], stacks: readonly Stack[]): void {
  for (const { nodes } of stacks) nodes.sort((a, b) => a - b)
  const heights = heightsOf(stacks, suppliers.length)
  const wanted = new Float64Array(suppliers.length)
  const mean = (nodes: readonly number[]) => nodes.reduce((sum, node) => sum + (wanted[node] as number), 0) / nodes.length
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const stack of sweep % 2 ? [...stacks].reverse() : stacks) {
      for (const node of stack.nodes) wanted[node] = pull(neighbours, heights, node)
      stack.nodes.sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b)
      stack.nodes = bySupplier(suppliers, stack.nodes)
        .map((nodes) => ({ nodes, mean: mean(nodes), first: Math.min(...nodes) }))
        .sort((a, b) => a.mean - b.mean || a.first - b.first)
        .flatMap(({ nodes }) => nodes)
      stack.nodes.forEach((node, i) => { heights[node] = stack.row + (i + 0.5) * stack.each })
    }
  }
}
