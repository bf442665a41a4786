import { compile } from '../../engine/compile.ts'
import { interrupts, statusOf, TOLERANCE } from '../../engine/levels.ts'
import { STAND_IN, type ComponentNodes, type Program, type StandIn } from '../../engine/program.ts'
import { componentOf, servicesOf, type Landscape } from '../../model/landscape.ts'

/** A change smaller than this ends the iteration (as SPEC S2). */
const NO_CHANGE = 1e-13

/**
 * What a lasting loss does in the long run (contract 4): the greatest fixed point of F with what is lost at 0, hold-ups run out, restarts and
 * activations done, fallbacks that last only so long gone, manual ones counted. All levels begin at 1 and fall by a sparse worklist, so that a
 * loss costs as much as it touches; `undo` puts back what fell.
 */
export class LongRun {
  readonly program: Program
  /** The level of every node in the long run. */
  readonly value: Float64Array
  private readonly lost: Uint8Array
  private readonly listed: Uint8Array
  private readonly work: number[] = []
  /** The nodes that fell, each with the value it had. */
  private readonly fallen: { node: number; was: number }[] = []
  private readonly lastingOf: readonly (readonly StandIn[])[]
  private readonly scratch: number[] = []

  constructor(landscape: Landscape) {
    const program = compile(landscape)
    this.program = program
    this.value = new Float64Array(program.size).fill(1)
    this.lost = new Uint8Array(program.size)
    this.listed = new Uint8Array(program.size)
    for (const { supply, capacity } of program.standIns) this.value[supply] = capacity
    this.lastingOf = Array.from(program.operation, (operation, node) => (operation === STAND_IN
      ? Array.from(program.standInList.subarray(program.standInStart[node], program.standInStart[node + 1]), (i) => program.standIns[i] as StandIn).filter(({ lasts }) => lasts === Infinity)
      : []))
  }

  /** Loses these components (by index) for good, besides what was lost already; gives the indices of the components whose level fell. */
  lose(components: Iterable<number>): number[] {
    const before = this.fallen.length
    for (const component of components) {
      const { raw } = this.program.components[component] as ComponentNodes
      this.lost[raw] = 1
      this.add(raw)
    }
    for (let node = this.work.pop(); node !== undefined; node = this.work.pop()) {
      this.listed[node] = 0
      const next = this.evaluate(node)
      const was = this.value[node] as number
      if (was - next <= NO_CHANGE) continue
      this.fallen.push({ node, was })
      this.value[node] = next
      const { outputStart, outputs } = this.program
      for (let i = outputStart[node] as number; i < (outputStart[node + 1] as number); i++) this.add(outputs[i] as number)
    }
    const { componentOfNode } = this.program
    return [...new Set(this.fallen.slice(before).flatMap(({ node }) => ((componentOfNode[node] as number) >= 0 ? [componentOfNode[node] as number] : [])))]
  }

  /** Puts everything back that was lost. */
  undo(): void {
    for (const { node, was } of this.fallen.reverse()) this.value[node] = was
    this.fallen.length = 0
    this.lost.fill(0)
  }

  levelOf(component: number): number { return this.value[(this.program.components[component] as ComponentNodes).level] as number }

  private add(node: number): void {
    if (this.listed[node]) return
    this.listed[node] = 1
    this.work.push(node)
  }

  private evaluate(node: number): number {
    const { operation, inputStart, inputs, rank, floor, gain } = this.program
    const from = inputStart[node] as number, to = inputStart[node + 1] as number
    if (operation[node] === STAND_IN) {
      let best = this.value[inputs[from] as number] as number
      for (const { supply } of this.lastingOf[node] as readonly StandIn[]) best = Math.max(best, this.value[supply] as number)
      return best
    }
    const x = this.lost[node] ? 0 : this.kth(from, to, rank[node] as number)
    return (floor[node] as number) + (gain[node] as number) * x
  }

  /** The k-th largest of the inputs; 1 when there are none. */
  private kth(from: number, to: number, k: number): number {
    if (from === to) return 1
    const { inputs } = this.program
    this.scratch.length = 0
    for (let i = from; i < to; i++) this.scratch.push(this.value[inputs[i] as number] as number)
    return this.scratch.sort((a, b) => b - a)[k - 1] as number
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
