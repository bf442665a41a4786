import { z } from '../zod.ts'
import { UncertainDurationSchema } from './duration.ts'
import { NeedSchema, ShareSchema } from './need.ts'
import { DateSchema, statement } from './source.ts'

/** What stands in when a need, or the component itself, fails. */
export const FallbackSchema = z.strictObject({
  name: z.string(),
  covers: z.string().optional(),
  activation: UncertainDurationSchema.optional(),
  capacity: ShareSchema.optional(),
  lasts: UncertainDurationSchema.optional(),
  trigger: z.enum(['auto', 'manual']).optional(),
  needs: z.array(NeedSchema).optional(),
  tested: DateSchema.optional(),
  ...statement,
}).meta({ id: 'Fallback' })
