import { DATE, SOURCE_TYPES, isDay } from '../source.ts'
import { z } from '../zod.ts'

/** Refuses a date or time whose day does not exist. */
export const onRealDay = (expected: 'date' | 'local-time') => (text: string, context: z.RefinementCtx): void => {
  if (!isDay(text)) context.addIssue({ code: 'custom', params: { code: 'bad-text', found: text, expected } })
}

/** Calendar date `YYYY-MM-DD`. */
export const DateSchema = z.string().regex(DATE, { abort: true }).superRefine(onRealDay('date'))

/** A document that statements rest on; listed once per file under `sources`. */
export const DocumentSchema = z.strictObject({
  title: z.string(), publisher: z.string().optional(), url: z.string().optional(),
  licence: z.string().optional(), date: z.string().optional(),
})

/** Where a statement comes from and how sure we are of it. `assumption` is the honest word for "we think so". */
export const SourceSchema = z.union([
  z.string(),
  z.strictObject({
    type: z.enum(SOURCE_TYPES), ref: z.string().optional(), note: z.string().optional(), date: DateSchema.optional(),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
  }),
])

/** Fields that may stand on every statement in a file. */
export const statement = { description: z.string().optional(), source: SourceSchema.optional() }
