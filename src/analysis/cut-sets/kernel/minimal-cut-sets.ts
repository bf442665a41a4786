import type { Tell } from '../../ground.ts'
import type { Tree } from '../../structure/tree.ts'
import { constantFamily, SolvedFamily, type CutFamily } from './cut-family.ts'
import { modulesOf } from './modules.ts'
import { normal } from './normal.ts'
import { solve } from './solve.ts'
import { orTooLarge } from './too-large.ts'

/**
 * The minimal cut sets of a coherent tree: the smallest sets of events that make its top fail. Up to `maxOrder` events, or all of them when it is
 * `null`. The tree is made simpler (`normal`), split into modules (Dutuit & Rauzy 1996), and each is solved with decision diagrams: complete by
 * the minimal solutions of a BDD (Rauzy 1993, "New algorithms for fault trees analysis"), bounded by zero-suppressed diagrams (Minato 1993)
 * that leave larger sets out while they are made. Throws `TooLarge` when that takes too much memory.
 */
export function minimalCutSets(tree: Tree, top: number, options: { maxOrder: number | null; tell?: Tell }): CutFamily {
  const network = normal(tree, top)
  if (typeof network === 'boolean') return constantFamily(network)
  const bound = options.maxOrder === null || options.maxOrder >= tree.events ? null : options.maxOrder
  const modules = modulesOf(network)
  const solved = orTooLarge(() => solve(network, modules, bound, options.tell))
  return new SolvedFamily(network.top, solved, modules, bound ?? tree.events)
}
