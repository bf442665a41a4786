/**
 * The strongly connected components of a graph, given as what each node leads to; a node not in `nodes` is left out. In an order in which each comes after those that
 * lead to it. Kosaraju's method (Sharir, 1981), with stacks of its own so that depth is no limit.
 */
export function circlesOf(nodes: readonly number[], outputs: (node: number) => readonly number[]): number[][] {
  const within = new Set(nodes)
  const inputs = new Map<number, number[]>(nodes.map((node) => [node, []]))
  for (const node of nodes) for (const to of outputs(node)) inputs.get(to)?.push(node)

  const seen = new Set<number>()
  const finished: number[] = []
  for (const root of nodes) {
    if (seen.has(root)) continue
    seen.add(root)
    const path = [{ node: root, next: outputs(root).values() }]
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: to, done } = last.next.next()
      if (done) finished.push((path.pop() as typeof last).node)
      else if (within.has(to) && !seen.has(to)) {
        seen.add(to)
        path.push({ node: to, next: outputs(to).values() })
      }
    }
  }

  const placed = new Set<number>()
  return finished.toReversed().flatMap((root) => {
    if (placed.has(root)) return []
    placed.add(root)
    const members = [root]
    for (const node of members) for (const from of inputs.get(node) ?? []) {
      if (placed.has(from)) continue
      placed.add(from)
      members.push(from)
    }
    return [members]
  })
}
