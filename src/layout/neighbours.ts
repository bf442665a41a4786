/** The neighbours of each node, in one list: those of node `i` are `list[start[i]]` up to `list[start[i + 1]]`. */
export interface Neighbours { start: Int32Array; list: Int32Array }

/** The neighbours of so many nodes, whichever way the edges go. */
export function neighboursOf(size: number, edges: Int32Array): Neighbours {
  const start = new Int32Array(size + 1)
  for (const node of edges) start[node + 1] = (start[node + 1] as number) + 1
  for (let i = 0; i < size; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number)
  const next = start.slice()
  const list = new Int32Array(edges.length)
  for (let i = 0; i < edges.length; i++) {
    const node = edges[i] as number
    list[next[node] as number] = edges[i ^ 1] as number // the other end of the pair
    next[node] = (next[node] as number) + 1
  }
  return { start, list }
}

/** Mean of the heights of the neighbours of a node; its own height when it has none. */
export function pull({ start, list }: Neighbours, heights: Float64Array, node: number): number {
  const [from, to] = [start[node] as number, start[node + 1] as number]
  if (from === to) return heights[node] as number
  let sum = 0
  for (let i = from; i < to; i++) sum += heights[list[i] as number] as number
  return sum / (to - from)
}
