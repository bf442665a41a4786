import { plus, times, type Orders } from './orders.ts'
import type { Module } from './modules.ts'
import type { Solved } from './solve.ts'

const ONE: Orders = [1n]
const EVENT: Orders = [0n, 1n]

/** Of each module how many minimal sets it has by order, and of each node of its diagram. */
export class Counting {
  private readonly ofRoot = new Map<number, Orders>()
  private readonly ofNode = new Map<number, Orders>([[0, []], [1, ONE]])

  constructor(private readonly solved: Solved, private readonly modules: readonly Module[], private readonly bound: number) {
    const { families, familyOf } = solved
    for (const { root } of modules) {
      const family = familyOf.get(root) as number
      for (const n of families.under(family)) this.ofNode.set(n, plus(this.at(families.low[n] as number), times(this.at(families.high[n] as number), this.of(this.nodeAt(n)), bound)))
      this.ofRoot.set(root, this.at(family))
    }
  }

  /** Of an event, or of the root of a module. */
  of(node: number): Orders {
    return this.ofRoot.get(node) ?? EVENT
  }

  private at(n: number): Orders {
    return this.ofNode.get(n) as Orders
  }

  private nodeAt(n: number): number {
    return this.solved.nodeOf[this.solved.families.variable[n] as number] as number
  }

  /** In how many sets of the top each event is: from the top down, with what else stands in the sets around a node. */
  withEach(top: number): Map<number, Orders> {
    const { families, familyOf } = this.solved
    const around = new Map<number, Orders>([[top, ONE]])
    for (const { root } of this.modules.toReversed()) {
      const outside = around.get(root)
      if (!outside) continue
      const family = familyOf.get(root) as number
      const above = new Map<number, Orders>([[family, outside]])
      const add = (to: Map<number, Orders>, key: number, orders: Orders) => to.set(key, plus(to.get(key) ?? [], orders))
      for (const n of families.under(family).reverse()) {
        const here = above.get(n) as Orders
        const low = families.low[n] as number
        const high = families.high[n] as number
        const node = this.nodeAt(n)
        add(above, low, here)
        add(above, high, times(here, this.of(node), this.bound))
        add(around, node, times(here, this.at(high), this.bound))
      }
    }
    for (const { root } of this.modules) around.delete(root)
    around.forEach((orders, event) => around.set(event, event === top ? EVENT : times(orders, EVENT, this.bound)))
    return around
  }
}
