import type { Bdd } from './bdd.ts'
import { Diagram, enlarged } from './diagram.ts'
import { Memo } from './memo.ts'

const UNION = 1
const WITHOUT = 2
const WITHOUT_FUNCTION = 3
const MINIMAL = 4
const PRODUCT = 8
const CUT = 9
/** Larger than the order of any set. */
export const UNBOUNDED = 0xffff

/**
 * Families of sets of which none includes another, as zero-suppressed decision diagrams (Minato 1993). 0: no set at all, 1: only the empty set.
 * Each variable has a weight, and the order of a set is the sum of its weights. With a bound on the order, larger sets are left out while the
 * families are made.
 */
export class Families extends Diagram {
  private least = new Uint16Array(1024)
  private largest = new Uint16Array(1024)
  private readonly memo = new Memo()

  /** `weight` may be filled while families are made, as long as it has the variables that were used. */
  constructor(private readonly weight: ArrayLike<number>, readonly bound = UNBOUNDED) {
    super()
    this.least[0] = UNBOUNDED
  }

  /** The family of one set with one element. */
  of(variable: number): number {
    return (this.weight[variable] as number) > this.bound ? 0 : this.member(variable, 0, 1)
  }

  /** The sets of `low`, and those of `high` with the variable added. */
  member(variable: number, low: number, high: number): number {
    if (high === 0) return low
    const before = this.size
    const made = this.node(variable, low, high)
    if (made === before) {
      const weight = this.weight[variable] as number
      this.least[made] = Math.min(this.least[low] as number, (this.least[high] as number) + weight)
      this.largest[made] = Math.min(UNBOUNDED, Math.max(this.largest[low] as number, (this.largest[high] as number) + weight))
    }
    return made
  }

  /** The order of the smallest set; `UNBOUNDED` of a family without sets. */
  leastOrder(a: number): number {
    return this.least[a] as number
  }

  protected override grow(): void {
    super.grow()
    this.least = enlarged(this.least)
    this.largest = enlarged(this.largest)
  }

  /** The smallest sets of both. */
  or(a: number, b: number): number {
    if (a === b || b === 0) return a
    if (a === 0) return b
    if (a === 1 || b === 1) return 1
    if (a > b) [a, b] = [b, a]
    const known = this.memo.get(a, b, UNION)
    if (known >= 0) return known
    const va = this.variable[a] as number
    const vb = this.variable[b] as number
    let made: number
    if (va < vb) made = this.member(va, this.or(this.low[a] as number, b), this.without(this.high[a] as number, b))
    else if (va > vb) made = this.member(vb, this.or(this.low[b] as number, a), this.without(this.high[b] as number, a))
    else {
      const low = this.or(this.low[a] as number, this.low[b] as number)
      made = this.member(va, low, this.without(this.or(this.high[a] as number, this.high[b] as number), low))
    }
    return this.memo.keep(a, b, UNION, made)
  }

  /** The smallest of all sets that are a set of one together with a set of the other, within the bound. */
  and(a: number, b: number): number {
    return this.product(a, b, this.bound)
  }

  /** The sets of `a` that include no set of `b` (Rauzy 1993). */
  without(a: number, b: number): number {
    if (a === 0 || b === 1 || a === b) return 0
    if (b === 0 || a === 1) return a
    const va = this.variable[a] as number
    let vb = this.variable[b] as number
    while (vb < va) {
      b = this.low[b] as number
      vb = this.variable[b] as number
    }
    if (b === 0) return a
    if (b === 1 || a === b) return 0
    const known = this.memo.get(a, b, WITHOUT)
    if (known >= 0) return known
    const b0 = va === vb ? this.low[b] as number : b
    let high = this.without(this.high[a] as number, b0)
    if (va === vb) high = this.without(high, this.high[b] as number)
    return this.memo.keep(a, b, WITHOUT, this.member(va, this.without(this.low[a] as number, b0), high))
  }

  private product(a: number, b: number, bound: number): number {
    if (a === 0 || b === 0) return 0
    if (a === 1) return this.within(b, bound)
    if (b === 1 || a === b) return this.within(a, bound)
    if ((this.least[a] as number) > bound || (this.least[b] as number) > bound) return 0
    if (a > b) [a, b] = [b, a]
    // What cannot pass the bound is the same for every bound.
    if ((this.largest[a] as number) + (this.largest[b] as number) <= bound) bound = UNBOUNDED
    const key = bound * 16 + PRODUCT
    const known = this.memo.get(a, b, key)
    if (known >= 0) return known
    const va = this.variable[a] as number
    const vb = this.variable[b] as number
    const v = Math.min(va, vb)
    const a0 = va === v ? this.low[a] as number : a
    const b0 = vb === v ? this.low[b] as number : b
    const a1 = va === v ? this.or(this.high[a] as number, a0) : a
    const b1 = vb === v ? this.or(this.high[b] as number, b0) : b
    const rest = bound === UNBOUNDED ? UNBOUNDED : bound - (this.weight[v] as number)
    const low = this.product(a0, b0, bound)
    const high = rest < 0 ? 0 : this.without(va === vb ? this.product(a1, b1, rest) : va < vb ? this.product(this.high[a] as number, b, rest) : this.product(a, this.high[b] as number, rest), low)
    return this.memo.keep(a, b, key, this.member(v, low, high))
  }

  /** The sets up to an order. */
  within(a: number, bound: number): number {
    if ((this.largest[a] as number) <= bound) return a
    if ((this.least[a] as number) > bound) return 0
    const key = bound * 16 + CUT
    const known = this.memo.get(a, 0, key)
    if (known >= 0) return known
    const v = this.variable[a] as number
    const rest = bound - (this.weight[v] as number)
    return this.memo.keep(a, 0, key, this.member(v, this.within(this.low[a] as number, bound), rest < 0 ? 0 : this.within(this.high[a] as number, rest)))
  }

  /** The minimal sets that make a coherent function fail (Rauzy 1993). Takes functions of one Bdd, unless `forget` is called in between. */
  minimal(bdd: Bdd, f: number): number {
    if (f < 2) return f
    const known = this.memo.get(f, 0, MINIMAL)
    if (known >= 0) return known
    const f0 = bdd.low[f] as number
    const low = this.minimal(bdd, f0)
    const high = this.beyond(bdd, this.minimal(bdd, bdd.high[f] as number), f0)
    return this.memo.keep(f, 0, MINIMAL, this.member(bdd.variable[f] as number, low, high))
  }

  /** The sets that do not make a coherent function fail. */
  private beyond(bdd: Bdd, a: number, f: number): number {
    if (a === 0 || f === 1) return 0
    if (f === 0 || a === 1) return a
    const va = this.variable[a] as number
    let vf = bdd.variable[f] as number
    while (vf < va) {
      f = bdd.low[f] as number
      vf = bdd.variable[f] as number
    }
    if (f === 0) return a
    const known = this.memo.get(a, f, WITHOUT_FUNCTION)
    if (known >= 0) return known
    const low = this.beyond(bdd, this.low[a] as number, va === vf ? bdd.low[f] as number : f)
    const high = this.beyond(bdd, this.high[a] as number, va === vf ? bdd.high[f] as number : f)
    return this.memo.keep(a, f, WITHOUT_FUNCTION, this.member(va, low, high))
  }

  forget(): void {
    this.memo.clear()
  }
}
