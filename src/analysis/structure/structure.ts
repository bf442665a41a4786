import { compile } from '../../engine/compile.ts'
import { TOLERANCE } from '../../engine/levels.ts'
import { STAND_IN, type ComponentNodes, type Program, type StandIn } from '../../engine/program.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { elementsOf, type Element, type Over } from '../elements.ts'
import { TreeBuilder, type Tree } from './tree.ts'

/** No structure has more gates than this: nobody could work with it. */
export const MOST_GATES = 200_000
/** With more gates than this, and so many for each node, thresholds do not settle: to go on would only take longer. */
const UNSETTLED = { gates: 20_000, perNode: 100 }
/** Just above what counts as nothing (SPEC V1). */
const ANYTHING = TOLERANCE * (1 + 1e-6)

/** The thresholds do not settle, or the structure would have more gates than anyone could work with. */
export class TooManyGates extends Error {
  override name = 'TooManyGates'
  /** `of`: the component whose structure it was, when that is known. */
  constructor(readonly of: string | null = null) { super('a structure of too many gates') }
}

/** What a landscape is in the long run, in terms of failure: basic event i of the tree is the loss of `elements[i]`. */
export interface Structure {
  tree: Tree
  elements: Element[]
  /** For each component asked, in order: the gate that fails when it is interrupted or, being no service, stands still. */
  tops: number[]
}

/**
 * The lasting loss of elements (SPEC chapter R) as a coherent structure of thresholds. A gate is a node of the compiled landscape with a level that is
 * wanted of it, and fails when the node stays below that: the k-th largest of n inputs is below w when n − k + 1 of them are; `floor + gain · x` is,
 * when x is below (w − floor) / gain; the largest of a need and its fallbacks is, when all are. So partial levels are exact, and the least set of gates
 * that fail is the greatest fixed point of the levels. Multi-state systems by their threshold systems: Barlow & Wu 1978, Block & Savits 1982.
 *
 * Throws a RangeError for a component that is not there, and `TooManyGates`.
 */
export function structureOf(landscape: Landscape, of: readonly string[], over: Over): Structure {
  const program = compile(landscape)
  const elements = elementsOf(landscape, over)
  const growing = new Thresholds(program, elements)
  const tops = of.map((id) => {
    const component = program.indexOf.get(id)
    if (component === undefined) throw new RangeError(`no component ${id}`)
    growing.of = id
    const top = growing.gateFor((program.components[component] as ComponentNodes).level, wantedOf(landscape, id))
    growing.grow()
    return top
  })
  return { tree: growing.builder.build(), elements, tops }
}

/** The level from which a component is up: a service from its minimum (SPEC V1), anything else above nothing. */
const wantedOf = (landscape: Landscape, id: string): number =>
  Math.max(ANYTHING, (componentOf(landscape, id).service?.minimum ?? 0) - TOLERANCE)

/** The gates of a structure while it is made, from the top down. */
class Thresholds {
  readonly builder: TreeBuilder
  /** The component that is asked now. */
  of: string | null = null
  private readonly never: number
  private readonly always: number
  /** Per node, the gate for each level wanted. */
  private readonly gates: Map<number, number>[]
  private readonly work: { gate: number; node: number; wanted: number }[] = []
  private readonly losses: readonly (readonly number[])[]
  private readonly most: number
  private count = 0

  constructor(private readonly program: Program, elements: readonly Element[]) {
    this.builder = new TreeBuilder(elements.length)
    this.never = this.builder.gate(1)
    this.always = this.builder.gate(0)
    this.gates = Array.from({ length: program.size }, () => new Map())
    this.losses = lossesOf(program, elements)
    this.most = Math.min(MOST_GATES, UNSETTLED.gates + UNSETTLED.perNode * program.size)
  }

  /** The gate that fails when a node stays below a level. Levels are never below 0 nor above 1. */
  gateFor(node: number, level: number): number {
    // Not a number: 0 of 0, what no loss can lower.
    if (!(level > 0)) return this.never
    if (level > 1) return this.always
    // Levels closer than a part in 10¹² are one: what is computed along two ways is one gate, and a circle closes.
    const wanted = Number(level.toPrecision(12))
    const known = this.gates[node] as Map<number, number>
    const there = known.get(wanted)
    if (there !== undefined) return there
    if (++this.count > this.most) throw new TooManyGates(this.of)
    const gate = this.builder.gate()
    known.set(wanted, gate)
    this.work.push({ gate, node, wanted })
    return gate
  }

