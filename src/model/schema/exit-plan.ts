import { EXIT_FORMAT } from '../exit.ts'
import { z } from '../zod.ts'
import { CalendarDurationSchema, effort, SketchSchema } from './exit.ts'
import { IdSchema } from './id.ts'
import { ComponentSchema, OrganisationSchema } from './landscape.ts'
import { DateSchema, statement } from './source.ts'

/** An exit in a plan: what it says goes before what the component says. */
export const PlannedExitSchema = z.strictObject({
  /** The day it begins; the schedule proposes one when left out. */
  start: DateSchema.optional(),
  replacedBy: z.union([z.string(), SketchSchema]).optional(),
  ...effort,
  /** The last part of the lead in which the work is half on the old and half on the new. */
  migration: CalendarDurationSchema.optional(),
  /** After that, how long the old one stays as a fallback. */
  parallel: CalendarDurationSchema.optional(),
  /** Who does it: a key of `teams`. */
  team: z.string().optional(),
  ...statement,
}).meta({ id: 'PlannedExit' })

/** Who does exits, and how many it can do at once. */
export const TeamSchema = z.strictObject({ name: z.string(), atOnce: z.int().min(1) })

/** A plan of exits over the years (contract 5). */
export const ExitPlanSchema = z.strictObject({
  format: z.literal(EXIT_FORMAT),
  name: z.string(),
  ...statement,
  landscape: z.string().optional(),
  /** The first day. */
  start: DateSchema,
  years: z.int().min(1).max(30).optional(),
  /** File names of the scenarios that are played again, seen from this file. */
  scenarios: z.array(z.string()).optional(),
  /** Who does the exits, and how many each can do at once. */
  teams: z.record(IdSchema, TeamSchema).optional(),
  /** Alternatives and who supplies them, as far as the landscape does not have them. */
  organisations: z.record(IdSchema, OrganisationSchema).optional(),
  components: z.record(IdSchema, ComponentSchema).optional(),
  /** By the id of the component that is left. */
  exits: z.record(z.string(), PlannedExitSchema),
}).meta({ id: 'ExitPlan' })
