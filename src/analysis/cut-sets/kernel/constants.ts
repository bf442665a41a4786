import type { Tree } from '../../structure/tree.ts'

/** Which nodes fail when all events fail (or none of them): the least set. In time linear in the tree. */
export function failing(tree: Tree, events: boolean): Uint8Array {
  const { inputStart, inputs, rank, size } = tree
  const parentStart = new Int32Array(size + 1)
  for (const input of inputs) parentStart[input + 1]!++
  for (let n = 0; n < size; n++) parentStart[n + 1]! += parentStart[n] as number
  const parents = new Int32Array(inputs.length)
  const next = parentStart.slice()
  for (let n = tree.events; n < size; n++) {
    for (let i = inputStart[n] as number; i < (inputStart[n + 1] as number); i++) parents[next[inputs[i] as number]!++] = n
  }
  const left = rank.slice()
  const fails = new Uint8Array(size)
  const queue: number[] = []
  const fail = (node: number) => {
    fails[node] = 1
    queue.push(node)
  }
  for (let n = 0; n < size; n++) if (n < tree.events ? events : (rank[n] as number) <= 0) fail(n)
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as number
    for (let i = parentStart[node] as number; i < (parentStart[node + 1] as number); i++) {
      const parent = parents[i] as number
      if (--left[parent]! <= 0 && fails[parent] === 0) fail(parent)
    }
  }
  return fails
}
