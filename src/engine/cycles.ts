/**
 * The nodes of a directed graph that can reach themselves: those in a strongly connected component of more than one
 * node, or with an edge to themselves. Tarjan (1972), with a stack of its own so that depth is no limit.
 * The graph is given as compressed sparse rows.
 */
export function nodesOnCycles(size: number, start: Int32Array, list: Int32Array): Int32Array {
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const onStack = new Uint8Array(size)
  const cursor = start.slice(0, size)
  const stack: number[] = []
  const calls: number[] = []
  const found: number[] = []
  let counter = 0

  const open = (node: number) => {
    index[node] = low[node] = counter++
    stack.push(node)
    onStack[node] = 1
    calls.push(node)
  }
  const close = (node: number) => {
    const members: number[] = []
    let member: number
    do {
      member = stack.pop() as number
      onStack[member] = 0
      members.push(member)
    } while (member !== node)
    const loops = list.subarray(start[node], start[node + 1]).includes(node)
    if (members.length > 1 || loops) found.push(...members)
  }

  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue
    open(root)
    while (calls.length) {
      const node = calls[calls.length - 1] as number
      const next = cursor[node] as number
      if (next < (start[node + 1] as number)) {
        cursor[node] = next + 1
        const to = list[next] as number
        if (index[to] === -1) open(to)
        else if (onStack[to]) low[node] = Math.min(low[node] as number, index[to] as number)
        continue
      }
      calls.pop()
      const parent = calls[calls.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number)
      if (low[node] === index[node]) close(node)
    }
  }
  return Int32Array.from(found).sort()
}
