import { TOLERANCE } from '../../engine/levels.ts'
import { COMBINE, type Program, type StandIn } from '../../engine/program.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'

/** Of what has no minimum any level will do that is not nothing (SPEC V1). */
const ANY = 2 * TOLERANCE

/** Whether a node gives as much as is wanted of it with inputs that give nothing: the work goes on without them. */
export const goesOnWithout = ({ operation, floor }: Program, node: number, wanted: number): boolean =>
  operation[node] === COMBINE && wanted <= (floor[node] as number) + TOLERANCE

/** What is wanted of the inputs of a node for it to give this much; above 1 when it cannot. */
export const wantedOfInputs = ({ operation, floor, gain }: Program, node: number, wanted: number): number =>
  operation[node] === COMBINE ? (wanted - (floor[node] as number)) / (gain[node] as number) : wanted

/**
 * The level that is wanted of every node: of a service its minimum, and of anything else the most that something above it asks of it. Going down
 * through a soft need a level only gets lower, so that also a circle of needs comes to an end.
 */
export function wantedLevels(landscape: Landscape, program: Program): Float64Array {
  const { size, inputStart, inputs, standInStart, standInList, standIns, ids } = program
  const wanted = new Float64Array(size).fill(ANY)
  ids.forEach((id, level) => { wanted[level] = Math.max(ANY, componentOf(landscape, id).service?.minimum ?? 0) })
  const open = Array.from(wanted.keys())
  const raise = (node: number, to: number) => {
    if (to <= (wanted[node] as number) + TOLERANCE || to > 1 + TOLERANCE) return
    wanted[node] = to
    open.push(node)
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const own = wanted[node] as number
    if (goesOnWithout(program, node, own)) continue
    for (let i = inputStart[node] as number; i < (inputStart[node + 1] as number); i++) raise(inputs[i] as number, wantedOfInputs(program, node, own))
    for (let i = standInStart[node] as number; i < (standInStart[node + 1] as number); i++) {
      const { supply, capacity } = standIns[standInList[i] as number] as StandIn
      if (capacity >= own - TOLERANCE) raise(supply, own)
    }
  }
  return wanted
}
