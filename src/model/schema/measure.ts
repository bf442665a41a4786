import { z } from '../zod.ts'
import { UncertainDurationSchema } from './duration.ts'
import { CalendarDurationSchema, MoneySchema, MorePerYearSchema } from './exit.ts'
import { FallbackSchema } from './fallback.ts'
import { IdSchema } from './id.ts'
import { statement } from './source.ts'

/** One thing that a measure makes different. */
export const EffectSchema = z.union([
  /** A component gets a fallback, under a key that it does not have yet; or one that it has becomes this. */
  z.strictObject({ component: z.string(), fallback: IdSchema, value: FallbackSchema }),
  /** A top-level need (by its `on`, or its `id`) is met by another component as well. */
  z.strictObject({ component: z.string(), need: z.string(), or: z.string() }),
  /** It goes on for longer without a need. */
  z.strictObject({ component: z.string(), need: z.string(), holdUp: UncertainDurationSchema }),
  /** Without a need it still does this share of its work. */
  z.strictObject({ component: z.string(), need: z.string(), without: z.number().min(0).max(1) }),
  z.strictObject({ component: z.string(), restart: UncertainDurationSchema }),
  /** The component is left: what it is replaced by takes its place. */
  z.strictObject({ exit: z.string() }),
  /** Another supplier for it. */
  z.strictObject({ component: z.string(), supplier: z.string() }),
  /** Terms of a contract: a notice of at least this long. */
  z.strictObject({ contract: z.string(), notice: CalendarDurationSchema }),
])

/** Something that can be bought to lessen the harm. */
export const MeasureSchema = z.strictObject({
  name: z.string(),
  cost: MoneySchema,
  perYear: MorePerYearSchema.optional(),
  effort: z.number().min(0).optional(),
  effects: z.array(EffectSchema).min(1),
  /** Measures that must be taken along with it, and those that it cannot go together with. */
  needs: z.array(z.string()).optional(),
  excludes: z.array(z.string()).optional(),
  ...statement,
}).meta({ id: 'Measure' })
