import { circles } from './circles.ts'
import { MOST_GATES, TooManyGates } from './structure.ts'
import { TreeBuilder, type Tree } from './tree.ts'

/**
 * The same structure without circles, for programs that know none. Gates in a circle that all fail when any of their inputs does are one
 * gate. Other circles are gone round as often as it takes (Kleene 1952): in a shortest derivation no gate comes twice, so once more than there are gates at which
 * the circle closes; before the first round none fails. Throws `TooManyGates`.
 */
export function acyclic(tree: Tree, tops: readonly number[]): { tree: Tree; tops: number[] } {
  const builder = new TreeBuilder(tree.events)
  const copies = new Int32Array(tree.size).map((_, n) => (n < tree.events ? n : -1))
  const inputsOf = (gate: number): Int32Array => tree.inputs.subarray(tree.inputStart[gate], tree.inputStart[gate + 1])
  const gatesIn = (node: number): number[] => Array.from(inputsOf(node)).filter((input) => input >= tree.events)
  const rankOf = (gate: number): number => tree.rank[gate] as number
  let count = 0
  const made = (rank: number, inputs: number[]): number => {
    if (++count > MOST_GATES) throw new TooManyGates()
    return builder.gate(rank, inputs)
  }

  for (const group of circles(tops.filter((top) => top >= tree.events), gatesIn)) {
    const [first] = group as [number]
    const members = new Set(group)
    if (group.length === 1 && !gatesIn(first).includes(first)) copies[first] = made(rankOf(first), Array.from(inputsOf(first), (input) => copies[input] as number))
    else if (group.every((gate) => rankOf(gate) === 1)) {
      const outside = new Set(group.flatMap((gate) => Array.from(inputsOf(gate)).filter((input) => !members.has(input)).map((input) => copies[input] as number)))
      const one = made(1, [...outside])
      for (const gate of group) copies[gate] = one
    } else {
      const order = ordered(first, (gate) => gatesIn(gate).filter((input) => members.has(input)))
      const placeOf = new Map(order.map((gate, place) => [gate, place]))
      const later = (input: number, gate: number): boolean => (placeOf.get(input) ?? -1) >= (placeOf.get(gate) as number)
      const closing = new Set(order.flatMap((gate) => gatesIn(gate).filter((input) => later(input, gate))))
      const never = made(1, [])
      for (const gate of group) copies[gate] = never
      for (let round = 0; round <= closing.size; round++) {
        const before = new Map(order.map((gate) => [gate, copies[gate] as number]))
        for (const gate of order)
          copies[gate] = made(rankOf(gate), Array.from(inputsOf(gate), (input) => (later(input, gate) ? before.get(input) : copies[input]) as number))
      }
    }
  }
  return { tree: builder.build(), tops: tops.map((top) => copies[top] as number) }
}

/** The nodes that can be reached, each after those that it leads to where there is no way back (depth first, without recursion). */
function ordered(start: number, next: (node: number) => readonly number[]): number[] {
  const seen = new Set([start])
  const order: number[] = []
  const path = [{ node: start, at: 0 }]
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const to = next(last.node)[last.at++]
    if (to === undefined) {
      order.push(last.node)
      path.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      path.push({ node: to, at: 0 })
    }
  }
  return order
}
