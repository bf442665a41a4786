import { below } from './levels.ts'
import { STAND_IN, type Program, type StandIn } from './program.ts'
import { SlidingExtreme } from './window.ts'

/** Where a simulation stands: the value of every node just before, or at, the second `time`. */
export class State {
  time = 0
  readonly value: Float64Array
  /** External level (SPEC E1) and bypass (E4), by the raw node of a component. */
  readonly external: Float64Array
  readonly bypassed: Uint8Array
  /** Per stand-in: the second of its present call, -1 when not called (SPEC F1), and whether it may be called (F5). */
  readonly calledSince: Float64Array
  readonly activated: Uint8Array
  /** What goes into the window of a node at this instant, and the windows themselves (only where there is one). */
  readonly windowInput: Float64Array
  readonly windows: (SlidingExtreme | undefined)[]
  private readonly scratch: number[] = []

  constructor(readonly program: Program) {
    const { size, standIns } = program
    this.value = new Float64Array(size).fill(1)
    this.external = new Float64Array(size).fill(1)
    this.bypassed = new Uint8Array(size)
    this.calledSince = new Float64Array(standIns.length).fill(-1)
    this.activated = Uint8Array.from(standIns, (standIn) => (standIn.manual ? 0 : 1))
    this.windowInput = new Float64Array(size).fill(1)
    this.windows = Array.from(program.window, (length, n) =>
      length > 0 ? new SlidingExtreme(length, program.windowSign[n] as number) : undefined)
    for (const { supply, capacity } of standIns) this.value[supply] = capacity
  }

  /** F of the SPEC for one node: its value given the present values of its inputs and the past. */
  evaluate(node: number): number {
    const { operation, window, floor, gain } = this.program
    if (operation[node] === STAND_IN) return this.standIn(node)
    let x = this.bypassed[node] ? 1 : this.combine(node)
    if ((this.external[node] as number) < x) x = this.external[node] as number
    if (window[node] as number > 0) {
      this.windowInput[node] = x
      x = (this.windows[node] as SlidingExtreme).with(x)
    }
    return (floor[node] as number) + (gain[node] as number) * x
  }

  /** The rank-th largest of the inputs; 1 when there are none. */
  private combine(node: number): number {
    const { inputStart, inputs, rank } = this.program
    const from = inputStart[node] as number, to = inputStart[node + 1] as number
    const count = to - from, k = rank[node] as number
    if (k === count) {
      let lowest = 1
      for (let i = from; i < to; i++) {
        const x = this.value[inputs[i] as number] as number
        if (x < lowest) lowest = x
      }
      return lowest
    }
    if (k === 1) {
      let highest = 0
      for (let i = from; i < to; i++) {
        const x = this.value[inputs[i] as number] as number
        if (x > highest) highest = x
      }
      return highest
    }
    this.scratch.length = 0
    for (let i = from; i < to; i++) this.scratch.push(this.value[inputs[i] as number] as number)
    return this.scratch.sort((a, b) => b - a)[k - 1] as number
  }

  private standIn(node: number): number {
    const { inputStart, inputs, standInStart, standInList, standIns } = this.program
    const primary = this.value[inputs[inputStart[node] as number] as number] as number
    let best = primary
    for (let i = standInStart[node] as number; i < (standInStart[node + 1] as number); i++) {
      const index = standInList[i] as number
      const standIn = standIns[index] as StandIn
      if (!this.gives(index, standIn, primary)) continue
      const supply = this.value[standIn.supply] as number
      if (supply > best) best = supply
    }
    return best
  }

  /** Whether a stand-in is called by this primary level and within its working time now (SPEC F1, F2). */
  gives(index: number, standIn: StandIn, primary: number): boolean {
    if (!this.activated[index] || !below(primary, standIn.capacity)) return false
    const since = this.calledSince[index] as number
    const ready = (since < 0 ? this.time : since) + standIn.activation
    return this.time >= ready && this.time < ready + standIn.lasts
  }
}
