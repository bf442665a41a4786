import type { UncertainDuration } from '../model/duration.ts'

/**
 * A landscape compiled to arrays (SPEC chapter P). Every signal of the model is a *node*: the level of a component,
 * its raw level, a need, a group, the supply of a fallback. A node is one of two operations:
 *
 * - COMBINE: the k-th largest of its inputs (min and max are special cases), capped by the external level, then the
 *   extreme over a sliding window, then `floor + gain · x`;
 * - STAND_IN: its first input, or what its fallbacks give when that is less than they can carry.
 */
export const COMBINE = 0
export const STAND_IN = 1

/** A fallback as it stands in for one node. One that covers a need mentioned twice is there twice. */
export interface StandIn {
  /** Index in `Program.fallbacks`. */
  fallback: number
  /** The STAND_IN node it works on. */
  host: number
  /** The node with the level of what is covered. */
  primary: number
  /** The node with capacity · lowest of its own needs. */
  supply: number
  capacity: number
  /** Seconds; `lasts` may be Infinity. */
  activation: number
  lasts: number
  manual: boolean
}

export interface FallbackRef { component: number; id: string; covers: string | null; standIns: number[]; supply: number }

/** The nodes of one component. Simple ones share a node: without restart and fallbacks, `raw` is `level`. */
export interface ComponentNodes {
  level: number
  raw: number
  /** The raw level after restart, before the component's own fallbacks. */
  up: number
  /** Per top-level need: its level before and after fallbacks. A plain need is the level node of what it is on. */
  needs: { own: number; covered: number }[]
}

/** Which of the durations of a component. Of a need its place among the top-level needs (`nested`: inside it), of a fallback its id. */
export type DurationName =
  | { what: 'hold-up'; need: number; nested: boolean }
  | { what: 'restart' }
  | { what: 'fallback-hold-up' | 'activation' | 'lasts'; fallback: string }

/** An uncertain duration of a component, and where it stands in a program: a window of a node, or a field of stand-ins. */
export interface Place {
  component: number
  of: DurationName
  range: Exclude<UncertainDuration, string>
  node: number | null
  standIns: number[]
}

export interface Program {
  /** Component ids, sorted: the order of the file plays no part (SPEC O1). */
  ids: string[]
  indexOf: ReadonlyMap<string, number>
  components: ComponentNodes[]
  fallbacks: FallbackRef[]
  standIns: StandIn[]

  size: number
  operation: Uint8Array
  /** 1 for the level of a component: what SPEC S1 lets fall and rise. */
  isLevel: Uint8Array
  /** COMBINE: how many of its inputs must work. */
  rank: Int32Array
  /** Window in seconds, 0 for none. */
  window: Float64Array
  /** +1: highest over the window (hold-up); -1: lowest (restart). */
  windowSign: Int8Array
  floor: Float64Array
  gain: Float64Array
  /** Inputs and outputs of node n: `inputs[inputStart[n] .. inputStart[n+1])`. */
  inputStart: Int32Array
  inputs: Int32Array
  outputStart: Int32Array
  outputs: Int32Array
  /** Stand-ins working on node n: `standInList[standInStart[n] .. standInStart[n+1])`. */
  standInStart: Int32Array
  standInList: Int32Array
  /** The component whose level node n is, or -1. */
  componentOfNode: Int32Array
  /** Its uncertain durations, in order of component; empty unless room was made for them. */
  uncertain: Place[]
  /** Nodes that can reach themselves within one instant. */
  cyclic: Int32Array
}
