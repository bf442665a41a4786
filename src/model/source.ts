import { z } from './zod.ts'

/** Calendar date `YYYY-MM-DD`. */
export const DateSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** A document that statements rest on; listed once per file under `sources`. */
export const DocumentSchema = z.strictObject({
  title: z.string(), publisher: z.string().optional(), url: z.string().optional(),
  licence: z.string().optional(), date: z.string().optional(),
})
export type Document = z.infer<typeof DocumentSchema>

/** Where a statement comes from and how sure we are of it. `assumption` is the honest word for "we think so". */
export const SourceSchema = z.union([
  z.string(),
  z.strictObject({
    type: z.enum(['contract', 'interview', 'measurement', 'publication', 'law', 'assumption']),
    ref: z.string().optional(), note: z.string().optional(), date: DateSchema.optional(),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
  }),
])
export type Source = z.infer<typeof SourceSchema>

/** Fields that may stand on every statement in a file. */
export const statement = { description: z.string().optional(), source: SourceSchema.optional() }

/** Whether a statement is documented (a contract, law, publication, measurement or interview) or only assumed. */
export function isDocumented(source: Source | undefined): boolean {
  if (source === undefined) return false
  return typeof source === 'string' ? source !== 'assumption' : source.type !== 'assumption'
}
