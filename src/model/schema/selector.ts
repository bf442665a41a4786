import { KINDS, LAYERS } from '../kinds.ts'
import { z } from '../zod.ts'

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)])

/** All keys must hold; a list as value means any of them. */
export const ClauseSchema = z.strictObject({
  component: oneOrMore(z.string()).optional(),
  supplier: oneOrMore(z.string()).optional(),
  jurisdiction: oneOrMore(z.string().regex(/^([A-Z]{2}|EEA|non-EEA)$/)).optional(),
  kind: oneOrMore(z.enum(KINDS)).optional(),
  layer: oneOrMore(z.enum(LAYERS)).optional(),
  tag: oneOrMore(z.string()).optional(),
}).superRefine((clause, context) => {
  if (Object.keys(clause).length === 0) context.addIssue({ code: 'custom', params: { code: 'empty-selector' } })
})

/** One clause, or a list of which any must hold (contract 2). */
export const SelectorSchema = z.union([ClauseSchema, z.array(ClauseSchema).min(1)]).meta({ id: 'Selector' })
