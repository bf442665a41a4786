import type { Tree } from '../../analysis/structure/tree.ts'

/** An input as it is written: a node of the tree or a gate that was added; true or false for what always or never fails. */
export type Written = number | boolean

/** A gate with at least two inputs, each of which is there once. */
export interface Formula { gate: number; connective: 'and' | 'or' | 'atleast'; min?: number; inputs: number[] }

/**
 * The gates of a tree without circles that are needed for some tops, as Open-PSA can have them. What never or always fails is worked out, a gate of one
 * input is that input, and where an input counts more than once (which the format does not know), at least k are: k of the others, or it with fewer of the
 * others. `of` gives what a node is written as.
 */
export function formulasOf(tree: Tree, tops: readonly number[]): { gates: Formula[]; of(node: number): Written } {
  const gates: Formula[] = []
  const written = new Map<number, Written>()
  let size = tree.size
  const add = (connective: Formula['connective'], inputs: number[], min?: number, gate = size++): number => {
    gates.push({ gate, connective, ...(min !== undefined && { min }), inputs })
    return gate
  }
  const any = (inputs: readonly Written[], gate?: number): Written => {
    if (inputs.includes(true)) return true
    const others = [...new Set(inputs.filter((input) => typeof input === 'number'))]
    return others.length < 2 ? others[0] ?? false : add('or', others, undefined, gate)
  }
  const all = (inputs: readonly Written[], gate?: number): Written => {
    if (inputs.includes(false)) return false
    const others = [...new Set(inputs.filter((input) => typeof input === 'number'))]
    return others.length < 2 ? others[0] ?? true : add('and', others, undefined, gate)
  }
  /** At least k of inputs with how often each counts. */
  const atLeast = (k: number, inputs: readonly (readonly [input: number, times: number])[], gate?: number): Written => {
    const total = inputs.reduce((sum, [, times]) => sum + times, 0)
    if (k <= 0) return true
    if (k > total) return false
    if (k === total) return all(inputs.map(([input]) => input), gate)
    if (inputs.every(([, times]) => times >= k)) return any(inputs.map(([input]) => input), gate)
    const double = inputs.find(([, times]) => times > 1)
    if (!double) return add('atleast', inputs.map(([input]) => input), k, gate)
    const others = inputs.filter((one) => one !== double)
    return any([atLeast(k, others), all([double[0], atLeast(k - double[1], others)])], gate)
  }
  const formula = (gate: number): Written => {
    const inputs = Array.from(tree.inputs.subarray(tree.inputStart[gate], tree.inputStart[gate + 1]), (input) => of(input))
    const times = new Map<number, number>()
    for (const input of inputs) if (typeof input === 'number') times.set(input, (times.get(input) ?? 0) + 1)
    return atLeast((tree.rank[gate] as number) - inputs.filter((input) => input === true).length, [...times], gate)
  }
  const of = (node: number): Written => (node < tree.events ? node : written.get(node) as Written)

  for (const gate of insideOut(tree, tops)) written.set(gate, formula(gate))
  return { gates: gates.filter(needed(gates, tops.map(of))), of }
}

/** The gates under some tops, each after what it is made of. */
function insideOut(tree: Tree, tops: readonly number[]): number[] {
  const order: number[] = []
  const seen = new Set<number>()
  for (const top of tops) {
    const path = [{ node: top, at: tree.inputStart[top] as number }]
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.at < (tree.inputStart[last.node + 1] as number) ? tree.inputs[last.at++] : undefined
      if (next === undefined) {
        path.pop()
        if (last.node >= tree.events && !seen.has(last.node)) order.push(last.node)
        seen.add(last.node)
      } else if (next >= tree.events && !seen.has(next)) path.push({ node: next, at: tree.inputStart[next] as number })
    }
  }
  return order
}

/** Tells which gates some tops are made of; each stands after what it is made of. */
function needed(gates: readonly Formula[], tops: readonly Written[]): (formula: Formula) => boolean {
  const used = new Set<Written>(tops)
  for (const { gate, inputs } of gates.toReversed()) if (used.has(gate)) for (const input of inputs) used.add(input)
  return ({ gate }) => used.has(gate)
}
