import { Families } from './families.ts'
import type { Module } from './modules.ts'
import type { Solved } from './solve.ts'

/** The families of modules put into one, over events only, without the sets above an order. */
export class Flat {
  /** Of each variable, its event. */
  readonly eventOf: number[] = []
  readonly families: Families
  private readonly variableOf = new Map<number, number>()
  private readonly known = new Map<string, number>()

  constructor(private readonly solved: Solved, modules: readonly Module[], top: number) {
    const leavesOf = new Map(modules.map(({ root, leaves }) => [root, leaves]))
    const stack = [top]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const leaves = leavesOf.get(node)
      if (leaves) stack.push(...leaves.toReversed())
      else if (!this.variableOf.has(node)) {
        this.variableOf.set(node, this.eventOf.length)
        this.eventOf.push(node)
      }
    }
    this.families = new Families(this.eventOf.map(() => 1))
  }

  /** The sets of an event or the root of a module. */
  of(node: number, bound: number): number {
    const family = this.solved.familyOf.get(node)
    return family === undefined ? (bound < 1 ? 0 : this.families.of(this.variableOf.get(node) as number)) : this.under(family, bound)
  }

  private under(n: number, bound: number): number {
    const { families, nodeOf } = this.solved
    if (n < 2) return n
    const key = `${n}:${bound}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const node = nodeOf[families.variable[n] as number] as number
    const low = this.under(families.low[n] as number, bound)
    const made = bound < 1 ? low : this.joined(this.of(node, bound), families.high[n] as number, low, bound, true)
    this.known.set(key, made)
    return made
  }

  /** Each set of a flat family with each set below a node; and, at its end, the sets of another. */
  private joined(a: number, n: number, others: number, bound: number, empty: boolean): number {
    if (a === 0) return empty ? others : 0
    if (a === 1) return this.under(n, bound)
    const { families } = this
    const low = this.joined(families.low[a] as number, n, others, bound, empty)
    return families.member(families.variable[a] as number, low, bound < 1 ? 0 : this.joined(families.high[a] as number, n, others, bound - 1, false))
  }
}
