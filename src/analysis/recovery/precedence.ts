import { TOLERANCE } from '../../engine/levels.ts'
import { STAND_IN, type ComponentNodes, type Program, type StandIn } from '../../engine/program.ts'
import { goesOnWithout } from './wanted.ts'

/**
 * What must be up before what: the nodes of a program, each met once so many of its inputs are (AND/OR precedence: Möhring, Skutella and Stork,
 * "Scheduling with AND/OR precedence constraints", SIAM J. Comput. 33, 2004). A node with a duration is a restart: it takes a team.
 */
export interface Precedence {
  size: number
  /** How many of the inputs of a node must be met. */
  rank: Int32Array
  /** Where each node leads: `targets[start[n] .. start[n+1])`, with the seconds that it takes to get there (the activation of a fallback). */
  start: Int32Array
  targets: Int32Array
  delays: Float64Array
  /** Seconds of restart. */
  duration: Float64Array
  /** Nodes that are met from the start: the levels of what is not down. */
  given: number[]
}

/**
 * Of a program, when these components (by index) are down. Hold-ups delay nothing and so play no part. A fallback counts once what it needs is up and its
 * activation is over, when it can carry what is wanted and lasts; that it may be running by then is not counted on. `forced`: what is begun without its needs.
 */
export function precedenceOf(program: Program, wanted: Float64Array, down: ReadonlySet<number>, forced: ReadonlySet<number> = new Set()): Precedence {
  const { size, operation, rank: ranks, window, windowSign, inputStart, inputs, standInStart, standInList, standIns, components } = program
  const rank = new Int32Array(size)
  const duration = new Float64Array(size)
  const leads: { to: number; delay: number }[][] = Array.from({ length: size }, () => [])
  for (let to = 0; to < size; to++) {
    if (windowSign[to] === -1) duration[to] = window[to] as number
    if (goesOnWithout(program, to, wanted[to] as number)) continue
    const stands = operation[to] === STAND_IN
    rank[to] = stands ? 1 : ranks[to] as number
    const end = stands ? (inputStart[to] as number) + 1 : inputStart[to + 1] as number
    for (let i = inputStart[to] as number; i < end; i++) leads[inputs[i] as number]?.push({ to, delay: 0 })
    for (let i = standInStart[to] as number; i < (standInStart[to + 1] as number); i++) {
      const { supply, capacity, activation, lasts } = standIns[standInList[i] as number] as StandIn
      if (lasts === Infinity && capacity >= (wanted[to] as number) - TOLERANCE) leads[supply]?.push({ to, delay: activation })
    }
  }
  const given: number[] = []
  components.forEach(({ level, up }: ComponentNodes, component) => {
    if (down.has(component)) return
    given.push(level)
    duration[up] = 0
  })
  for (const component of forced) rank[(components[component] as ComponentNodes).raw] = 0
  const start = new Int32Array(size + 1)
  leads.forEach((list, node) => { start[node + 1] = (start[node] as number) + list.length })
  const all = leads.flat()
  return { size, rank, duration, given, start, targets: Int32Array.from(all, ({ to }) => to), delays: Float64Array.from(all, ({ delay }) => delay) }
}
