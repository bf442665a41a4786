import type { ActivateSchema, BypassSchema, CutOffSchema, DiscloseSchema, InjectSchema, RestoreSchema, ScenarioSchema } from './schema/scenario.ts'
import type { z } from './zod.ts'

export const SCENARIO_FORMAT = 'uitwijk-scenario/1'

/** The things an event can do; each event does exactly one. */
export const ACTIONS = ['cutOff', 'restore', 'activate', 'bypass', 'disclose', 'inject'] as const
export type Action = (typeof ACTIONS)[number]

export type CutOffEvent = z.infer<typeof CutOffSchema>
export type RestoreEvent = z.infer<typeof RestoreSchema>
export type ActivateEvent = z.infer<typeof ActivateSchema>
export type BypassEvent = z.infer<typeof BypassSchema>
export type DiscloseEvent = z.infer<typeof DiscloseSchema>
export type InjectEvent = Pick<z.infer<typeof InjectSchema>, 'at' | 'inject' | 'description' | 'source'>
/** One event; which one is told by the key that names its action. */
export type ScenarioEvent = CutOffEvent | RestoreEvent | ActivateEvent | BypassEvent | DiscloseEvent | InjectEvent
/** A scenario as it stands in a `*.scenario.yaml` file (contract 2). */
export type Scenario = Omit<z.infer<typeof ScenarioSchema>, 'events'> & { events: ScenarioEvent[] }

/** What an event does. */
export function actionOf(event: ScenarioEvent): Action {
  return ACTIONS.find((action) => action in event) as Action
}
