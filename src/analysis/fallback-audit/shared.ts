import type { FallbackRef, Program, StandIn } from '../../engine/program.ts'
import { isStill, type LongRun } from '../lasting/long-run.ts'

/**
 * Per fallback the components (by index) whose loss alone, for good, leaves nothing of what it covers nor of what it gives itself: a common cause
 * (the β-factor's "shared component", Fleming 1975, found in the structure instead of estimated). The nearest to the fallback first. The component that it belongs
 * to is left out where it covers one of its needs: with that component itself gone there is nothing to stand in for.
 */
export function sharedCauses(run: LongRun): number[][] {
  const { program } = run
  const found: number[][] = program.fallbacks.map(() => [])
  program.ids.forEach((_, component) => {
    run.lose([component])
    program.fallbacks.forEach((fallback, i) => {
      if (fallback.covers !== null && fallback.component === component) return
      if (fallback.standIns.some((index) => bothGone(run, program.standIns[index] as StandIn))) found[i]?.push(component)
    })
    run.undo()
  })
  return found.map((components, i) => (components.length ? nearestFirst(program, program.fallbacks[i] as FallbackRef, components) : components))
}

const bothGone = ({ value }: LongRun, { primary, supply }: StandIn): boolean => isStill(value[primary] as number) && isStill(value[supply] as number)

/** In order of how many steps below the fallback they are, and then of index. */
function nearestFirst({ size, inputStart, inputs }: Program, { supply }: FallbackRef, components: readonly number[]): number[] {
  const depth = new Int32Array(size).fill(-1)
  depth[supply] = 0
  const open = [supply]
  for (const node of open)
    for (let i = inputStart[node] as number; i < (inputStart[node + 1] as number); i++) {
      const input = inputs[i] as number
      if (depth[input] !== -1) continue
      depth[input] = (depth[node] as number) + 1
      open.push(input)
    }
  // The level of component i is node i.
  return components.toSorted((a, b) => (depth[a] as number) - (depth[b] as number) || a - b)
}
