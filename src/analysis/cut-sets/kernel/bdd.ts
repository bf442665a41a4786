import { Diagram } from './diagram.ts'
import { Memo } from './memo.ts'

const AND = 1
const OR = 2

/** Coherent functions as reduced ordered binary decision diagrams (Bryant 1986). 0: never fails, 1: always. */
export class Bdd extends Diagram {
  private readonly memo = new Memo()

  of(variable: number): number {
    return this.node(variable, 0, 1)
  }

  and(a: number, b: number): number {
    if (a === b || b === 1) return a
    if (a === 1) return b
    if (a === 0 || b === 0) return 0
    return a < b ? this.apply(AND, a, b) : this.apply(AND, b, a)
  }

  or(a: number, b: number): number {
    if (a === b || b === 0) return a
    if (a === 0) return b
    if (a === 1 || b === 1) return 1
    return a < b ? this.apply(OR, a, b) : this.apply(OR, b, a)
  }

  private apply(op: number, a: number, b: number): number {
    const known = this.memo.get(a, b, op)
    if (known >= 0) return known
    const va = this.variable[a] as number
    const vb = this.variable[b] as number
    const a0 = va <= vb ? this.low[a] as number : a
    const a1 = va <= vb ? this.high[a] as number : a
    const b0 = vb <= va ? this.low[b] as number : b
    const b1 = vb <= va ? this.high[b] as number : b
    const low = op === AND ? this.and(a0, b0) : this.or(a0, b0)
    const high = op === AND ? this.and(a1, b1) : this.or(a1, b1)
    return this.memo.keep(a, b, op, low === high ? low : this.node(Math.min(va, vb), low, high))
  }
}
