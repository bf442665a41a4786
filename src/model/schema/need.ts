import type { NeedEntry } from '../need.ts'
import { z } from '../zod.ts'
import { UncertainDurationSchema } from './duration.ts'
import { statement } from './source.ts'

/** A share of the normal work, 0..1. */
export const ShareSchema = z.number().min(0).max(1)

/** The least share that counts as going on at all: below it a circle of soft needs takes for ever to settle (SPEC S2). */
const LEAST_FLOOR = 0.001

const FloorSchema = ShareSchema.superRefine((floor, context) => {
  if (floor > 0 && floor < LEAST_FLOOR) context.addIssue({ code: 'custom', params: { code: 'out-of-range', found: String(floor), min: LEAST_FLOOR, max: 1 } })
})

const common = { id: z.string().optional(), holdUp: UncertainDurationSchema.optional(), without: FloorSchema.optional(), ...statement }
const members = z.lazy(() => z.array(NeedSchema).min(1))

export const NeedSchema: z.ZodType<NeedEntry> = z.lazy(() => z.union([
  z.string(),
  z.strictObject({ on: z.string(), ...common }),
  z.strictObject({ allOf: members, ...common }),
  z.strictObject({ anyOf: members, ...common }),
  z.strictObject({ atLeast: z.int().min(1), of: members, ...common }).superRefine((group, context) => {
    if (group.atLeast > group.of.length)
      context.addIssue({ code: 'custom', path: ['atLeast'], params: { code: 'at-least-too-large', atLeast: group.atLeast, members: group.of.length } })
  }),
])).meta({ id: 'Need' })
