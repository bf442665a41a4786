/**
 * A tree while it is made simpler: of each gate that matters its rank and inputs. Nodes below `events` are events. Every gate can fail and none
 * always fails; `and` and `or` gates have at least two inputs, each once.
 */
export interface Network {
  events: number
  /** An event or a gate. */
  top: number
  ranks: Map<number, number>
  inputs: Map<number, number[]>
}

export const isGate = (network: Network, node: number): boolean => node >= network.events
export const rankOf = (network: Network, gate: number): number => network.ranks.get(gate) as number
export const inputsOf = (network: Network, gate: number): number[] => network.inputs.get(gate) as number[]

/** 'or', 'and', or neither of both. */
export function kindOf(network: Network, gate: number): 'or' | 'and' | 'rank' {
  const rank = rankOf(network, gate)
  return rank === 1 ? 'or' : rank === inputsOf(network, gate).length ? 'and' : 'rank'
}

/** The gates that the top needs, each after what it needs as far as they do not need each other. */
export function gatesOf(network: Network): number[] {
  const found: number[] = []
  const seen = new Set<number>()
  const stack: [gate: number, next: number][] = []
  const enter = (node: number) => {
    if (!isGate(network, node) || seen.has(node)) return
    seen.add(node)
    stack.push([node, 0])
  }
  enter(network.top)
  for (let last = stack.at(-1); last; last = stack.at(-1)) {
    const input = inputsOf(network, last[0])[last[1]++]
    if (input !== undefined) enter(input)
    else {
      found.push(last[0])
      stack.pop()
    }
  }
  return found
}
