import { STAND_IN, type ComponentNodes, type Program } from '../../engine/program.ts'
import { downstream } from './order.ts'
import { lastingSupplies } from './supplies.ts'

/** How many losses are worked out side by side. */
export const LANES = 32

/** A change smaller than this ends the iteration (as SPEC S2). */
const NO_CHANGE = 1e-13

/**
 * Many lasting losses side by side: what `LongRun` does for one, with a lane for each. A lane of a node is at rest, at nothing or in between; the
 * first two are bits in a word, worked out for all lanes at once, and only what is in between is looked at lane by lane. Nodes are looked at
 * downstream, and again as long as a circle brings something back.
 */
export class Lanes {
  /** By node: the lanes in which it is at nothing, and those in which it is between nothing and its level at rest. */
  readonly none: Int32Array
  readonly part: Int32Array
  /** The nodes that fell in some lane, up to `touchedCount`. */
  readonly touched: Int32Array
  touchedCount = 0
  /** By node: its place downstream. */
  readonly place: Int32Array
  private readonly order: Int32Array
  /** By node: its level when nothing is lost. */
  private readonly rest: Float64Array
  /** The level of node n in a lane that is not at nothing: `value[n * LANES + lane]`; where it was written stands in `written`. */
  private readonly value: Float64Array
  private readonly written: Int32Array
  private readonly isTouched: Uint8Array
  /** A bit for every place: whether an input fell. */
  private readonly dirty: Int32Array
  /** The first word of `dirty` in which to begin the next round. */
  private again: number
  private readonly largest: Float64Array
  private readonly supplyStart: Int32Array
  private readonly supplies: Int32Array

  constructor(private readonly program: Program) {
    const { size, standIns, outputStart, outputs } = program
    this.order = downstream(size, outputStart, outputs)
    this.place = new Int32Array(size)
    this.order.forEach((node, place) => { this.place[node] = place })
    this.rest = new Float64Array(size).fill(1)
    for (const { supply, capacity } of standIns) this.rest[supply] = capacity
    this.value = new Float64Array(size * LANES)
    this.rest.forEach((level, node) => this.value.fill(level, node * LANES, (node + 1) * LANES))
    this.none = new Int32Array(size)
    this.part = new Int32Array(size)
    this.written = new Int32Array(size)
    this.touched = new Int32Array(size)
    this.isTouched = new Uint8Array(size)
    this.dirty = new Int32Array((size >> 5) + 1)
    this.again = this.dirty.length
    this.largest = new Float64Array(program.rank.reduce((most, rank) => Math.max(most, rank), 0) + 1)
    const { supplyStart, supplies } = lastingSupplies(program)
    this.supplyStart = supplyStart
    this.supplies = supplies
  }

  /** The level of a node with the loss of a lane. */
  levelOf(node: number, lane: number): number {
    return (this.none[node] as number) >>> lane & 1 ? 0 : this.value[node * LANES + lane] as number
  }

  /** Loses these components for good, a list of indices per lane, instead of what was lost before. */
  lose(lists: readonly (readonly number[])[]): void {
    this.putBack()
    const { program: { components }, order, dirty } = this
    lists.forEach((list, lane) => {
      for (const component of list) {
        const { raw } = components[component] as ComponentNodes
        this.none[raw] = (this.none[raw] as number) | (1 << lane)
        this.fell(raw)
      }
    })
    while (this.again < dirty.length) {
      let word = this.again
      this.again = dirty.length
      for (; word < dirty.length; word++) {
        for (let bits = dirty[word] as number; bits !== 0; bits = this.above(word, bits)) {
          const place = (word << 5) + 31 - Math.clz32(bits & -bits)
          dirty[word] = (dirty[word] as number) & ~(bits & -bits)
          const node = order[place] as number
          if (this.evaluate(node)) this.fell(node, place)
        }
      }
    }
  }

  /** The bits of a word above the lowest of these. */
  private above(word: number, bits: number): number { return (this.dirty[word] as number) & ~((bits & -bits) | ((bits & -bits) - 1)) }

