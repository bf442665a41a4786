import { STAND_IN, type ComponentNodes, type Program } from '../../engine/program.ts'
import { downstream } from './order.ts'
import { lastingSupplies } from './supplies.ts'

/** How many losses are worked out side by side. */
export const LANES = 32

/** A change smaller than this ends the iteration (as SPEC S2). */
const NO_CHANGE = 1e-13

/**
 * Many lasting losses side by side: what `LongRun` does for one, in lanes that lie next to each other in memory, so that losses that touch the same
 * nodes share the walk. Nodes are looked at downstream, and again as long as a circle brings something back.
 */
export class Lanes {
  /** The level of node n with loss `lane`: `value[n * LANES + lane]`. */
  readonly value: Float64Array
  /** The nodes that fell in some lane, up to `touchedCount`. */
  readonly touched: Int32Array
  touchedCount = 0
  /** By node: its place downstream. */
  readonly place: Int32Array
  private readonly order: Int32Array
  private readonly rest: Float64Array
  private readonly isTouched: Uint8Array
  /** A bit for every place: whether an input fell. */
  private readonly dirty: Int32Array
  /** The first word of `dirty` in which to begin the next round. */
  private again: number
  private readonly next = new Float64Array(LANES)
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
    this.value = Float64Array.from({ length: size * LANES }, (_, i) => this.rest[Math.floor(i / LANES)] as number)
    this.touched = new Int32Array(size)
    this.isTouched = new Uint8Array(size)
    this.dirty = new Int32Array((size >> 5) + 1)
    this.again = this.dirty.length
    this.largest = new Float64Array(program.rank.reduce((most, rank) => Math.max(most, rank), 0) + 1)
    const { supplyStart, supplies } = lastingSupplies(program)
    this.supplyStart = supplyStart
    this.supplies = supplies
  }

  /** Loses these components for good, a list of indices per lane, instead of what was lost before. */
  lose(lists: readonly (readonly number[])[]): void {
    this.putBack()
    const { program: { components }, order, dirty } = this
    lists.forEach((list, lane) => {
      for (const component of list) {
        const { raw } = components[component] as ComponentNodes
        this.value[raw * LANES + lane] = 0
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
          this.evaluate(node)
          if (this.settle(node)) this.fell(node, place)
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
      this.value.fill(this.rest[node] as number, node * LANES, (node + 1) * LANES)
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

  /** Takes over what was evaluated where it is lower; whether anything is. */
  private settle(node: number): boolean {
    const { value, next } = this
    const base = node * LANES
    let fell = false
    for (let lane = 0; lane < LANES; lane++) {
      const level = next[lane] as number
      if ((value[base + lane] as number) - level <= NO_CHANGE) continue
      value[base + lane] = level
      fell = true
    }
    return fell
  }

  /** F for one node, in all lanes. */
  private evaluate(node: number): void {
    const { next, program: { operation, inputStart, inputs, rank, floor, gain } } = this
    const from = inputStart[node] as number, to = inputStart[node + 1] as number
    if (operation[node] === STAND_IN) {
      next.fill(0)
      this.highest(inputs, from, from + 1)
      this.highest(this.supplies, this.supplyStart[node] as number, this.supplyStart[node + 1] as number)
      return
    }
    const k = rank[node] as number
    if (k === to - from) this.lowest(from, to)
    else if (k === 1) {
      next.fill(0)
      this.highest(inputs, from, to)
    } else this.kth(from, to, k)
    const least = floor[node] as number, slope = gain[node] as number
    if (least !== 0 || slope !== 1) for (let lane = 0; lane < LANES; lane++) next[lane] = least + slope * (next[lane] as number)
  }

  private lowest(from: number, to: number): void {
    const { value, next, program: { inputs } } = this
    next.fill(1)
    for (let i = from; i < to; i++) {
      const base = (inputs[i] as number) * LANES
      for (let lane = 0; lane < LANES; lane++) {
        const level = value[base + lane] as number
        if (level < (next[lane] as number)) next[lane] = level
      }
    }
  }

  private highest(list: Int32Array, from: number, to: number): void {
    const { value, next } = this
    for (let i = from; i < to; i++) {
      const base = (list[i] as number) * LANES
      for (let lane = 0; lane < LANES; lane++) {
        const level = value[base + lane] as number
        if (level > (next[lane] as number)) next[lane] = level
      }
    }
  }

  /** The k-th largest of the inputs, in all lanes: of each lane the k largest are kept in order. */
  private kth(from: number, to: number, k: number): void {
    const { value, next, largest, program: { inputs } } = this
    for (let lane = 0; lane < LANES; lane++) {
      for (let i = from; i < to; i++) {
        const level = value[(inputs[i] as number) * LANES + lane] as number
        let at = Math.min(i - from, k)
        for (; at > 0 && (largest[at - 1] as number) < level; at--) largest[at] = largest[at - 1] as number
        largest[at] = level
      }
      next[lane] = largest[k - 1] as number
    }
  }
}
