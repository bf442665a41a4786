import { interruptions } from '../../engine/services.ts'
import { run } from '../../engine/run.ts'
import type { Steps } from '../../engine/trace.ts'
import { formatDuration } from '../../model/duration.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from '../../model/scenario.ts'
import { reach } from '../lasting/reach.ts'
import type { Stop } from './answer.ts'
import type { Setting } from './setting.ts'

/** The loss of these components from second 0, for good. Manual fallbacks are activated at once, so that the long run of both is the same. */
export function lossScenario({ run: { program } }: Setting, components: readonly number[], horizon: number): Scenario {
  const manual = new Set(program.standIns.filter((standIn) => standIn.manual).map(({ fallback }) => fallback))
  const activations = program.fallbacks.flatMap(({ component, id }, i): ScenarioEvent[] =>
    (manual.has(i) ? [{ at: 'PT0S', activate: `${program.ids[component]}/${id}` }] : []))
  const cutOff = { component: components.map((component) => program.ids[component] as string) }
  return { format: SCENARIO_FORMAT, name: 'loss', horizon: formatDuration(horizon), events: [{ at: 'PT0S', cutOff }, ...activations] }
}

/**
 * Follows a loss through time (SPEC): the services among these that it interrupts within the horizon, besides those that it stops in the long run,
 * each with when; `levelAt` tells their level in the long run. What no need or fallback leads to is not asked; a loss that reaches none of them costs nothing.
 */
export function throughTime(setting: Setting, components: readonly number[], horizon: number, lasting: readonly Stop[], levelAt: (place: number) => number): Stop[] {
  const { landscape, services, run: { program } } = setting
  const reached = reach(program, components.map((component) => setting.nodesOf(component).raw))
  const places = services.flatMap((_, place) => (reached[setting.levelNode[place] as number] ? [place] : []))
  if (places.length === 0) return [...lasting]
  const { history } = run(landscape, lossScenario(setting, components, horizon), undefined, program)
  const known = new Map(lasting.map((stop) => [stop.service, stop]))
  return places.flatMap((place) => {
    const stop = known.get(services[place] as string)
    const steps = history[setting.levelNode[place] as number] as Steps
    const gaps = interruptions(steps, setting.serviceAt(place), horizon)
    if (!stop && gaps.length === 0) return []
    const mtpdBreachedAt = gaps.find((gap) => gap.mtpdBreachedAt !== null)?.mtpdBreachedAt ?? null
    return [{ ...(stop ?? setting.stopOf(place, levelAt(place))), from: gaps[0]?.from ?? null, mtpdBreachedAt }]
  })
}
