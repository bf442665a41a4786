import { circles } from '../../structure/circles.ts'
import { gatesOf, inputsOf, isGate, type Network } from './network.ts'

/** A part of a tree that shares no event with the rest, except through its root: it can be solved apart. */
export interface Module {
  root: number
  /** What it is made of, in the order of the variables: events, and roots of other modules. */
  leaves: number[]
  /** Its gates in groups that need each other; each group after what it needs. */
  groups: number[][]
}

/**
 * The modules of a tree, each after those within it, by two walks (Dutuit & Rauzy 1996, "A linear-time algorithm to find modules of fault
 * trees"). Gates that need each other in a circle count as one.
 */
export function modulesOf(network: Network): Module[] {
  const groups = circles(gatesOf(network).reverse(), (node) => inputsOf(network, node).filter((input) => isGate(network, input)))
  const groupOf = new Map<number, number[]>()
  for (const group of groups) for (const gate of group) groupOf.set(gate, group)
  // Events stand for themselves; gates for the first of their group.
  const headOf = (node: number) => groupOf.get(node)?.[0] ?? node
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  const finish = new Map<number, number>()
  const entrances = new Map<number, Set<number>>()
  const outside = new Map(groups.map((group) => [group[0] as number, [...new Set(group.flatMap((gate) => inputsOf(network, gate)))].filter((input) => groupOf.get(input) !== group)]))
  let date = 0
  const stack: [head: number, next: number][] = []
  const enter = (node: number) => {
    const head = headOf(node)
    if (isGate(network, head)) entrances.set(head, (entrances.get(head) ?? new Set()).add(node))
    last.set(head, ++date)
    if (first.has(head)) return
    first.set(head, date)
    if (isGate(network, head)) stack.push([head, 0])
  }
  enter(network.top)
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const input = outside.get(at[0])?.[at[1]++]
    if (input !== undefined) enter(input)
    else {
      finish.set(at[0], ++date)
      stack.pop()
    }
  }
  const roots = new Set<number>()
  const earliest = new Map<number, number>()
  const latest = new Map<number, number>()
  for (const group of groups) {
    const head = group[0] as number
    let from = Infinity
    let to = 0
    for (const input of outside.get(head) as number[]) {
      const below = headOf(input)
      from = Math.min(from, first.get(below) as number, earliest.get(below) ?? Infinity)
      to = Math.max(to, last.get(below) as number, latest.get(below) ?? 0)
    }
    earliest.set(head, from)
    latest.set(head, to)
    const entries = entrances.get(head) as Set<number>
    if (entries.size === 1 && from > (first.get(head) as number) && to < (finish.get(head) as number)) for (const entry of entries) roots.add(entry)
  }
  if (isGate(network, network.top)) roots.add(network.top)
  return groups.flatMap((group) => group.filter((gate) => roots.has(gate))).map((root) => moduleOf(network, root, roots, groupOf))
}

function moduleOf(network: Network, root: number, roots: ReadonlySet<number>, groupOf: ReadonlyMap<number, number[]>): Module {
  const leaves: number[] = []
  const groups: number[][] = []
  const seen = new Set<number[] | number>()
  const stack: { group: number[]; inputs: number[]; next: number }[] = []
  const enter = (node: number) => {
    if (!isGate(network, node) || (node !== root && roots.has(node))) {
      if (!seen.has(node)) leaves.push(node)
      seen.add(node)
      return
    }
    const group = groupOf.get(node) as number[]
    if (seen.has(group)) return
    seen.add(group)
    stack.push({ group, inputs: group.flatMap((gate) => inputsOf(network, gate)), next: 0 })
  }
  enter(root)
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const input = at.inputs[at.next++]
    if (input !== undefined) enter(input)
    else {
      groups.push(at.group)
      stack.pop()
    }
  }
  return { root, leaves, groups }
}
