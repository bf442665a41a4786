import { below, levelAt } from '../../engine/levels.ts'
import { run } from '../../engine/run.ts'
import type { Program } from '../../engine/program.ts'
import type { Steps } from '../../engine/trace.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'

/**
 * The components, by index, that stand still or give less than is wanted of them when the loss in a scenario is over: in the last second before its last cut-off ends,
 * or at the horizon when one never does.
 */
export function downAfter(landscape: Landscape, scenario: Scenario, program: Program, wanted: Float64Array): Set<number> {
  const { history, schedule: { cuts, horizon } } = run(landscape, scenario, undefined, program)
  const ends = [...cuts.values()].flat().filter(({ from }) => from <= horizon).map(({ to }) => to)
  const last = Math.min(horizon, Math.max(...ends.map((to) => to - 1)))
  if (ends.length === 0) return new Set()
  return new Set(program.components.flatMap(({ level }, component) => (below(levelAt(history[level] as Steps, last), wanted[level] as number) ? component : [])))
}
