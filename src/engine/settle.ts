import type { State } from './state.ts'
import { Worklist } from './worklist.ts'

/** A change smaller than this ends an iteration: far enough below the tolerance that what is left to go does not show (SPEC S2). */
const NO_CHANGE = 1e-13

/**
 * Settles the values of one instant (SPEC S1). Only the level of a component is let fall and then rise; every other
 * node is a function of levels and past, so it simply follows. Nodes that nothing touched are not looked at.
 */
export class Settler {
  private readonly work: Worklist
  private readonly noted: Uint8Array
  /** The nodes that were looked at since the last `clear`. */
  readonly touched: number[] = []

  constructor(private readonly state: State) {
    this.work = new Worklist(state.program.size)
    this.noted = new Uint8Array(state.program.size)
  }

  clear(): void {
    for (const node of this.touched) this.noted[node] = 0
    this.touched.length = 0
  }

  /** Settles after the nodes in `dirty` changed by the passing of time or by an event. */
  settle(dirty: readonly number[]): void {
    const levels = this.follow(dirty)
    this.move(levels, -1)
    this.move(levels, 1)
  }

  /** Brings the nodes that are no level up to date; gives the levels that hang on them. */
  follow(dirty: readonly number[]): number[] {
    const { isLevel } = this.state.program
    const levels: number[] = []
    for (const node of dirty) this.work.add(node)
    for (let node = this.work.take(); node >= 0; node = this.work.take()) {
      this.note(node)
      if (isLevel[node]) levels.push(node)
      else this.assign(node, this.state.evaluate(node), 0)
    }
    return [...new Set(levels)]
  }

  /** Lets levels fall (-1) or rise (+1) to a fixed point, starting from these. */
  move(levels: readonly number[], direction: -1 | 1): void {
    const { isLevel } = this.state.program
    for (const node of levels) this.work.add(node)
    for (let node = this.work.take(); node >= 0; node = this.work.take()) {
      this.note(node)
      this.assign(node, this.state.evaluate(node), isLevel[node] ? direction : 0)
    }
  }

  private note(node: number): void {
    if (this.noted[node]) return
    this.noted[node] = 1
    this.touched.push(node)
  }

  private assign(node: number, next: number, direction: -1 | 0 | 1): void {
    const { value, program: { outputStart, outputs } } = this.state
    const change = next - (value[node] as number)
    if (Math.abs(change) <= NO_CHANGE || change * direction < 0) return
    value[node] = next
    const end = outputStart[node + 1] as number
    for (let i = outputStart[node] as number; i < end; i++) this.work.add(outputs[i] as number)
  }
}
