import { SCENARIO_FORMAT } from '../scenario.ts'
import { z } from '../zod.ts'
import { DurationSchema } from './duration.ts'
import { ShareSchema } from './need.ts'
import { ResponseSchema } from './plan.ts'
import { SelectorSchema } from './selector.ts'
import { onRealDay, statement } from './source.ts'

const at = { at: DurationSchema, ...statement }
const until = { until: DurationSchema.optional() }

export const CutOffSchema = z.strictObject({ ...at, cutOff: SelectorSchema, level: ShareSchema.optional(), ...until })
export const RestoreSchema = z.strictObject({ ...at, restore: SelectorSchema })
export const ActivateSchema = z.strictObject({ ...at, activate: z.string() })
export const BypassSchema = z.strictObject({ ...at, bypass: SelectorSchema, ...until })
export const DiscloseSchema = z.strictObject({ ...at, disclose: SelectorSchema })
/** A tabletop message. The exercise format adds more fields, so others are let through. */
export const InjectSchema = z.looseObject({ ...at, inject: z.unknown() })

export const EventSchema = z.union([CutOffSchema, RestoreSchema, ActivateSchema, BypassSchema, DiscloseSchema, InjectSchema]).meta({ id: 'Event' })

/** Local date and time of the municipality, without zone: `2026-12-01T08:00`. */
export const LocalTimeSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { abort: true }).superRefine(onRealDay('local-time'))

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
  response: ResponseSchema.optional(),
}).meta({ id: 'Scenario' })
