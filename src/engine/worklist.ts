/** A first-in-first-out list in which each node stands at most once. */
export class Worklist {
  private readonly ring: Int32Array
  private readonly listed: Uint8Array
  private first = 0
  private count = 0
  constructor(size: number) {
    this.ring = new Int32Array(Math.max(1, size))
    this.listed = new Uint8Array(size)
  }
  add(node: number): void {
    if (this.listed[node]) return
    this.listed[node] = 1
    let last = this.first + this.count++
    if (last >= this.ring.length) last -= this.ring.length
    this.ring[last] = node
  }
  /** The next node, -1 when there is none. */
  take(): number {
    if (this.count === 0) return -1
    const node = this.ring[this.first] as number
    this.count--
    if (++this.first === this.ring.length) this.first = 0
    this.listed[node] = 0
    return node
  }
}
