/**
 * A coherent structure in terms of FAILURE, in typed arrays: what a landscape is in the long run, and what a fault tree is. Node n < `events` is a
 * basic event: something that can be lost. Every other node is a gate, that fails when at least `rank` of its inputs fail (1: any, all: and). A
 * gate with no inputs fails never with rank 1 or more, and always with rank 0. An input that stands there twice counts twice. Gates may need each
 * other in a circle; then the LEAST set of failing gates counts, that is: levels at their greatest fixed point.
 */
export interface Tree {
  events: number
  /** Number of nodes, events included. */
  size: number
  /** Per node; unused for events. */
  rank: Int32Array
  /** Inputs of node n: `inputs[inputStart[n] .. inputStart[n+1])`. */
  inputStart: Int32Array
  inputs: Int32Array
}

/** A tree while it is built. */
export class TreeBuilder {
  private readonly ranks: number[]
  private readonly lists: number[][]

  constructor(readonly events: number) {
    this.ranks = Array.from({ length: events }, () => 0)
    this.lists = Array.from({ length: events }, () => [])
  }

  /** Adds a gate, its inputs now or later; gives its node. */
  gate(rank = 1, inputs: number[] = []): number {
    this.ranks.push(rank)
    return this.lists.push(inputs) - 1
  }

  /** Says what a gate is made of. */
  define(node: number, rank: number, inputs: number[]): void {
    this.ranks[node] = rank
    this.lists[node] = inputs
  }

  build(): Tree {
    const { events, lists, ranks } = this
    const inputStart = new Int32Array(lists.length + 1)
    lists.forEach((list, n) => { inputStart[n + 1] = (inputStart[n] as number) + list.length })
    return { events, size: lists.length, rank: Int32Array.from(ranks), inputStart, inputs: Int32Array.from(lists.flat()) }
  }
}