  /** Says of every gate what it is made of, until there is no new one. */
  grow(): void {
    for (let next = this.work.pop(); next; next = this.work.pop()) {
      const { gate, node, wanted } = next
      const losses = this.losses[node] as readonly number[]
      const { all, inputs, least } = this.partsOf(node)
      const level = this.within(node, wanted)
      if (inputs.length === 0) this.builder.define(gate, 1, level > 1 ? [this.always] : losses.slice())
      else if (least === 1) this.builder.define(gate, 1, [...losses, ...this.merged(inputs, level, false)])
      else {
        const failing = all ? this.merged(inputs, level, true) : inputs.map((input) => this.gateFor(input, level))
        const rank = all ? failing.length : least
        if (losses.length === 0) this.builder.define(gate, rank, failing)
        else this.builder.define(gate, 1, [...losses, this.builder.gate(rank, failing)])
      }
    }
  }

  /** What a node is made of: it fails when `least` of its inputs do; `all`: when all of them do. */
  private partsOf(node: number): { all: boolean; inputs: number[]; least: number } {
    const { operation, inputStart, inputs, rank } = this.program
    const from = inputStart[node] as number, to = inputStart[node + 1] as number
    if (operation[node] === STAND_IN) {
      const ways = [inputs[from] as number, ...this.lastingOf(node)]
      return { all: true, inputs: ways, least: ways.length }
    }
    const least = to - from - (rank[node] as number) + 1
    return { all: least === to - from, inputs: Array.from(inputs.subarray(from, to)), least }
  }

  /** What is wanted of what is in a node, when this is wanted of the node. */
  private within(node: number, level: number): number {
    const { floor, gain, operation } = this.program
    return operation[node] === STAND_IN ? level : (level - (floor[node] as number)) / (gain[node] as number)
  }

  /**
   * The gates of which all (or any) must fail when all (or any) of these nodes stay below a level. Looks through needs and groups of the same kind
   * to the levels of components: of several levels wanted of one component the lowest (or highest) says it all. Without this a need
   * on a component of which a part is left anyway would ask for ever more levels in a circle.
   */
  private merged(nodes: readonly number[], wanted: number, all: boolean): number[] {
    const levels = new Map<number, number>()
    const look = (node: number, level: number): void => {
      const parts = this.partsOf(node)
      const same = parts.inputs.length === 1 || (parts.inputs.length > 0 && (all ? parts.all : parts.least === 1))
      if (same && this.program.isLevel[node] === 0 && this.losses[node]?.length === 0 && level > 0 && level <= 1)
        for (const input of parts.inputs) look(input, this.within(node, level))
      else {
        const known = levels.get(node) ?? (all ? Infinity : -Infinity)
        levels.set(node, all ? Math.min(known, level) : Math.max(known, level))
      }
    }
    for (const node of nodes) look(node, wanted)
    return Array.from(levels, ([node, level]) => this.gateFor(node, level))
  }

  /** The supplies of the fallbacks of a STAND_IN node that can be kept up for good. */
  private lastingOf(node: number): number[] {
    const { standInStart, standInList, standIns } = this.program
    return Array.from(standInList.subarray(standInStart[node], standInStart[node + 1]), (i) => standIns[i] as StandIn)
      .filter(({ lasts }) => lasts === Infinity).map(({ supply }) => supply)
  }
}

/** Per node, the elements whose loss takes it along: those that the component is part of whose raw level it is. */
function lossesOf({ size, components, indexOf }: Program, elements: readonly Element[]): number[][] {
  const losses: number[][] = Array.from({ length: size }, () => [])
  elements.forEach(({ components: ids }, element) => {
    for (const id of ids) losses[(components[indexOf.get(id) as number] as ComponentNodes).raw]?.push(element)
  })
  return losses
}
