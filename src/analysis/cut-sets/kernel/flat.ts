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
    const { families } = this.solved
    // Along the chain of low children without recursion: it is as long as there are sets of one event.
    const chain: number[] = []
    let at = n
    while (at > 1 && !this.known.has(`${at}:${bound}`)) {
      chain.push(at)
      at = families.low[at] as number
    }
    let made = at < 2 ? at : this.known.get(`${at}:${bound}`) as number
    for (const one of chain.reverse()) {
      if (bound > 0) made = this.joined(this.of(this.solved.nodeOf[families.variable[one] as number] as number, bound), families.high[one] as number, made, bound, true)
      this.known.set(`${one}:${bound}`, made)
    }
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
