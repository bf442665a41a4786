import { TOLERANCE } from '../../engine/levels.ts'
import { impulses, play } from '../../engine/play.ts'
import type { ComponentNodes, Program } from '../../engine/program.ts'
import { MOST_CHANGES, rounded, TooManyChanges } from '../../engine/run.ts'
import { schedule } from '../../engine/schedule.ts'
import { interruptions } from '../../engine/services.ts'
import type { Interruption, Steps } from '../../engine/trace.ts'
import { componentOf, type Landscape, type Service } from '../../model/landscape.ts'
import type { Scenario } from '../../model/scenario.ts'

/** The interruptions of these services in a scenario (SPEC V2), with nothing else kept. `program`: what the landscape compiles to. Throws `TooManyChanges`. */
export function interruptedIn(landscape: Landscape, program: Program, scenario: Scenario, services: readonly string[]): Map<string, Interruption[]> {
  const plan = schedule(landscape, scenario)
  const steps = new Map<number, Steps>()
  const nodeOf = (id: string) => (program.components[program.indexOf.get(id) as number] as ComponentNodes).level
  for (const id of services) steps.set(nodeOf(id), [[0, 1]])
  let looks = 0
  play(program, impulses(program, plan), plan.horizon, {
    looked(node, exact, time) {
      if (++looks > MOST_CHANGES) throw new TooManyChanges(time)
      const own = steps.get(node)
      if (!own) return
      const value = rounded(exact)
      const last = own[own.length - 1] as Steps[number]
      if (Math.abs(value - last[1]) <= TOLERANCE) return
      if (last[0] === time) last[1] = value
      else own.push([time, value])
    },
  })
  return new Map(services.map((id) => [id, interruptions(steps.get(nodeOf(id)) as Steps, componentOf(landscape, id).service as Service, plan.horizon)]))
}
