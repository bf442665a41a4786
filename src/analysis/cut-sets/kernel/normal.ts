import type { Tree } from '../../structure/tree.ts'
import { circles } from '../../structure/circles.ts'
import { failing } from './constants.ts'
import { gatesOf, inputsOf, isGate, kindOf, rankOf, type Network } from './network.ts'

/**
 * A tree made simpler without a change of what it means: what never or always fails is gone, and so are gates of one input, gates that say the
 * same, `or` gates that need each other in a circle (all fail as soon as one does), and gates of the same kind within one another. `true` or
 * `false` when the top always or never fails.
 */
export function normal(tree: Tree, top: number): Network | boolean {
  const able = failing(tree, true)
  const always = failing(tree, false)
  if (always[top] === 1) return true
  if (able[top] === 0) return false
  const network: Network = { events: tree.events, top, ranks: new Map(), inputs: new Map() }
  for (let n = tree.events; n < tree.size; n++) {
    if (able[n] === 0 || always[n] === 1) continue
    let rank = tree.rank[n] as number
    const kept: number[] = []
    for (const input of tree.inputs.subarray(tree.inputStart[n], tree.inputStart[n + 1])) {
      if (always[input] === 1) rank--
      else if (able[input] === 1) kept.push(input)
    }
    network.ranks.set(n, rank)
    network.inputs.set(n, kept)
  }
  while (merged(network)) { /* until nothing is the same any more */ }
  while (coalesced(network)) { /* until nothing is left to take in */ }
  return network
}

/** Replaces nodes that always fail together by one of them. Tells whether there were any. */
function merged(network: Network): boolean {
  const same = new Map<number, number>()
  const find = (node: number): number => {
    let root = node
    for (let to = same.get(root); to !== undefined; to = same.get(root)) root = to
    for (let at = node; at !== root;) {
      const to = same.get(at) as number
      same.set(at, root)
      at = to
    }
    return root
  }
  const gates = gatesOf(network)
  const isOr = (node: number) => isGate(network, node) && rankOf(network, node) === 1
  for (const [first, ...others] of circles(gates.filter(isOr), (gate) => inputsOf(network, gate).filter(isOr))) {
    if (others.length === 0) continue
    const inputs = new Set([first as number, ...others].flatMap((gate) => inputsOf(network, gate)))
    for (const gate of others) same.set(gate, first as number)
    network.inputs.set(first as number, [...inputs])
  }
  const known = new Map<string, number>()
  for (const gate of gates) {
    if (find(gate) !== gate) continue
    let rank = rankOf(network, gate)
    // A gate that needs itself starts to fail by the others.
    let inputs = inputsOf(network, gate).map(find).filter((input) => input !== gate)
    if (rank === 1) inputs = [...new Set(inputs)]
    else if (rank === inputs.length) {
      inputs = [...new Set(inputs)]
      rank = inputs.length
    }
    network.ranks.set(gate, rank)
    network.inputs.set(gate, inputs)
    const key = `${rank}:${inputs.toSorted((a, b) => a - b).join()}`
    const twin = inputs.length === 1 ? inputs[0] : known.get(key)
    if (twin === undefined) known.set(key, gate)
    else if (find(twin) !== gate) same.set(gate, find(twin))
  }
  network.top = find(network.top)
  for (const gate of gates) network.inputs.set(gate, inputsOf(network, gate).map(find))
  return same.size > 0
}

/** Takes gates into the only gate that needs them, when both are `and` or both are `or`. Tells whether there were any. */
function coalesced(network: Network): boolean {
  const gates = gatesOf(network)
  const uses = new Map<number, number>()
  for (const gate of gates) for (const input of inputsOf(network, gate)) uses.set(input, (uses.get(input) ?? 0) + 1)
  let any = false
  for (const gate of gates) {
    const kind = kindOf(network, gate)
    if (kind === 'rank') continue
    const inputs = inputsOf(network, gate)
    const fits = (input: number) => isGate(network, input) && input !== network.top && uses.get(input) === 1 && kindOf(network, input) === kind
    if (!inputs.some(fits)) continue
    any = true
    const all = [...new Set(inputs.flatMap((input) => (fits(input) ? inputsOf(network, input) : [input])))]
    network.inputs.set(gate, all)
    network.ranks.set(gate, kind === 'or' ? 1 : all.length)
  }
  return any
}
