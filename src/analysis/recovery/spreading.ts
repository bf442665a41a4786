import type { Precedence } from './precedence.ts'

/** What each node of a precedence waits for and when it is met, worked out as one after the other is. Infinity: not. */
export class Spreading {
  /** When enough of the inputs were met; of a restart also when it began; when the node is met. */
  readonly ready: Float64Array
  readonly begin: Float64Array
  readonly at: Float64Array
  /** The input that was waited for last; -1 for none. */
  readonly cause: Int32Array
  /** The team that does a restart; -1 for none. */
  readonly team: Int32Array
  /** The nodes that are met, in the order in which that was worked out. */
  readonly order: number[] = []
  /** How many inputs are still missing. */
  readonly missing: Int32Array
  private readonly latest: Float64Array
  private spreadTo = 0

  /** `restart` is told of each restart that may begin. `later`, when given, is told of what arrives after a delay, and has it arrive then. */
  constructor(readonly precedence: Precedence, private readonly restart: (node: number) => void, private readonly later?: (to: number, time: number, from: number) => void) {
    const { size, rank, given } = precedence
    this.ready = new Float64Array(size).fill(Infinity)
    this.begin = new Float64Array(size).fill(Infinity)
    this.at = new Float64Array(size).fill(Infinity)
    this.latest = new Float64Array(size)
    this.cause = new Int32Array(size).fill(-1)
    this.team = new Int32Array(size).fill(-1)
    this.missing = Int32Array.from(rank)
    for (const node of given) this.meet(node, 0)
    for (let node = 0; node < size; node++) if (rank[node] === 0) this.becomeReady(node, 0)
    this.spread()
  }

  /** Has a restart begin at a second, by a team, and end. */
  run(node: number, begin: number, team: number): void {
    this.begin[node] = begin
    this.team[node] = team
  }

  /** Notes that a node is met from this second on. */
  meet(node: number, time: number): void {
    if (this.at[node] !== Infinity) return
    this.at[node] = time
    this.order.push(node)
  }

  /** Tells all that hangs on what was met. */
  spread(): void {
    const { start, targets, delays } = this.precedence
    for (; this.spreadTo < this.order.length; this.spreadTo++) {
      const from = this.order[this.spreadTo] as number
      for (let i = start[from] as number; i < (start[from + 1] as number); i++) {
        const to = targets[i] as number, delay = delays[i] as number
        if (delay > 0 && this.later) this.later(to, (this.at[from] as number) + delay, from)
        else this.arrive(to, (this.at[from] as number) + delay, from)
      }
    }
  }

  arrive(to: number, time: number, from: number): void {
    if (this.ready[to] !== Infinity || this.at[to] !== Infinity) return
    if (time >= (this.latest[to] as number)) {
      this.latest[to] = time
      this.cause[to] = from
    }
    if (--(this.missing[to] as number) === 0) this.becomeReady(to, this.latest[to] as number)
  }

  private becomeReady(node: number, time: number): void {
    if (this.at[node] !== Infinity) return
    this.ready[node] = time
    if ((this.precedence.duration[node] as number) > 0) return this.restart(node)
    this.begin[node] = time
    this.meet(node, time)
  }
}
