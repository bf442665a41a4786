import { Counting } from './counting.ts'
import { Flat } from './flat.ts'
import { firstOf } from './listing.ts'
import type { Module } from './modules.ts'
import type { Orders } from './orders.ts'
import type { Solved } from './solve.ts'
import { orTooLarge } from './too-large.ts'

/** The minimal cut sets of a tree: not listed, but ready to be counted and listed. */
export interface CutFamily {
  /** How many sets have k events, at place k; exact. */
  counts(): bigint[]
  /** In how many of the sets each event is, by their order; of events that are in any. */
  countsWith(): Map<number, bigint[]>
  /** The smallest sets, at most `limit`: by their number of events, then compared event by event in the order of `rank`, in which each set stands. Throws `TooLarge`. */
  list(limit: number, rank: (event: number) => number): number[][]
}

/** That of a tree whose top always fails (only the empty set) or never (no set). */
export const constantFamily = (fails: boolean): CutFamily => ({
  counts: () => (fails ? [1n] : []),
  countsWith: () => new Map(),
  list: (limit) => (fails && limit > 0 ? [[]] : []),
})

/** That of a tree of which all modules are solved. */
export class SolvedFamily implements CutFamily {
  private readonly counting: Counting

  constructor(private readonly top: number, private readonly solved: Solved, private readonly modules: readonly Module[], private readonly bound: number) {
    this.counting = new Counting(solved, modules, bound)
  }

  counts(): bigint[] {
    return trimmed(this.counting.of(this.top).slice(0, this.bound + 1))
  }

  countsWith(): Map<number, bigint[]> {
    const all = [...this.counting.withEach(this.top)].map(([event, orders]): [number, Orders] => [event, trimmed(orders.slice(0, this.bound + 1))])
    return new Map(all.filter(([, orders]) => orders.length > 0))
  }

  list(limit: number, rank: (event: number) => number): number[][] {
    return orTooLarge(() => this.smallest(limit, rank))
  }

  private smallest(limit: number, rank: (event: number) => number): number[][] {
    const counts = this.counts()
    const found: number[][] = []
    let most = 0
    for (let total = 0n; most < counts.length && total < limit; most++) total += counts[most] as bigint
    const flat = new Flat(this.solved, this.modules, this.top)
    const family = flat.of(this.top, most - 1)
    for (let size = 0; size < most; size++) {
      const left = limit - found.length
      for (const set of firstOf(flat.families, family, size, left, (variable) => rank(flat.eventOf[variable] as number))) found.push(set.map((variable) => flat.eventOf[variable] as number))
    }
    return found
  }
}

function trimmed(orders: Orders): Orders {
  while (orders.at(-1) === 0n) orders.pop()
  return orders
}
