/**
 * The extreme of a step function over the last `length` seconds, for SPEC N1 (hold-up: the highest) and C2
 * (restart: the lowest). Kept as the values that ended within the window and could still be the extreme: each with the
 * second at which it leaves, in rising order, extremes first (a monotone queue).
 */
export class SlidingExtreme {
  private leaves: number[] = []
  private values: number[] = []
  private head = 0
  /** The value in force until now. */
  private current = 1

  /** `sign` +1 keeps the highest, -1 the lowest. */
  constructor(private readonly length: number, private readonly sign: number) {}

  /** The extreme of the window at an instant at which the function takes `value` (right-continuous). */
  with(value: number): number {
    let extreme = this.sign > 0 ? Math.max(value, this.current) : Math.min(value, this.current)
    if (this.head < this.values.length) {
      const kept = this.values[this.head] as number
      extreme = this.sign > 0 ? Math.max(extreme, kept) : Math.min(extreme, kept)
    }
    return extreme
  }

  /** Drops what has left the window at `time`. */
  forget(time: number): void {
    while (this.head < this.leaves.length && (this.leaves[this.head] as number) <= time) this.head++
    if (this.head > 32 && this.head * 2 > this.leaves.length) {
      this.leaves = this.leaves.slice(this.head)
      this.values = this.values.slice(this.head)
      this.head = 0
    }
  }

  /** The function becomes `value` at `time`. Gives the second at which the old value leaves the window, or Infinity when that makes no difference. */
  push(time: number, value: number): number {
    const old = this.current
    this.current = value
    if (old === value) return Infinity
    const outlasts = this.sign * (old - value) > 0
    const bar = outlasts ? old : value
    while (this.values.length > this.head && this.sign * ((this.values[this.values.length - 1] as number) - bar) <= 0) {
      this.values.pop()
      this.leaves.pop()
    }
    if (!outlasts) return Infinity
    this.values.push(old)
    this.leaves.push(time + this.length)
    return time + this.length
  }
}
