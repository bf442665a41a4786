import { DURATION, parseDuration } from '../duration.ts'
import { z } from '../zod.ts'

/** An ISO 8601 duration as it stands in a file. */
export const DurationSchema = z.string().superRefine((text, context) => {
  const result = parseDuration(text)
  if ('fault' in result) context.addIssue({ code: 'custom', params: { code: 'bad-duration', found: text, fault: result.fault } })
}).meta({ id: 'Duration', description: 'ISO 8601 duration in weeks, days, hours, minutes, seconds', pattern: DURATION.source })

/** A duration, or what is known of an uncertain one: `{ min, likely, max }`. */
export const UncertainDurationSchema = z.union([
  DurationSchema,
  z.strictObject({ min: DurationSchema, likely: DurationSchema, max: DurationSchema }).superRefine((range, context) => {
    const [min, likely, max] = [range.min, range.likely, range.max].map((text) => {
      const result = parseDuration(text)
      return 'seconds' in result ? result.seconds : Number.NaN
    }) as [number, number, number]
    if (min > likely || likely > max) context.addIssue({ code: 'custom', params: { code: 'range-order' } })
  }),
])
