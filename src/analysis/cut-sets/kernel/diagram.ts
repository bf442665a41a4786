import { TooLarge } from './too-large.ts'

/** About 1.5 GB with the tables beside it. */
const MOST_NODES = 2 ** 26
/** The variable of both terminals: below all others. */
export const TERMINAL = 0x7fff_ffff

export const mix = (a: number, b: number, c: number): number => {
  let h = Math.imul(a, 0x9e37_79b1) ^ Math.imul(b, 0x85eb_ca6b) ^ Math.imul(c, 0xc2b2_ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b_3c6d)
  return h ^ (h >>> 13)
}

/**
 * Nodes of a decision diagram, each there once (Bryant 1986; unique table as in Brace, Rudell & Bryant 1990), in typed arrays. Nodes 0 and 1 are
 * the terminals. The children of a node always have lower numbers than the node.
 */
export class Diagram {
  variable = new Int32Array(1024)
  low = new Int32Array(1024)
  high = new Int32Array(1024)
  size = 2
  private slots = new Int32Array(2048)

  constructor(private readonly most = MOST_NODES) {
    this.variable.fill(TERMINAL, 0, 2)
  }

  /** The node with this variable and these children. */
  node(variable: number, low: number, high: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = mix(variable, low, high) & mask
    for (;;) {
      const found = slots[slot] as number
      if (found === 0) break
      if (this.low[found] === low && this.high[found] === high && this.variable[found] === variable) return found
      slot = (slot + 1) & mask
    }
    const made = this.size++
    if (made === this.low.length) this.grow()
    this.variable[made] = variable
    this.low[made] = low
    this.high[made] = high
    slots[slot] = made
    if (made * 2 > mask) this.rehash()
    return made
  }

  protected grow(): void {
    if (this.size > this.most) throw new TooLarge(`more than ${this.most} nodes`)
    this.variable = enlarged(this.variable)
    this.low = enlarged(this.low)
    this.high = enlarged(this.high)
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    for (let n = 2; n < this.size; n++) {
      let slot = mix(this.variable[n] as number, this.low[n] as number, this.high[n] as number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = n
    }
    this.slots = slots
  }

  /** All nodes under some nodes, terminals not counted, children before parents. */
  under(...roots: number[]): number[] {
    const seen = new Uint8Array(Math.max(2, ...roots.map((root) => root + 1)))
    for (const root of roots) seen[root] = 1
    const found: number[] = []
    for (let n = seen.length - 1; n > 1; n--) {
      if (seen[n] === 0) continue
      found.push(n)
      seen[this.low[n] as number] = 1
      seen[this.high[n] as number] = 1
    }
    return found.reverse()
  }
}

export function enlarged<T extends Int32Array | Uint16Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2)
  larger.set(array)
  return larger
}
