import { simulate } from '../../src/engine/simulate.ts'
import type { Steps, Trace } from '../../src/engine/trace.ts'
import type { Component, Landscape, Organisation } from '../../src/model/landscape.ts'
import { LandscapeSchema } from '../../src/model/schema/landscape.ts'
import type { NeedEntry } from '../../src/model/need.ts'
import type { Scenario, ScenarioEvent } from '../../src/model/scenario.ts'
import { ScenarioSchema } from '../../src/model/schema/scenario.ts'

/** What is said of a component in a hand-made case; a list is short for its needs. */
export type Sketch = Partial<Component> | NeedEntry[]

export interface Setting {
  organisations?: Record<string, Organisation>
  /** Default a minute. */
  horizon?: string
  start?: string
}

/** A landscape of components with the least that the format asks for. */
export function landscapeOf(sketches: Record<string, Sketch>, organisations: Record<string, Organisation> = {}): Landscape {
  return LandscapeSchema.parse({
    format: 'uitwijk-landscape/1', name: 'small', organisations,
    components: Object.fromEntries(Object.entries(sketches).map(([id, sketch]) =>
      [id, { name: id, kind: 'application', ...(Array.isArray(sketch) ? { needs: sketch } : sketch) }])),
  })
}

export const scenarioOf = (events: ScenarioEvent[], { horizon = 'PT60S', start }: Setting = {}): Scenario =>
  ScenarioSchema.parse({ format: 'uitwijk-scenario/1', name: 'small', horizon, events, ...(start && { start }) })

/** What happens to these components under these events. */
export const play = (sketches: Record<string, Sketch>, events: ScenarioEvent[], setting: Setting = {}): Trace =>
  simulate(landscapeOf(sketches, setting.organisations), scenarioOf(events, setting))

/** The levels of component `c` under these events. */
export const levelsOfC = (sketches: Record<string, Sketch>, events: ScenarioEvent[], setting: Setting = {}): Steps =>
  play(sketches, events, setting).levels['c'] as Steps

/** The loss of a component from one second until another; without the last for good. */
export const loss = (component: string, from: number, until?: number, level?: number): ScenarioEvent => ({
  at: `PT${from}S`, cutOff: { component },
  ...(until !== undefined && { until: `PT${until}S` }),
  ...(level !== undefined && { level }),
})
