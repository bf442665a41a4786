/**
 * The nodes of a graph (compressed sparse rows) so that each comes before what hangs on it, but for the edges that close a circle: the postorder of
 * a depth-first search, turned round.
 */
export function downstream(size: number, start: Int32Array, list: Int32Array): Int32Array {
  const order = new Int32Array(size)
  const seen = new Uint8Array(size)
  const cursor = start.slice(0, size)
  const path: number[] = []
  let free = size
  const open = (node: number) => {
    seen[node] = 1
    path.push(node)
  }
  for (let root = 0; root < size; root++) {
    if (!seen[root]) open(root)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const next = cursor[node] as number
      if (next === start[node + 1]) order[--free] = path.pop() as number
      else {
        cursor[node] = next + 1
        if (!seen[list[next] as number]) open(list[next] as number)
      }
    }
  }
  return order
}
