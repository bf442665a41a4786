import { below } from './levels.ts'
import type { Settler } from './settle.ts'
import type { State } from './state.ts'

/**
 * The components that stay below the greatest fixed point of F at this instant (SPEC D1): they, or what they hang on,
 * wait for each other although nothing outside keeps them down. Component indices, rising. Leaves the state as it was.
 *
 * Only what lies on a cycle can start such a wait, and only what hangs on it can share in it; all else is at the
 * greatest fixed point already. So those levels are put at the top and let fall.
 */
export function deadlocked(state: State, settler: Settler): number[] {
  const { program, value, windowInput } = state
  const stuck = Array.from(program.cyclic).filter((node) => program.isLevel[node] && below(value[node] as number, 1))
  if (stuck.length === 0) return []

  const region = reach(state, stuck)
  const levels = region.filter((node) => program.isLevel[node])
  const values = region.map((node) => value[node] as number)
  const inputs = region.map((node) => windowInput[node] as number)

  for (const node of levels) value[node] = 1
  const rest = region.filter((node) => !program.isLevel[node])
  settler.clear()
  settler.follow(rest)
  settler.move(levels, -1)

  const found: number[] = []
  region.forEach((node, i) => {
    if (program.isLevel[node] && below(values[i] as number, value[node] as number)) found.push(program.componentOfNode[node] as number)
    value[node] = values[i] as number
    windowInput[node] = inputs[i] as number
  })
  return found.sort((a, b) => a - b)
}

/** These nodes and all that hang on them and are not at the top. */
function reach({ program, value }: State, from: readonly number[]): number[] {
  const seen = new Set(from)
  for (const node of seen) {
    const end = program.outputStart[node + 1] as number
    for (let i = program.outputStart[node] as number; i < end; i++) {
      const next = program.outputs[i] as number
      if (!program.isLevel[next] || below(value[next] as number, 1)) seen.add(next)
    }
  }
  return [...seen]
}
