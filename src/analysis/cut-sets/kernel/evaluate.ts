import { inputsOf, rankOf, type Network } from './network.ts'
import type { Module } from './modules.ts'

/** What gates are evaluated in: functions or families. 0 never fails and 1 always fails. */
export interface Algebra {
  and(a: number, b: number): number
  or(a: number, b: number): number
  /** Variables of terminals are larger than all others. */
  readonly variable: Int32Array
}

/** The value of the root of a module, given those of its leaves. */
export function evaluate(network: Network, module: Module, algebra: Algebra, leaf: (node: number) => number): number {
  const values = new Map(module.leaves.map((node) => [node, leaf(node)]))
  const valueOf = (gate: number) => atLeast(algebra, rankOf(network, gate), inputsOf(network, gate).map((input) => values.get(input) as number))
  for (const group of module.groups) {
    // Gates that need each other start from 'never fails' and grow to the least that is stable (Kleene 1952).
    for (const gate of group) values.set(gate, 0)
    const circular = group.length > 1
    for (let changed = true; changed;) {
      changed = false
      for (const gate of group) {
        const value = valueOf(gate)
        if (value !== values.get(gate)) changed = circular
        values.set(gate, value)
      }
    }
  }
  return values.get(module.root) as number
}

/** At least so many of these; one that is there twice counts twice. */
function atLeast(algebra: Algebra, rank: number, inputs: number[]): number {
  // From the last variable to the first: each step then only adds on top.
  inputs.sort((a, b) => (algebra.variable[b] as number) - (algebra.variable[a] as number) || a - b)
  if (rank === 1) return inputs.reduce((a, b) => algebra.or(a, b), 0)
  if (rank === inputs.length) return inputs.reduce((a, b) => algebra.and(a, b), 1)
  // With inputs taken one by one: at least k of them is this one and k - 1 of the others, or k of the others.
  const least = [1, ...Array.from({ length: rank }, () => 0)]
  inputs.forEach((input, nth) => {
    for (let k = Math.min(rank, nth + 1); k >= Math.max(1, rank - inputs.length + nth + 1); k--) least[k] = algebra.or(algebra.and(input, least[k - 1] as number), least[k] as number)
  })
  return least[rank] as number
}
