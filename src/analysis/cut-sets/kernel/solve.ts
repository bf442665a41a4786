import type { Tell } from '../../ground.ts'
import { Bdd } from './bdd.ts'
import { evaluate } from './evaluate.ts'
import { Families } from './families.ts'
import type { Module } from './modules.ts'
import type { Network } from './network.ts'

/** The minimal sets of each module, over variables that stand for its leaves. */
export interface Solved {
  families: Families
  /** Of each variable, the event or the root of a module. */
  nodeOf: number[]
  /** Of each root of a module, its minimal sets. */
  familyOf: Map<number, number>
}

/** Solves each module apart; with a bound, sets that must be larger are left out. */
export function solve(network: Network, modules: readonly Module[], bound: number | null, tell?: Tell): Solved {
  const nodeOf: number[] = []
  const weights: number[] = []
  const families = new Families(weights, bound ?? undefined)
  const familyOf = new Map<number, number>()
  modules.forEach((module, nth) => {
    tell?.(nth, modules.length)
    const variableOf = new Map<number, number>()
    for (const leaf of module.leaves) {
      variableOf.set(leaf, nodeOf.length)
      nodeOf.push(leaf)
      const family = familyOf.get(leaf)
      weights.push(family === undefined ? 1 : families.leastOrder(family))
    }
    familyOf.set(module.root, bound === null ? complete(network, module, families, variableOf) : evaluate(network, module, families, (leaf) => families.of(variableOf.get(leaf) as number)))
  })
  return { families, nodeOf, familyOf }
}

function complete(network: Network, module: Module, families: Families, variableOf: ReadonlyMap<number, number>): number {
  const bdd = new Bdd()
  families.forget()
  return families.minimal(bdd, evaluate(network, module, bdd, (leaf) => bdd.of(variableOf.get(leaf) as number)))
}
