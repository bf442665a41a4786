import type { Landscape } from '../../model/landscape.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from '../../model/scenario.ts'
import type { Played } from '../choice/situation.ts'
import { moved } from '../landscape-at.ts'
import { manualFallbacks } from '../on-the-spot.ts'
import type { Forced, Leaving } from './ground.ts'

/** Days that the end of a notice is followed when nobody knows how long something takes. */
export const UNKNOWN = 365

/**
 * What happens when the notice ends: what could be left in time is replaced, the rest is gone until it is. Fallbacks by hand are activated at once: everybody has seen it
 * coming. `null` when all could be left in time.
 */
export function endOfNotice({ plan }: Pick<Forced, 'plan'>, landscape: Landscape, all: readonly Leaving[], lost: readonly Leaving[] = all): Played | null {
  const late = lost.filter(({ gap }) => gap !== 0)
  if (late.length === 0) return null
  const left = moved(landscape, plan, all.filter(({ gap }) => gap === 0).map(({ component }) => ({ component, phase: 'gone' })))
  const events: ScenarioEvent[] = late.filter(({ component }) => Object.hasOwn(left.components, component))
    .map(({ component, gap }) => ({ at: 'PT0S', cutOff: { component }, ...(gap === null ? {} : { until: `P${gap}D` }) }))
  const horizon = Math.max(...late.map(({ gap }) => gap ?? UNKNOWN))
  const scenario: Scenario = { format: SCENARIO_FORMAT, name: 'end of notice', horizon: `P${horizon}D`, events: [...events, ...manualFallbacks(left)] }
  return { landscape: left, scenario }
}
