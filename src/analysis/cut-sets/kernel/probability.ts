import type { Tree } from '../../structure/tree.ts'
import { Bdd } from './bdd.ts'
import { evaluate } from './evaluate.ts'
import { modulesOf } from './modules.ts'
import { normal } from './normal.ts'
import { orTooLarge } from './too-large.ts'

/**
 * The exact chance that the top of a tree fails, when events fail apart from each other with chances `p`, and of each event how that chance
 * grows with its own (Birnbaum 1969): by decision diagrams (Rauzy 1993), from the bottom up and back. Throws `TooLarge`.
 */
export function probability(tree: Tree, top: number, p: Float64Array): { top: number; birnbaum: Float64Array } {
  const birnbaum = new Float64Array(tree.events)
  const network = normal(tree, top)
  if (typeof network === 'boolean') return { top: network ? 1 : 0, birnbaum }
  const chanceOf = new Map<number, number>()
  const of = (node: number) => chanceOf.get(node) ?? (p[node] as number)
  const modules = modulesOf(network)
  const diagrams = modules.map((module) => {
    const bdd = new Bdd()
    const variableOf = new Map(module.leaves.map((leaf, variable) => [leaf, variable]))
    const root = orTooLarge(() => evaluate(network, module, bdd, (leaf) => bdd.of(variableOf.get(leaf) as number)))
    const chances = new Float64Array(bdd.size)
    chances[1] = 1
    const nodes = bdd.under(root)
    for (const n of nodes) {
      const chance = of(module.leaves[bdd.variable[n] as number] as number)
      chances[n] = chance * (chances[bdd.high[n] as number] as number) + (1 - chance) * (chances[bdd.low[n] as number] as number)
    }
    chanceOf.set(module.root, chances[root] as number)
    return { module, bdd, root, nodes, chances }
  })
  const slopes = new Map([[network.top, 1]])
  for (const { module, bdd, root, nodes, chances } of diagrams.reverse()) {
    const reached = new Float64Array(chances.length)
    reached[root] = slopes.get(module.root) ?? 0
    for (const n of nodes.reverse()) {
      const leaf = module.leaves[bdd.variable[n] as number] as number
      const low = bdd.low[n] as number
      const high = bdd.high[n] as number
      const here = reached[n] as number
      reached[high]! += here * of(leaf)
      reached[low]! += here * (1 - of(leaf))
      slopes.set(leaf, (slopes.get(leaf) ?? 0) + here * ((chances[high] as number) - (chances[low] as number)))
    }
  }
  slopes.forEach((slope, node) => { if (node < tree.events) birnbaum[node] = slope })
  return { top: of(network.top), birnbaum }
}
