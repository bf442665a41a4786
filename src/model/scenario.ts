import { z } from './zod.ts'
import { DurationSchema } from './duration.ts'
import { ShareSchema } from './need.ts'
import { SelectorSchema } from './selector.ts'
import { onRealDay, statement } from './source.ts'

export const SCENARIO_FORMAT = 'uitwijk-scenario/1'

/** The things an event can do; each event does exactly one. */
export const ACTIONS = ['cutOff', 'restore', 'activate', 'bypass', 'disclose', 'inject'] as const
export type Action = (typeof ACTIONS)[number]

const at = { at: DurationSchema, ...statement }
const until = { until: DurationSchema.optional() }

const CutOff = z.strictObject({ ...at, cutOff: SelectorSchema, level: ShareSchema.optional(), ...until })
const Restore = z.strictObject({ ...at, restore: SelectorSchema })
const Activate = z.strictObject({ ...at, activate: z.string() })
const Bypass = z.strictObject({ ...at, bypass: SelectorSchema, ...until })
const Disclose = z.strictObject({ ...at, disclose: SelectorSchema })
/** A tabletop message. The exercise format adds more fields, so others are let through. */
const Inject = z.looseObject({ ...at, inject: z.unknown() })

export const EventSchema = z.union([CutOff, Restore, Activate, Bypass, Disclose, Inject]).meta({ id: 'Event' })
export type CutOffEvent = z.infer<typeof CutOff>
export type RestoreEvent = z.infer<typeof Restore>
export type ActivateEvent = z.infer<typeof Activate>
export type BypassEvent = z.infer<typeof Bypass>
export type DiscloseEvent = z.infer<typeof Disclose>
export type InjectEvent = Pick<z.infer<typeof Inject>, 'at' | 'inject' | 'description' | 'source'>
/** One event; which one is told by the key that names its action. */
export type ScenarioEvent = CutOffEvent | RestoreEvent | ActivateEvent | BypassEvent | DiscloseEvent | InjectEvent

/** Local date and time of the municipality, without zone: `2026-12-01T08:00`. */
export const LocalTimeSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/).superRefine(onRealDay('local-time'))

/** A scenario as it stands in a `*.scenario.yaml` file (contract 2). */
export const ScenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  name: z.string(),
  ...statement,
  landscape: z.string().optional(),
  start: LocalTimeSchema.optional(),
  horizon: DurationSchema,
  likelihood: z.int().min(1).max(5).optional(),
  events: z.array(EventSchema),
}).meta({ id: 'Scenario' })
export type Scenario = Omit<z.infer<typeof ScenarioSchema>, 'events'> & { events: ScenarioEvent[] }

/** What an event does. */
export function actionOf(event: ScenarioEvent): Action {
  return ACTIONS.find((action) => action in event) as Action
}
