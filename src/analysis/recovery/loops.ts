import type { ComponentNodes, Program } from '../../engine/program.ts'
import { circlesOf } from './circles.ts'
import type { Precedence } from './precedence.ts'
import type { Spreading } from './spreading.ts'
import { WayOut } from './way-out.ts'

/** Components, by index, that wait for each other, and what to begin without its needs. */
export interface Circle { components: number[]; wayOut: number[] }

/**
 * The circles in what never comes up in this schedule that wait for nothing outside themselves: as long as they are not broken nothing of them
 * comes up, and nothing that hangs on them. What is not met has an input that is not met, so if anything is not met there is such a circle.
 */
export function circlesIn(program: Program, precedence: Precedence, { at, missing }: Spreading): Circle[] {
  const { start, targets } = precedence
  const stuck = Array.from(at.keys()).filter((node) => at[node] === Infinity)
  const outputs = (node: number) => Array.from(targets.subarray(start[node], start[node + 1]))
  const led = new Set<number>()
  const isOpen = (node: number) => at[node] === Infinity
  const found = circlesOf(stuck, outputs)
  for (const members of found) {
    const own = new Set(members)
    for (const node of members) for (const to of outputs(node)) if (isOpen(to) && !own.has(to)) led.add(to)
  }
  return found.filter((members) => !members.some((node) => led.has(node))).map((members) => {
    const components = members.flatMap((node) => ((program.componentOfNode[node] as number) >= 0 ? program.componentOfNode[node] as number : [])).sort((a, b) => a - b)
    const candidates = components.map((component) => {
      const { raw, up } = program.components[component] as ComponentNodes
      return { component, raw, restart: precedence.duration[up] as number }
    })
    return { components, wayOut: new WayOut(members, candidates, outputs, missing).smallest() }
  })
}
