import { compile } from '../../engine/compile.ts'
import { interrupts, statusOf, TOLERANCE } from '../../engine/levels.ts'
import { STAND_IN, type ComponentNodes, type Program } from '../../engine/program.ts'
import { Worklist } from '../../engine/worklist.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'
import { lastingSupplies } from './supplies.ts'

/** A change smaller than this ends the iteration (as SPEC S2). */
const NO_CHANGE = 1e-13

/**
 * What a lasting loss does in the long run (contract 4): the greatest fixed point of F with what is lost at 0, hold-ups run out, restarts and
 * activations done, fallbacks that last only so long gone, manual ones counted. All levels begin at 1 and fall by a sparse worklist, so that a
 * loss costs as much as it touches; `undo` puts back what fell. That falling from the top finds the greatest fixed point of a monotone F, in any
 * order: Kleene's theorem, as chaotic iteration (Cousot & Cousot, 1977).
 */
export class LongRun {
  readonly program: Program
  /** The level of every node in the long run. */
  readonly value: Float64Array
  /** The nodes that fell, up to `fallenCount`, each once for every loss that lowered it; beyond that it is of old losses. */
  readonly fallen: number[] = []
  fallenCount = 0
  /** The value that each of `fallen` had. */
  private readonly was: number[] = []
  /** For every loss that stands: how many had fallen before it. */
  private readonly before: number[] = []
  /** Nodes that fell and have not been told to what hangs on them. */
  private readonly work: Worklist
  /** 1 for a node that is the lowest of its inputs (or has one): as are all but groups with a choice and nodes with fallbacks. */
  private readonly isLowest: Uint8Array
  /** The `lose` in which a node last fell. */
  private readonly mark: Int32Array
  private turn = 0
  private readonly supplyStart: Int32Array
  private readonly supplies: Int32Array
  private readonly scratch: number[] = []

  constructor(landscape: Landscape, program = compile(landscape)) {
    const { size, standIns } = program
    this.program = program
    this.value = new Float64Array(size).fill(1)
    this.isLowest = Uint8Array.from(program.rank, (rank, node) =>
      (program.operation[node] !== STAND_IN && rank === (program.inputStart[node + 1] as number) - (program.inputStart[node] as number) ? 1 : 0))
    this.mark = new Int32Array(size)
    this.work = new Worklist(size)
    for (const { supply, capacity } of standIns) this.value[supply] = capacity
    const { supplyStart, supplies } = lastingSupplies(program)
    this.supplyStart = supplyStart
    this.supplies = supplies
  }

  /** Loses these components (by index) for good, besides what was lost already; gives the indices of the components whose level fell. */
  lose(components: Iterable<number>): number[] {
    const { componentOfNode } = this.program
    const found: number[] = []
    for (let i = this.drop(components); i < this.fallenCount; i++) {
      const component = componentOfNode[this.fallen[i] as number] as number
      if (component >= 0) found.push(component)
    }
    return found
  }

  /** As `lose`, for inner loops: gives where in `fallen` the nodes begin that fell by this. */
  drop(components: Iterable<number>): number {
    const { program: { components: nodes, outputStart, outputs, floor, gain }, value, work, isLowest } = this
    const from = this.fallenCount
    this.turn++
    this.before.push(from)
    for (const component of components) this.lower((nodes[component] as ComponentNodes).raw, 0)
    for (let node = work.take(); node >= 0; node = work.take()) {
      const level = value[node] as number
      for (let i = outputStart[node] as number, end = outputStart[node + 1] as number; i < end; i++) {
        const next = outputs[i] as number
        // The lowest of its inputs is never above the one that fell, so the others need not be looked at.
        this.lower(next, isLowest[next] ? (floor[next] as number) + (gain[next] as number) * level : this.choose(next))
      }
    }
    return from
  }

  /** Puts everything back that was lost. */
  undo(): void {
    while (this.before.length) this.undoLast()
  }

  /** Puts back what was lost last. */
  undoLast(): void {
    const from = this.before.pop() ?? 0
    while (this.fallenCount > from) {
      const i = --this.fallenCount
      this.value[this.fallen[i] as number] = this.was[i] as number
    }
  }

  levelOf(component: number): number { return this.value[(this.program.components[component] as ComponentNodes).level] as number }

  /** Brings a node down to this level, to be told to what hangs on it; nothing when it is there already. */
  private lower(node: number, level: number): void {
    const was = this.value[node] as number
    if (was - level <= NO_CHANGE) return
    if (this.mark[node] !== this.turn) {
      this.mark[node] = this.turn
      this.fallen[this.fallenCount] = node
      this.was[this.fallenCount++] = was
    }
    this.value[node] = level
    this.work.add(node)
  }

  /** What a group or a node with fallbacks gives. */
  private choose(node: number): number {
    const { value, scratch, program: { operation, inputStart, inputs, rank, floor, gain } } = this
    const from = inputStart[node] as number, to = inputStart[node + 1] as number, k = rank[node] as number
    if (operation[node] === STAND_IN) {
      let best = value[inputs[from] as number] as number
      for (let i = this.supplyStart[node] as number; i < (this.supplyStart[node + 1] as number); i++)
        best = Math.max(best, value[this.supplies[i] as number] as number)
      return best
    }
    let x = 0
    if (k === 1) for (let i = from; i < to; i++) x = Math.max(x, value[inputs[i] as number] as number)
    else {
      scratch.length = 0
      for (let i = from; i < to; i++) scratch.push(value[inputs[i] as number] as number)
      x = scratch.sort((a, b) => b - a)[k - 1] as number
    }
    return (floor[node] as number) + (gain[node] as number) * x
  }
}

/** Whether a component at this level counts as stopped or below its minimum: an interrupted service, or anything else that stands still. */
export const isInterrupted = (landscape: Landscape, id: string, level: number): boolean =>
  interrupts(statusOf(level, componentOf(landscape, id).service?.minimum))

/** Whether a level is nothing at all (SPEC V1). */
export const isStill = (level: number): boolean => level <= TOLERANCE

/** The services that are counted: the critical ones, or all when none is marked critical; in order of id. */
export function watchedServices(landscape: Landscape): string[] {
  const all = servicesOf(landscape).sort()
  const critical = all.filter((id) => componentOf(landscape, id).service?.critical)
  return critical.length ? critical : all
}
