import type { DocumentSchema, SourceSchema } from './schema/source.ts'
import type { z } from './zod.ts'

/** Calendar date `YYYY-MM-DD`. */
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether a text begins with a day that the calendar has: not 30 February. */
export function isDay(text: string): boolean {
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10))
}

/** A document that statements rest on. */
export type Document = z.infer<typeof DocumentSchema>

/** The kinds of places that a statement can come from; `register` is an administration such as an architecture model or a CMDB. */
export const SOURCE_TYPES = ['contract', 'interview', 'measurement', 'publication', 'law', 'register', 'assumption'] as const

/** Where a statement comes from and how sure we are of it. */
export type Source = z.infer<typeof SourceSchema>

/** Whether a statement is documented (a contract, law, publication, register, measurement or interview) or only assumed. */
export function isDocumented(source: Source | undefined): boolean {
  if (source === undefined) return false
  return typeof source === 'string' ? source !== 'assumption' : source.type !== 'assumption'
}