  private putBack(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const node = this.touched[i] as number
      this.isTouched[node] = 0
      this.none[node] = 0
      this.part[node] = 0
      if (this.written[node]) this.value.fill(this.rest[node] as number, node * LANES, (node + 1) * LANES)
      this.written[node] = 0
    }
    this.touchedCount = 0
  }

  /** Notes that a node fell, so that what hangs on it is looked at: in this round what comes after `place`, the rest in another. */
  private fell(node: number, place = -1): void {
    const { program: { outputStart, outputs }, dirty, isTouched } = this
    if (!isTouched[node]) {
      isTouched[node] = 1
      this.touched[this.touchedCount++] = node
    }
    for (let i = outputStart[node] as number, end = outputStart[node + 1] as number; i < end; i++) {
      const at = this.place[outputs[i] as number] as number
      dirty[at >> 5] = (dirty[at >> 5] as number) | (1 << (at & 31))
      if ((at <= place || place < 0) && at >> 5 < this.again) this.again = at >> 5
    }
  }

  /** F for one node, in all lanes; whether it fell in any. What is at nothing stays so. */
  private evaluate(node: number): boolean {
    const { none, part, program: { operation, inputStart, inputs, rank, floor } } = this
    const from = inputStart[node] as number, to = inputStart[node + 1] as number
    const isStandIn = operation[node] === STAND_IN
    let some = 0, all = -1, between = 0
    for (let i = from; i < to; i++) {
      const input = inputs[i] as number
      some |= none[input] as number
      all &= none[input] as number
      between |= part[input] as number
    }
    const isLowest = !isStandIn && rank[node] === to - from
    // The lanes in which it can only be nothing (before its floor), and those that are to be looked at.
    const nothing = isStandIn ? 0 : isLowest ? some : rank[node] === 1 ? all : 0
    const isSoft = floor[node] !== 0
    const down = isSoft ? 0 : nothing & ~(none[node] as number)
    none[node] = (none[node] as number) | down
    part[node] = (part[node] as number) & ~down
    let fell = down !== 0
    let look = (isLowest ? between | (isSoft ? nothing : 0) : some | between) & ~(none[node] as number)
    while (look !== 0) {
      const lane = 31 - Math.clz32(look & -look)
      look &= look - 1
      const level = isStandIn ? this.standIn(node, lane) : isLowest ? this.lowest(node, lane) : this.kth(node, lane)
      if (this.lower(node, lane, level)) fell = true
    }
    return fell
  }

  /** Brings a lane of a node down to this level; whether it was higher. */
  private lower(node: number, lane: number, level: number): boolean {
    const { value, none, part, written } = this
    const at = node * LANES + lane, bit = 1 << lane
    if ((value[at] as number) - level <= NO_CHANGE) return false
    if (level === 0) {
      none[node] = (none[node] as number) | bit
      part[node] = (part[node] as number) & ~bit
      return true
    }
    value[at] = level
    part[node] = (part[node] as number) | bit
    written[node] = (written[node] as number) | bit
    return true
  }

  private standIn(node: number, lane: number): number {
    let best = this.levelOf(this.program.inputs[this.program.inputStart[node] as number] as number, lane)
    for (let i = this.supplyStart[node] as number; i < (this.supplyStart[node + 1] as number); i++)
      best = Math.max(best, this.levelOf(this.supplies[i] as number, lane))
    return best
  }

  private lowest(node: number, lane: number): number {
    const { inputStart, inputs, floor, gain } = this.program
    let least = 1
    for (let i = inputStart[node] as number, end = inputStart[node + 1] as number; i < end; i++)
      least = Math.min(least, this.levelOf(inputs[i] as number, lane))
    return (floor[node] as number) + (gain[node] as number) * least
  }

  /** With the k-th largest of the inputs: the k largest are kept in order. */
  private kth(node: number, lane: number): number {
    const { largest, program: { inputStart, inputs, rank, floor, gain } } = this
    const from = inputStart[node] as number, to = inputStart[node + 1] as number, k = rank[node] as number
    for (let i = from; i < to; i++) {
      const level = this.levelOf(inputs[i] as number, lane)
      let at = Math.min(i - from, k)
      for (; at > 0 && (largest[at - 1] as number) < level; at--) largest[at] = largest[at - 1] as number
      largest[at] = level
    }
    return (floor[node] as number) + (gain[node] as number) * (largest[k - 1] as number)
  }
}
