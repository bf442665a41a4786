/**
 * The strongly connected groups of a graph (Tarjan 1972, without recursion), each after all that it reaches.
 */
export function circles(nodes: Iterable<number>, next: (node: number) => readonly number[]): number[][] {
  const index = new Map<number, number>()
  const lowest = new Map<number, number>()
  const open = new Set<number>()
  const path: number[] = []
  const groups: number[][] = []
  const stack: [node: number, at: number][] = []
  const enter = (node: number) => {
    index.set(node, index.size)
    lowest.set(node, index.size - 1)
    open.add(node)
    path.push(node)
    stack.push([node, 0])
  }
  const lower = (node: number, to: number) => { if (to < (lowest.get(node) as number)) lowest.set(node, to) }
  for (const start of nodes) {
    if (index.has(start)) continue
    enter(start)
    for (let last = stack.at(-1); last; last = stack.at(-1)) {
      const [node, at] = last
      const to = next(node)[at]
      if (to === undefined) {
        stack.pop()
        const parent = stack.at(-1)
        if (parent) lower(parent[0], lowest.get(node) as number)
        if (lowest.get(node) === index.get(node)) {
          const group = path.splice(path.lastIndexOf(node))
          for (const one of group) open.delete(one)
          groups.push(group)
        }
        continue
      }
      last[1]++
      if (!index.has(to)) enter(to)
      else if (open.has(to)) lower(node, index.get(to) as number)
    }
  }
  return groups
}
