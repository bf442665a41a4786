import type { LandscapeGraph } from '../model/graph.ts'

/** Nodes below each other: one line of a block, from `row` down, `each` rows a node. `ids` is put in order. */
export interface Stack { row: number; each: number; ids: string[] }

const SWEEPS = 6

/** Mean of the heights of the neighbours of a node; its own height when it has none. */
function pull(graph: LandscapeGraph, heights: ReadonlyMap<string, number>, id: string): number {
  let sum = 0, count = 0
  graph.forEachNeighbor(id, (other) => {
    sum += heights.get(other) as number
    count++
  })
  return count ? sum / count : (heights.get(id) as number)
}

/** The nodes of a line by supplier, suppliers with one node in it on their own. */
function groupsOf(graph: LandscapeGraph, ids: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const supplier = graph.getNodeAttribute(id, 'component').supplier
    const key = supplier === undefined ? `:${id}` : supplier
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()]
}

/**
 * Orders the nodes in every line by the mean height of their neighbours (barycentre), a few times from left to right
 * and back, so that fewer edges cross. Nodes of one supplier stay together. Ties go by id, so the outcome is the same
 * however the graph came about.
 */
export function sortRows(graph: LandscapeGraph, stacks: readonly Stack[]): void {
  const heights = new Map<string, number>()
  const place = ({ row, each, ids }: Stack) => ids.forEach((id, i) => heights.set(id, row + (i + 0.5) * each))
  for (const stack of stacks) {
    stack.ids.sort()
    place(stack)
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const stack of sweep % 2 ? [...stacks].reverse() : stacks) {
      const wanted = new Map(stack.ids.map((id) => [id, pull(graph, heights, id)]))
      const by = (a: string, b: string) => (wanted.get(a) as number) - (wanted.get(b) as number) || (a < b ? -1 : 1)
      const mean = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (wanted.get(id) as number), 0) / ids.length
      stack.ids = groupsOf(graph, [...stack.ids].sort(by))
        .map((ids) => ({ ids, mean: mean(ids), first: ids.reduce((a, b) => (a < b ? a : b)) }))
        .sort((a, b) => a.mean - b.mean || (a.first < b.first ? -1 : 1))
        .flatMap(({ ids }) => ids)
      place(stack)
    }
  }
}
