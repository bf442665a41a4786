import type { Tell } from '../ground.ts'
import type { Tree } from '../structure/tree.ts'
import type { CutSetsAnswer, CutSetsAsk, Importance } from './answer.ts'
import { minimalCutSets } from './kernel/minimal-cut-sets.ts'
import { probability } from './kernel/probability.ts'
import { TooLarge } from './kernel/too-large.ts'

/** Makes an answer of the minimal cut sets of a gate. `names` has the id of each basic event, `chances` the chance that each fails. Throws `TooLarge` for the sets. */
export function familyAnswer(tree: Tree, top: number, names: readonly string[], { of, over, maxOrder, limit }: CutSetsAsk, chances: Float64Array | null, tell?: Tell): CutSetsAnswer {
  const family = minimalCutSets(tree, top, { maxOrder, ...(tell && { tell }) })
  const counts = family.counts()
  const total = sum(counts)
  const rankOf = new Int32Array(names.length)
  names.map((_, event) => event).sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1)).forEach((event, rank) => { rankOf[event] = rank })
  const sets = family.list(limit, (event) => rankOf[event] as number).map((set) => set.map((event) => names[event] as string))
  const failing = chances && probabilityIfAny(tree, top, chances)
  const importance = [...family.countsWith()].map(([event, orders]): { importance: Importance; orders: bigint[]; rank: number } => ({
    importance: {
      element: names[event] as string, total: String(sum(orders)), byOrder: byOrder(orders),
      ...(failing && measures(failing.top, failing.birnbaum[event] as number, chances[event] as number)),
    },
    orders, rank: rankOf[event] as number,
  })).sort((a, b) => mostOf(b.orders, a.orders) || a.rank - b.rank).map(({ importance }) => importance)
  return {
    of, over, maxOrder, total: String(total), byOrder: byOrder(counts), sets, more: BigInt(sets.length) < total, importance,
    ...(failing && { probability: failing.top }),
  }
}

/** The sets may well fit where the whole diagram of the chance does not: they are an answer without it. */
function probabilityIfAny(tree: Tree, top: number, chances: Float64Array): ReturnType<typeof probability> | null {
  try {
    return probability(tree, top, chances)
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

/**
 * Birnbaum's measure B = ∂P(top)/∂p is the chance that the event makes the difference. Fussell-Vesely here is the chance that an event is among what
 * failed when the top did: P(event | top) = p·(P + (1 − p)·B) / P, which SCRAM reports as its diagnosis importance factor (DIF).
 */
const measures = (top: number, birnbaum: number, p: number) =>
  ({ birnbaum, fussellVesely: top > 0 ? p * (top + (1 - p) * birnbaum) / top : 0 })

const sum = (orders: readonly bigint[]): bigint => orders.reduce((total, count) => total + count, 0n)

const byOrder = (orders: readonly bigint[]): Record<string, string> =>
  Object.fromEntries(orders.flatMap((count, order) => (count > 0n ? [[String(order), String(count)]] : [])))

/** Compares two by how many of the smallest sets they have, then of the next order, and so on. */
function mostOf(a: readonly bigint[], b: readonly bigint[]): number {
  for (let order = 0; order < Math.max(a.length, b.length); order++) {
    const difference = (a[order] ?? 0n) - (b[order] ?? 0n)
    if (difference !== 0n) return difference > 0n ? 1 : -1
  }
  return 0
}
